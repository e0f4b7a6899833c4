@testable import Anonymisation

/// The bytes that hexadecimal digits stand for; white space is left out.
func hex(_ text: String) -> [UInt8] {
    let digits = text.filter { !$0.isWhitespace }.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

/// A secret of known bytes.
func secret(_ bytes: [UInt8]) -> Secret { Secret(copying: bytes.span.bytes) }

extension Secret {
    /// The bytes, which only tests may take out.
    var revealed: [UInt8] { withBytes { Array($0) } }
}
