/// What has happened to a text on its way that no reading of it may pass over in silence.
enum Garbling {
    /// What a text shows of itself, before anything is looked up by it; nil for nearly every text.
    @inline(__always)
    static func kind(of text: Bytes) -> FieldFault.Kind? {
        guard let first = text.first else { return nil }
        if first != UInt8(ascii: "#"), text.allSatisfy({ $0 < 0x80 }) { return nil }
        return slowKind(of: text)
    }

    /// Whether a spreadsheet has kept the first digits of a number only, `1.2E+12`, or none, `####`: two persons' numbers
    /// may be the same then.
    static func hasLostDigits(_ text: Bytes) -> Bool {
        if text.count > 1, text[0] == UInt8(ascii: "#") { return text.allSatisfy { $0 == text[0] } }
        guard text.count > 3, text[0] &- UInt8(ascii: "0") <= 9,
            let exponent = text.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }),
            exponent + 2 < text.count, text[exponent + 1] == UInt8(ascii: "+"),
            text[(exponent + 2)...].allSatisfy({ $0 &- UInt8(ascii: "0") <= 9 })
        else { return false }
        let head = text[1..<exponent]
        guard let mark = head.first else { return true }
        return (mark == UInt8(ascii: ".") || mark == UInt8(ascii: ","))
            && head.dropFirst().allSatisfy { $0 &- UInt8(ascii: "0") <= 9 }
    }

    private static func slowKind(of text: Bytes) -> FieldFault.Kind? {
        if text[0] == UInt8(ascii: "#") {
            if text.count > 1, text.allSatisfy({ $0 == text[0] }) { return .lostDigits }
            if isFormulaError(text) { return .spreadsheetError }
        }
        if hasForeignDigits(text) { return .foreignDigits }
        return Alphabet.areMixed(in: text) ? .mixedAlphabets : nil
    }

    // `#N/A`, `#REF!`, `#DIV/0!`, `#NAME?`, and what they are in other languages: `#NV`, `#BEZUG!`, `#Н/Д`.
    private static func isFormulaError(_ text: Bytes) -> Bool {
        guard (3...12).contains(text.count) else { return false }
        return text[1...].allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC3...0xD4, 0x80...0xBF: true
            case UInt8(ascii: "/"), UInt8(ascii: "0"), UInt8(ascii: "!"), UInt8(ascii: "?"): true
            default: false
            }
        }
    }

    // Arabic-Indic and Persian digits, and digits of full width.
    private static func hasForeignDigits(_ text: Bytes) -> Bool {
        var index = 0
        while index < text.count {
            let (scalar, width) = text.scalar(at: index)
            switch scalar {
            case 0x660...0x669, 0x6F0...0x6F9, 0xFF10...0xFF19: return true
            default: index += width
            }
        }
        return false
    }
}
