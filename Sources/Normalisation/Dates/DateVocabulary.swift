/// The words of dates in all of the region's languages, compiled once.
enum DateVocabulary {
    /// Folded words, with the place of their meaning in `meanings`.
    static let words = compiled.words
    /// What the words mean.
    static let meanings = compiled.meanings

    /// Words by meaning, as they are written; the first meaning of a word holds.
    static let all: [(meaning: DateWord, words: String)] = {
        var all: [(meaning: DateWord, words: String)] = []
        for (month, names) in MonthNames.names.enumerated() { all.append((.month(month + 1), names)) }
        for (place, numeral) in numerals.enumerated() { all.append((.roman(place + 1), numeral)) }
        for (day, names) in WeekdayNames.names.enumerated() { all.append((.weekday(day), names)) }
        return all + others
    }()

    private static let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]

    private static let others: [(meaning: DateWord, words: String)] = [
        (
            .quarter,
            """
            q kv kvart kvartal kvartali kvartala tromesečje tromjesečje četrtletje кв квартал тромесечје \
            тримесечие тримесечје трим trim trimestru trimestrul trimestre tremujor tremujori tm quarter qtr \
            quartal negyedév çeyrek τρίμηνο τριμήνου
            """
        ),
        (.week, "w week kw tjedan sedmica седмица javë java săptămâna săptămână hét hafta εβδομάδα woche"),
        (
            .year,
            """
            g gg god godina godine godini г гг год года году година године години годината р рік року році y yr year yıl yılı yılında vit viti vitit an anul anului a ano év évi έτος έτους leto leta letu \
            jahr année anno
            """
        ),
        (
            .before,
            "e dana dan dn dt data datum date datë më me дана датум дата на dne dnja u у в во në in on la"
        ),
        (.ending, "st nd rd th er én jén jei го ого е ого ти та то ri ti to z te ni ος ού η ο"),
        (.link, "of de del du le der di den το του της mjeseca meseca месеца muaji muajit luna hó hónap"),
        (.ordinal(1), "prvi prvo први прво първо първи parë primul întâi first erstes πρώτο"),
        (.ordinal(2), "drugi drugo други друго второ втори вториот dytë doilea second zweites δεύτερο"),
        (.ordinal(3), "treći treće трећи треће трето трети tretë treilea third drittes τρίτο"),
        (
            .ordinal(4),
            "četvrti četvrto четврти четврто четвърто четвърти katërt patrulea fourth viertes τέταρτο"
        ),
    ]

    private static let compiled: (words: Vocabulary, meanings: [DateWord]) = {
        var vocabulary = Vocabulary()
        for (place, entry) in all.enumerated() {
            for word in entry.words.split(separator: " ") {
                var folded: [UInt8] = []
                Array(word.utf8).withUnsafeBufferPointer { LetterFolding.fold($0, into: &folded) }
                vocabulary.add(folded, Int32(place))
            }
        }
        return (vocabulary, all.map { $0.meaning })
    }()
}
