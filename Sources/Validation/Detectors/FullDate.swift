import Model

/// A date to the day in any order of its parts: in a column of codes most likely somebody's birth.
struct FullDate: IdentifierDetector {
    let finds: Message = "a full date"

    func finds(in text: TextTokens) -> Bool { !Self.days(in: text).isEmpty }

    /// The days (since 1970-01-01) that the text's dates can mean at the latest.
    static func days(in text: TextTokens) -> [Int] {
        text.numbers.compactMap { number in
            let digits = number.digits
            switch number.groups.prefix(3) {
            case [4, 2, 2], [4, 1, 2], [4, 2, 1], [4, 1, 1]:
                let month = number.groups[1]
                return day(
                    digits.number(0..<4), digits.number(4..<(4 + month)),
                    digits.number((4 + month)..<(4 + month + number.groups[2])))
            case let groups where groups.count == 3 && groups[0] <= 2 && groups[1] <= 2 && groups[2] == 4:
                let first = digits.number(0..<groups[0])
                let second = digits.number(groups[0]..<(groups[0] + groups[1]))
                let year = digits.number((groups[0] + groups[1])..<(groups[0] + groups[1] + 4))
                return [day(year, second, first), day(year, first, second)].compactMap { $0 }.max()
            default: return nil
            }
        }
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int? {
        guard (1880...2099).contains(year) else { return nil }
        return CivilDate(year: year, month: month, day: day)?.daysSince1970
    }
}
