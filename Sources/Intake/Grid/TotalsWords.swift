import Model

/// The words that begin a row of sums, in the languages of the region.
enum TotalsWords {
    /// The words as they are written.
    static let all = plain + leading

    /// Words that say so alone: more words after them make another thing of them, `All saints`, `Suma sumarum`.
    private static let plain = [
        "sum", "all", "svega", "zbir", "zbroj", "suma", "vsota", "shuma", "свега", "збир", "всичко", "сума",
        "сбор", "suma totală", "în total", "de totul", "разом", "підсумок",
    ]

    /// Words that say so with others after them too: `Ukupno za kvartal`, `Total femei`.
    private static let leading = [
        "total", "totals", "grand total", "subtotal", "sub-total", "totale",
        "ukupno", "sveukupno", "ukupan broj", "međuzbir", "međuzbroj", "podzbir", "podzbroj", "skupaj",
        "gjithsej", "gjithësej", "totali", "nëntotali",
        "укупно", "свеукупно", "укупан број", "међузбир", "подзбир", "вкупно", "севкупно", "меѓузбир",
        "общо", "общ брой", "total general", "totalul", "итого", "всего", "всього", "усього",
        "toplam", "genel toplam", "összesen", "mindösszesen",
        "σύνολο", "συνολο", "σύνολα", "γενικό σύνολο", "γενικά σύνολα",
    ]

    private static let folded = Set(all.map { Folding.folded($0) })
    private static let foldedLeading = Set(leading.map { Folding.folded($0) })
    private static let mostWords = 6

    /// Whether a cell says nothing but that sums follow: `Ukupno:`, `TOTAL (412)`, `Σύνολο`.
    static func isTotals(_ cell: [UInt8]) -> Bool {
        let word = words(of: cell).joined(separator: " ")
        return !word.isEmpty && folded.contains(Folding.folded(word))
    }

    /// Whether a cell begins with such a word and says of what the sums are: `Ukupno za kvartal`, `Gjithsej femra`.
    static func beginsAsTotals(_ cell: [UInt8]) -> Bool {
        let words = words(of: cell)
        guard (2...mostWords).contains(words.count) else { return false }
        return (1...2).contains { count in
            foldedLeading.contains(Folding.folded(words.prefix(count).joined(separator: " ")))
        }
    }

    /// The words of a cell without numbers and marks.
    private static func words(of cell: [UInt8]) -> [String] {
        let letters = String(decoding: cell, as: UTF8.self).unicodeScalars.filter {
            $0.properties.isAlphabetic || $0 == " " || $0.properties.isDiacritic
        }
        return String(String.UnicodeScalarView(letters)).split(separator: " ").map { String($0) }
    }
}
