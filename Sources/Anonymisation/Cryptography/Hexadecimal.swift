/// Bytes as lower-case hexadecimal digits, and back.
enum Hexadecimal {
    /// Two digits per byte.
    static func digits(of bytes: [UInt8]) -> [UInt8] {
        bytes.flatMap { [digit($0 >> 4), digit($0 & 15)] }
    }

    /// The digit of a value under 16. Computed, not looked up: a table's address would depend on a key's
    /// bits.
    static func digit(_ value: UInt8) -> UInt8 {
        // 9 - value is negative, and its sign bits all ones, exactly for a to f.
        let isLetter = UInt8(bitPattern: (9 &- Int8(value)) &>> 7)
        return value &+ UInt8(ascii: "0") &+ (isLetter & 39)
    }

    /// The value of a lower-case digit; nil for any other byte.
    static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
