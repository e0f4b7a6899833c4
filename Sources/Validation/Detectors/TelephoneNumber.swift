import Model

/// A telephone number: `+` or `00` and 8–15 digits (ITU-T E.164), or the region's national forms, which begin with 0
/// and have 9 or 10 digits: `061/123-456`, `0888 123 456`.
struct TelephoneNumber: IdentifierDetector {
    let finds: Message = "a telephone number"

    func finds(in text: TextTokens) -> Bool {
        text.numbers.contains { number in
            let digits = number.digits
            if Self.isDate(number.groups) { return false }
            if number.hasPlus { return (8...15).contains(digits.count) }
            guard digits.count > 2, digits[0] == 0 else { return false }
            if digits[1] == 0 { return (10...17).contains(digits.count) && digits[2] != 0 }
            return digits.count == 9 || digits.count == 10
        }
    }

    /// `03/07/2003 10` is a date and an hour.
    private static func isDate(_ groups: [Int]) -> Bool {
        groups.count >= 3 && groups[0] <= 2 && groups[1] <= 2 && groups[2] == 4
    }
}
