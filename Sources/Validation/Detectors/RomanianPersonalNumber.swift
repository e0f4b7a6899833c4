import Model

/// CNP: 13 digits, sex and century, year, month and day of birth, county, number, check digit.
///
/// Check digit: weights 2 7 9 1 4 6 3 5 8 2 7 9, the sum mod 11, 10 written 1.
struct RomanianPersonalNumber: IdentifierDetector {
    let finds: Message = "a Romanian personal number (CNP)"

    func finds(in text: TextTokens) -> Bool { text.numbers.contains { Self.isValid($0.digits) } }

    private static func isValid(_ digits: [Int]) -> Bool {
        guard digits.count == 13, digits[0] > 0 else { return false }
        let month = digits.number(3..<5)
        let day = digits.number(5..<7)
        // The century hangs on the first digit; a leap year of any century will do.
        guard CivilDate(year: 2000, month: month, day: day) != nil else { return false }
        let remainder = digits.weighted([2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
        return digits[12] == (remainder == 10 ? 1 : remainder)
    }
}
