/// A text cut for the detectors: into words, and into numbers with the marks inside them left out.
struct TextTokens: Sendable {
    /// The text's bytes, ASCII letters in capitals.
    let bytes: [UInt8]
    /// Runs of ASCII letters and digits.
    let words: [ArraySlice<UInt8>]

    init(_ text: some Sequence<UInt8>) {
        let bytes = text.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
        self.bytes = bytes
        words = bytes.split { !Self.isLetter($0) && !Self.isDigit($0) }
    }

    /// Whether a byte is an ASCII digit.
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Whether a byte is an ASCII capital (the text's letters are all capitals).
    static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
