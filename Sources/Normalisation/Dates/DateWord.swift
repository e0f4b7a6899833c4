/// What the words in a date mean.
enum DateWord: Sendable, Equatable {
    /// A month, 1–12.
    case month(Int)
    /// A Roman numeral, 1–12: a month or a quarter, whichever the other parts leave.
    case roman(Int)
    /// "First" to "fourth", of quarters.
    case ordinal(Int)
    /// The word or letter for a quarter.
    case quarter
    /// The word or letter for a week.
    case week
    /// A day of the week, from 0 for Monday.
    case weekday(Int)
    /// "Year": the number beside it is one.
    case year
    /// "On", "date", "in": stands before a date.
    case before
    /// An ordinal's ending: 3rd, 3-го, 3-án.
    case ending
    /// "Of": stands between.
    case link

    /// The meaning of a word, folded by `LetterFolding`; nil for any other word.
    init?(folded word: Bytes) {
        guard let code = DateVocabulary.words[word] else { return nil }
        self = DateVocabulary.meanings[Int(code)]
    }

    /// A Roman numeral in signs of its own (Ⅶ), or in Cyrillic letters of the same look (ХІІ, also mixed with
    /// Latin ones: a keyboard has no Roman numerals, and no word of any language is made of these letters alone).
    init?(romanNumeral word: Bytes) {
        var numeral: [UInt8] = []
        var index = 0
        while index < word.count {
            switch word[index] | 0x20 {
            case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"):
                numeral.append(word[index] | 0x20)
                index += 1
            default:
                if index + 1 < word.count, let letter = Self.lookAlike(word[index], word[index + 1]) {
                    numeral.append(letter)
                    index += 2
                } else if index == 0, word.count == 3, word[0] == 0xE2 {
                    // U+2160–U+216B and U+2170–U+217B, from Ⅰ and ⅰ to Ⅻ and ⅻ.
                    let number = Int(word[2] & 0x0F) + 1
                    guard word[1] == 0x85, number <= 12 else { return nil }
                    self = .roman(number)
                    return
                } else {
                    return nil
                }
            }
        }
        guard let code = numeral.withUnsafeBufferPointer({ DateVocabulary.words[$0] }) else { return nil }
        self = DateVocabulary.meanings[Int(code)]
    }

    // І and і, Х and х.
    private static func lookAlike(_ first: UInt8, _ second: UInt8) -> UInt8? {
        switch (first, second) {
        case (0xD0, 0x86), (0xD1, 0x96): UInt8(ascii: "i")
        case (0xD0, 0xA5), (0xD1, 0x85): UInt8(ascii: "x")
        default: nil
        }
    }
}
