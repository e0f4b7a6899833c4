import Model

/// TCKN: 11 digits with two check digits, the first digit not 0.
struct TurkishPersonalNumber: IdentifierDetector {
    let finds: Message = "a Turkish personal number (TCKN)"

    func finds(in text: TextTokens) -> Bool { text.numbers.contains { Self.isValid($0.digits) } }

    private static func isValid(_ digits: [Int]) -> Bool {
        guard digits.count == 11, digits[0] != 0 else { return false }
        let odd = digits[0] + digits[2] + digits[4] + digits[6] + digits[8]
        let even = digits[1] + digits[3] + digits[5] + digits[7]
        let first = (odd * 7 - even) % 10
        return (first + 10) % 10 == digits[9] && digits.dropLast().reduce(0, +) % 10 == digits[10]
    }
}
