/// A day, counted from 1970-01-01.
struct Day: Hashable, Comparable {
    var number: Int

    init(number: Int) { self.number = number }

    /// A day of the Gregorian calendar (days from civil, after Howard Hinnant).
    init(_ year: Int, _ month: Int, _ day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Year, month and day of the month.
    var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    var year: Int { civil.year }

    var iso: String {
        let (year, month, day) = civil
        return "\(year)-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// Completed years from this birthday to a later day.
    func age(on day: Day) -> Int {
        let (birth, now) = (civil, day.civil)
        let hadBirthday = (now.month, now.day) >= (birth.month, birth.day)
        return now.year - birth.year - (hadBirthday ? 0 : 1)
    }

    static func < (left: Day, right: Day) -> Bool { left.number < right.number }
    static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
    static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
    static func - (left: Day, right: Day) -> Int { left.number - right.number }
}

/// A quarter of a year: what a submission is about.
struct Quarter: Hashable, Comparable {
    var year: Int
    var number: Int

    /// The quarters that the organisations play.
    static let all = [2003, 2004].flatMap { year in (1...4).map { Quarter(year: year, number: $0) } }

    var first: Day { Day(year, number * 3 - 2, 1) }
    var last: Day { (number == 4 ? Day(year + 1, 1, 1) : Day(year, number * 3 + 1, 1)) - 1 }
    var days: Int { last - first + 1 }
    var name: String { "\(year)-Q\(number)" }

    /// The quarter's place in `all`.
    var index: Int { (year - 2003) * 4 + number - 1 }

    static func < (left: Quarter, right: Quarter) -> Bool { left.index < right.index }
}

/// A number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
