import Model

/// RNOKPP: 10 digits, five of them the days from 31 December 1899 to the birth, the last one a check digit.
///
/// Check digit: weights −1 5 7 9 4 6 10 5 7, the sum mod 11 mod 10.
struct UkrainianTaxNumber: IdentifierDetector {
    let finds: Message = "a Ukrainian tax number (RNOKPP)"

    /// 1 January 1920 to the end of 2029, as the number counts days.
    private static let births = 7305...47482

    func finds(in text: TextTokens) -> Bool {
        text.numbers.contains { number in
            let digits = number.digits
            guard digits.count == 10, Self.births.contains(digits.number(0..<5)) else { return false }
            let remainder = digits.weighted([-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11
            return (remainder + 11) % 11 % 10 == digits[9]
        }
    }
}
