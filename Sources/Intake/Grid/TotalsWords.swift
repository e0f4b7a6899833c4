import Model

/// The words that begin a row of sums, in the languages of the region.
enum TotalsWords {
    /// The words as they are written.
    static let all = [
        "total", "totals", "grand total", "subtotal", "sub-total", "sum", "all",
        "ukupno", "sveukupno", "svega", "zbir", "zbroj", "suma", "ukupan broj", "skupaj", "vsota",
        "gjithsej", "totali", "shuma", "gjithësej",
        "укупно", "свеукупно", "свега", "збир", "вкупно", "севкупно", "збир",
        "общо", "всичко", "сума", "общ брой", "сбор",
        "total general", "totalul", "suma totală", "în total", "de totul",
        "итого", "всего", "всього", "разом", "підсумок",
        "toplam", "genel toplam", "összesen", "mindösszesen", "σύνολο", "συνολο", "γενικό σύνολο",
    ]

    private static let folded = Set(all.map { Folding.folded($0) })

    /// Whether a cell says nothing but that sums follow: `Ukupno:`, `TOTAL (412)`, `Σύνολο`.
    static func isTotals(_ cell: [UInt8]) -> Bool {
        let text = String(decoding: cell, as: UTF8.self)
        let letters = text.unicodeScalars.filter {
            $0.properties.isAlphabetic || $0 == " " || $0.properties.isDiacritic
        }
        let word = String(String.UnicodeScalarView(letters)).trimmedOfWhiteSpace()
        return !word.isEmpty && folded.contains(Folding.folded(word))
    }
}
