/// How the letters of a language follow each other: what tells a text that is read in its own encoding from one
/// that is read in another.
///
/// Counted over the translations of a web framework and of the names of countries, languages and months, some
/// forty thousand letters a language; a cost is twice the natural logarithm of one by the share of the next
/// letter, rounded, so that costs of a text add up to its unlikeliness. Letters are in lower case, and symbol 0
/// is whatever is no letter: the end of a word before it, the beginning of one after it.
struct LanguageModel: Sendable {
    /// The language, in words for `inspect`.
    let name: String
    /// Letters and the end of a word.
    let width: Int

    private let symbols: [UInt16: Int]
    // The cost of each symbol after each, row by row.
    private let costs: [UInt8]

    /// A model of `letters` in order. Each line of `costs` is of one letter, the end of a word first, and each
    /// digit of it, from `0` to `h` for 17, the cost of the next.
    init(name: String, letters: String, costs: String) {
        self.name = name
        var symbols: [UInt16: Int] = [:]
        for (index, scalar) in letters.unicodeScalars.enumerated() {
            symbols[UInt16(scalar.value)] = index + 1
        }
        self.symbols = symbols
        width = symbols.count + 1
        self.costs = costs.utf8.filter { $0 != 0x0A }.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
        precondition(self.costs.count == width * width, "a model has one cost for each pair of symbols")
    }

    /// The symbol of a letter in lower case; nil where the language does not have it.
    func symbol(of scalar: UInt16) -> Int? { symbols[Self.sameLetter[scalar] ?? scalar] }

    /// The cost of symbol `next` after symbol `previous`.
    func cost(of next: Int, after previous: Int) -> Int { Int(costs[previous * width + next]) }

    /// Letters that are one, however they are written: the comma below of Romanian and the cedilla in its place,
    /// the sigma at the end of a word.
    static let sameLetter: [UInt16: UInt16] = [
        0x0218: 0x015E, 0x0219: 0x015F, 0x021A: 0x0162, 0x021B: 0x0163, 0x03C2: 0x03C3,
    ]
}
