import Model

/// OIB: 11 digits, the last one a check digit by ISO 7064, MOD 11,10.
struct CroatianPersonalNumber: IdentifierDetector {
    let finds: Message = "a Croatian personal number (OIB)"

    func finds(in text: TextTokens) -> Bool { text.numbers.contains { Self.isValid($0.digits) } }

    private static func isValid(_ digits: [Int]) -> Bool {
        guard digits.count == 11 else { return false }
        var remainder = 10
        for digit in digits.dropLast() {
            let sum = (digit + remainder) % 10
            remainder = (sum == 0 ? 10 : sum) * 2 % 11
        }
        return (11 - remainder) % 10 == digits[10]
    }
}
