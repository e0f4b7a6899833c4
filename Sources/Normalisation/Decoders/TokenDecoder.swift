import Model

/// Reads the keys of a prepared submission.
struct TokenDecoder: CellDecoder {
    // Prepared files have a new key in nearly every cell.
    var remembers: Bool { false }

    func value(of text: Bytes, record: Int, in work: inout Workspace) -> Token {
        if let token = Self.token(text) { return token }
        if !text.isPlaceholder, text.nullReason == nil { work.note(.notAToken, text) }
        return .absent
    }

    // As `Token.init(text:)`, by a table instead of a search.
    private static func token(_ text: Bytes) -> Token? {
        guard text.count == Token.textLength else { return nil }
        let digits = Self.digits
        var high: UInt64 = 0
        var low: UInt64 = 0
        for byte in text {
            let digit = digits[Int(byte)]
            guard digit < 32 else { return nil }
            high = (high << 5) | (low >> 59)
            low = (low << 5) | UInt64(digit)
        }
        // 26 characters carry 130 bits; the first one may hold three only.
        return digits[Int(text[0])] < 8 ? Token(high: high, low: low) : nil
    }

    private static let digits: [UInt8] = {
        var digits = [UInt8](repeating: 255, count: 256)
        for (value, byte) in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8.enumerated() {
            digits[Int(byte)] = UInt8(value)
        }
        return digits
    }()
}
