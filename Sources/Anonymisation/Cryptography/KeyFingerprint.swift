/// Tells linking keys apart without showing them: sixteen digits that two partners compare over the
/// telephone.
///
/// Eight bytes derived one-way from the key; they tell nothing about it, and no two keys in use share them.
public struct KeyFingerprint: Hashable, Sendable, CustomStringConvertible {
    /// Four groups of four hexadecimal digits, as in `3f9a 11c0 88d2 e07b`.
    public let description: String

    init(_ bytes: [UInt8]) {
        precondition(bytes.count == 8, "a fingerprint has eight bytes")
        self.init(digits: Hexadecimal.digits(of: bytes))
    }

    /// Reads what a person wrote down or a setting says: spaces, hyphens and upper case do not matter.
    ///
    /// Nil unless sixteen hexadecimal digits remain.
    public init?(_ text: String) {
        let digits = text.lowercased().utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
        guard digits.count == 16, digits.allSatisfy({ Hexadecimal.value($0) != nil }) else { return nil }
        self.init(digits: digits)
    }

    private init(digits: [UInt8]) {
        description = stride(from: 0, to: 16, by: 4)
            .map { String(decoding: digits[$0..<$0 + 4], as: UTF8.self) }
            .joined(separator: " ")
    }
}
