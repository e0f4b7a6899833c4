import Model

/// IBAN: country, two check digits, up to 30 letters and digits; ISO 13616, MOD 97.
struct BankAccountNumber: IdentifierDetector {
    let finds: Message = "a bank account number (IBAN)"

    func finds(in text: TextTokens) -> Bool {
        for start in text.words.indices {
            var joined: [UInt8] = []
            for word in text.words[start...] {
                joined += word
                if joined.count > 34 { break }
                if joined.count >= 15, Self.isValid(joined) { return true }
            }
        }
        return false
    }

    private static func isValid(_ text: [UInt8]) -> Bool {
        guard TextTokens.isLetter(text[0]), TextTokens.isLetter(text[1]) else { return false }
        guard TextTokens.isDigit(text[2]), TextTokens.isDigit(text[3]) else { return false }
        var remainder = 0
        for byte in text[4...] + text[..<4] {
            let value = TextTokens.isDigit(byte) ? Int(byte) - 0x30 : Int(byte) - 0x41 + 10
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
        }
        return remainder == 1
    }
}
