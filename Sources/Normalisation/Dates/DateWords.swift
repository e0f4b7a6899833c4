/// What the words in a date mean.
enum DateWord: Sendable, Equatable {
    /// A month, 1–12.
    case month(Int)
    /// A Roman numeral, 1–12: a month or a quarter, whichever the other parts leave.
    case roman(Int)
    /// The word or letter for a quarter.
    case quarter
    /// "Year", an ordinal's ending, "of": says nothing that the numbers do not.
    case filler

    private static let romanBase: Int32 = 100
    private static let quarterCode: Int32 = 200
    private static let fillerCode: Int32 = 201

    /// The meaning of a word, folded by `LetterFolding`; nil for any other word.
    init?(folded word: Bytes) {
        guard let code = Self.vocabulary[word] else { return nil }
        switch code {
        case Self.quarterCode: self = .quarter
        case Self.fillerCode: self = .filler
        case Self.romanBase...: self = .roman(Int(code - Self.romanBase))
        default: self = .month(Int(code))
        }
    }

    private static let vocabulary: Vocabulary = {
        var vocabulary = Vocabulary()
        for (month, names) in MonthNames.names.enumerated() {
            add(names, Int32(month + 1), to: &vocabulary)
        }
        let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
        for (index, numeral) in numerals.enumerated() {
            add(numeral, romanBase + Int32(index + 1), to: &vocabulary)
        }
        add(
            """
            q kv kvartal kvartali kvartala tromesečje tromjesečje četrtletje кв квартал тромесечје тримесечие \
            trimestru trimestrul trimestre tremujor tremujori quarter quartal negyedév çeyrek τρίμηνο
            """, quarterCode, to: &vocabulary)
        add(
            """
            g god godine godina г год год година године години p р рік року r y yy a an án én en e er st nd rd th \
            of de du del le den dne το του
            """, fillerCode, to: &vocabulary)
        return vocabulary
    }()

    private static func add(_ words: String, _ code: Int32, to vocabulary: inout Vocabulary) {
        for word in words.split(separator: " ") {
            var folded: [UInt8] = []
            Array(word.utf8).withUnsafeBufferPointer { LetterFolding.fold($0, into: &folded) }
            vocabulary.add(folded, code)
        }
    }
}
