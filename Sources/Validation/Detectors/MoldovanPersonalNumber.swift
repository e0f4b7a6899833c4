import Model

/// IDNP: 13 digits that begin with 0 or 2, the last one a check digit: weights 7 3 1 repeated, the sum mod 10.
struct MoldovanPersonalNumber: IdentifierDetector {
    let finds: Message = "a Moldovan personal number (IDNP)"

    func finds(in text: TextTokens) -> Bool {
        text.numbers.contains { number in
            let digits = number.digits
            guard digits.count == 13, digits[0] == 0 || digits[0] == 2 else { return false }
            return digits.weighted([7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 == digits[12]
        }
    }
}
