import Model

/// NID: a letter for the decade of birth (A 1900, J 1990, K 2000), its year, month (plus 50 for women), day,
/// three digits and a check letter, which is not tried: its rule is not published.
struct AlbanianPersonalNumber: IdentifierDetector {
    let finds: Message = "an Albanian personal number (NID)"

    func finds(in text: TextTokens) -> Bool { text.words.contains { Self.isValid(Array($0)) } }

    private static func isValid(_ word: [UInt8]) -> Bool {
        guard word.count == 10, (0x41...0x54).contains(word[0]), TextTokens.isLetter(word[9]) else {
            return false
        }
        guard word[1...8].allSatisfy({ TextTokens.isDigit($0) }) else { return false }
        let digits = word[1...8].map { Int($0 - 0x30) }
        let month = digits.number(1..<3)
        let year = 1900 + Int(word[0] - 0x41) * 10 + digits[0]
        return CivilDate.isBirth(
            year: year, month: month > 50 ? month - 50 : month, day: digits.number(3..<5))
    }
}
