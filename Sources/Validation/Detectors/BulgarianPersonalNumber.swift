import Model

/// EGN: 10 digits, year, month (plus 20 before 1900, plus 40 from 2000) and day of birth, number, check digit.
///
/// Check digit: weights 2 4 8 5 10 9 7 3 6, the sum mod 11, 10 written 0.
struct BulgarianPersonalNumber: IdentifierDetector {
    let finds: Message = "a Bulgarian personal number (EGN)"

    func finds(in text: TextTokens) -> Bool { text.numbers.contains { Self.isValid($0.digits) } }

    /// Whether these are the digits of one.
    static func isValid(_ digits: [Int]) -> Bool {
        guard digits.count == 10 else { return false }
        let year = digits.number(0..<2)
        let month = digits.number(2..<4)
        let day = digits.number(4..<6)
        let (century, plus) = month > 40 ? (2000, 40) : month > 20 ? (1800, 20) : (1900, 0)
        guard CivilDate.isBirth(year: century + year, month: month - plus, day: day) else { return false }
        return digits.weighted([2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == digits[9]
    }
}
