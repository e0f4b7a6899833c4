import Model

/// `name@host.example`.
struct EMailAddress: IdentifierDetector {
    let finds: Message = "an e-mail address"

    func finds(in text: TextTokens) -> Bool {
        let bytes = text.bytes
        for at in bytes.indices where bytes[at] == UInt8(ascii: "@") {
            guard at > 0, Self.isInName(bytes[at - 1]) else { continue }
            let host = bytes[(at + 1)...].prefix { Self.isInHost($0) }
            let labels = host.split(separator: UInt8(ascii: "."))
            if labels.count >= 2, let last = labels.last, last.count >= 2 { return true }
        }
        return false
    }

    private static func isInName(_ byte: UInt8) -> Bool {
        TextTokens.isLetter(byte) || TextTokens.isDigit(byte) || byte >= 0x80 || "._%+-".utf8.contains(byte)
    }

    private static func isInHost(_ byte: UInt8) -> Bool {
        TextTokens.isLetter(byte) || TextTokens.isDigit(byte) || byte >= 0x80 || "-.".utf8.contains(byte)
    }
}
