/// A keyed pseudonym of 128 bits: what is left of a person, case or unit once its identifiers are gone.
///
/// Text form: 26 characters of base 32 without look-alikes (Crockford's alphabet), most significant bits first.
@frozen
public struct Token: Sendable, Hashable, Comparable {
    /// The upper 64 bits.
    public var high: UInt64
    /// The lower 64 bits.
    public var low: UInt64

    /// A token from its two halves.
    @inlinable
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// No token: the field is absent.
    public static let absent = Token(high: 0, low: 0)

    /// Whether there is no token.
    @inlinable
    public var isAbsent: Bool { high == 0 && low == 0 }

    /// Orders by the 128-bit value. Never let this order reach a publication: it depends on the key.
    @inlinable
    public static func < (left: Token, right: Token) -> Bool {
        left.high == right.high ? left.low < right.low : left.high < right.high
    }

    /// Characters of the text form.
    public static let textLength = 26

    /// Appends the text form.
    public func append(to bytes: inout [UInt8]) {
        // 26 characters carry 130 bits: the first one holds the top 3 bits only.
        let alphabet = Self.alphabet
        var text = InlineArray<26, UInt8>(repeating: alphabet[Int(high >> 61)])
        for index in 1..<Self.textLength {
            let shift = 125 - index * 5
            let bits: UInt64
            if shift >= 64 {
                bits = high >> UInt64(shift - 64)
            } else if shift > 59 {
                bits = (high << UInt64(64 - shift)) | (low >> UInt64(shift))
            } else {
                bits = low >> UInt64(shift)
            }
            text[index] = alphabet[Int(bits & 31)]
        }
        bytes.append(copying: text.span)
    }

    /// The text form.
    public var text: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A token from the bytes of its text form; nil for anything that `append(to:)` would not write.
    public init?(bytes text: Span<UInt8>) {
        guard text.count == Self.textLength, Self.digits[Int(text[0])] < 8 else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        for index in 0..<Self.textLength {
            let digit = Self.digits[Int(text[index])]
            guard digit < 32 else { return nil }
            high = (high << 5) | (low >> 59)
            low = (low << 5) | UInt64(digit)
        }
        self.init(high: high, low: low)
    }

    /// A token from its text form; nil for anything that `append(to:)` would not write.
    public init?(text: some Sequence<UInt8>) {
        var high: UInt64 = 0
        var low: UInt64 = 0
        var count = 0
        for byte in text {
            let digit = Self.digits[Int(byte)]
            guard digit < (count == 0 ? 8 : 32), count < Self.textLength else { return nil }
            high = (high << 5) | (low >> 59)
            low = (low << 5) | UInt64(digit)
            count += 1
        }
        guard count == Self.textLength else { return nil }
        self.init(high: high, low: low)
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// The digit of each byte; 255 where the byte is none.
    private static let digits: [UInt8] = {
        var digits = [UInt8](repeating: 255, count: 256)
        for (digit, byte) in alphabet.enumerated() { digits[Int(byte)] = UInt8(digit) }
        return digits
    }()
}
