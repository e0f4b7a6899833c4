import Model

/// JMBG, EMBG, EMŠO: 13 digits, day, month and last three digits of the year of birth, region, number, check digit.
///
/// Check digit: 11 − (7·(a+g) + 6·(b+h) + 5·(c+i) + 4·(d+j) + 3·(e+k) + 2·(f+l)) mod 11, 11 written 0.
struct YugoslavPersonalNumber: IdentifierDetector {
    let finds: Message = "a national personal number (JMBG, EMBG, EMŠO)"

    func finds(in text: TextTokens) -> Bool { text.numbers.contains { Self.isValid($0.digits) } }

    /// Whether these are the digits of one.
    static func isValid(_ digits: [Int]) -> Bool {
        guard digits.count == 13 else { return false }
        let year = digits.number(4..<7)
        let century = year >= 800 ? 1000 : 2000
        guard CivilDate.isBirth(year: century + year, month: digits.number(2..<4), day: digits.number(0..<2))
        else {
            return false
        }
        let check = 11 - digits.weighted([7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
        return check == 11 ? digits[12] == 0 : check == digits[12]
    }
}
