import Model

/// A text cut for the detectors: into words, and into numbers with the marks inside them left out.
struct TextTokens: Sendable {
    /// Digits written as one number, and how they were grouped.
    struct Number: Sendable {
        /// The digits, 0–9.
        let digits: [Int]
        /// Digits per group: `061/123-456` has 3, 3, 3.
        let groups: [Int]
        /// Whether a plus stands before it.
        let hasPlus: Bool
    }

    /// The text's bytes, ASCII letters in capitals.
    let bytes: [UInt8]
    /// Runs of ASCII letters and digits.
    let words: [ArraySlice<UInt8>]
    /// Words of digits alone, and such words joined over single spaces, hyphens, slashes, full stops, brackets.
    let numbers: [Number]

    init(_ text: some Sequence<UInt8>) {
        let bytes = text.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
        self.bytes = bytes
        words = bytes.split { !Self.isLetter($0) && !Self.isDigit($0) }
        let digits = bytes.reduce(0) { Self.isDigit($1) ? $0 + 1 : $0 }
        numbers = digits < Self.fewestDigits ? [] : Self.numbers(in: words, of: bytes)
    }

    /// No date, telephone or personal number has fewer digits than `1.1.1981`.
    private static let fewestDigits = 6

    /// Whether a byte is an ASCII digit.
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Whether a byte is an ASCII capital (the text's letters are all capitals).
    static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

    private static func numbers(in words: [ArraySlice<UInt8>], of bytes: [UInt8]) -> [Number] {
        var single: [Number] = []
        var joined: [Number] = []
        var run: [ArraySlice<UInt8>] = []
        for word in words {
            let isNumber = word.allSatisfy { isDigit($0) }
            if let last = run.last, !isNumber || !isJoined(bytes[last.endIndex..<word.startIndex]) {
                if run.count > 1 { joined.append(number(of: run, in: bytes)) }
                run = []
            }
            guard isNumber else { continue }
            single.append(number(of: [word], in: bytes))
            run.append(word)
        }
        if run.count > 1 { joined.append(number(of: run, in: bytes)) }
        return single + joined
    }

    private static func isJoined(_ marks: ArraySlice<UInt8>) -> Bool {
        marks.count <= 2 && marks.allSatisfy { " -/.()".utf8.contains($0) }
    }

    private static func number(of words: [ArraySlice<UInt8>], in bytes: [UInt8]) -> Number {
        var before = words[0].startIndex
        while before > 0, bytes[before - 1] == UInt8(ascii: "(") { before -= 1 }
        return Number(
            digits: words.joined().map { Int($0 - 0x30) }, groups: words.map(\.count),
            hasPlus: before > 0 && bytes[before - 1] == UInt8(ascii: "+"))
    }
}

extension [Int] {
    /// The sum of these digits, each times its weight.
    func weighted(_ weights: [Int]) -> Int { zip(self, weights).reduce(0) { $0 + $1.0 * $1.1 } }

    /// The number that the digits at these places make.
    func number(_ range: Range<Int>) -> Int { self[range].reduce(0) { $0 * 10 + $1 } }
}

extension CivilDate {
    /// Whether a day, month and year could be a birth that someone now alive remembers.
    static func isBirth(year: Int, month: Int, day: Int) -> Bool {
        (1880...2099).contains(year) && CivilDate(year: year, month: month, day: day) != nil
    }
}
