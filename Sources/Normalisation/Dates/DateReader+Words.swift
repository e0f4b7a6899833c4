import Intake
import Model

/// Dates with a word in them.
extension DateReader {
    /// `3 July 2003`, `July 3, 2003`, `2003. július 3.`, `July 2003`, `23. VII 2003`.
    func named(_ parts: DateParts, month: Int) -> Reading {
        switch parts.count {
        case 1:
            if parts.first.width == 4 { return date(year: parts.first, month: month) }
            guard parts.first.width == 2, !parts.first.isUnknown else { return .fault(.unreadableDate) }
            // "Jul-03" may be a day of July or July of a year; "Jul-99" is no day.
            if (1...31).contains(parts.first.value) { return .fault(.ambiguousDate) }
            let year = DateParts.Number(value: pivot.year(endingWith: parts.first.value), width: 4)
            return date(year: year, month: month)
        case 2:
            // A Roman numeral stands between: "X. 7. 2003" is no form of a date.
            if parts.isRoman, parts.numbersBeforeMonth != 1 { return .fault(.unreadableDate) }
            let isYear = parts.first.width == 4 || parts.first.value > 31
            let (year, day) = isYear ? (parts.first, parts.second) : (parts.second, parts.first)
            guard day.width <= 2, year.width == 4 || year.width == 2 else { return .fault(.unreadableDate) }
            return date(year: year, month: month, day: day.value)
        default:
            return .fault(.unreadableDate)
        }
    }

    /// `2003-Q3`, `Q3 2003`, `III kvartal 2003`, `treći kvartal 2003`.
    func quarter(_ parts: DateParts) -> Reading {
        var year = parts.first
        var number = parts.isRoman ? parts.month : parts.ordinal
        if parts.month != nil, !parts.isRoman { return .fault(.unreadableDate) }
        if number == nil {
            guard parts.count == 2 else { return .fault(.unreadableDate) }
            let yearFirst = parts.first.width == 4
            let quarter = yearFirst ? parts.second : parts.first
            if !yearFirst { year = parts.second }
            guard quarter.width == 1 else { return .fault(.unreadableDate) }
            number = quarter.value
        } else if parts.count != 1 {
            return .fault(.unreadableDate)
        }
        guard let number, year.width == 4 else { return .fault(.unreadableDate) }
        guard (1...4).contains(number), let first = Self.day(year.value, number * 3 - 2, 1) else {
            return .fault(.impossibleDate)
        }
        return .date(PartialDate(firstDay: first, precision: .quarter).raw)
    }

    /// `2003-W30-3`, a day of a week by ISO 8601; a week alone is neither a day nor within one month.
    func week(_ parts: DateParts) -> Reading {
        guard parts.month == nil, parts.first.width == 4, parts.count > 1 else { return .fault(.weekOfYear) }
        var (week, day) = (parts.second.value, parts.third.value)
        if parts.count == 2 {
            guard parts.second.width == 3 else { return .fault(.weekOfYear) }
            (week, day) = (parts.second.value / 10, parts.second.value % 10)
        }
        guard (1...53).contains(week), (1...7).contains(day), let january = Self.day(parts.first.value, 1, 4)
        else {
            return .fault(.impossibleDate)
        }
        // Week 1 is the one with 4 January in it.
        let result = january - Self.weekday(of: january) + (week - 1) * 7 + day - 1
        // Week 53 is there in some years only.
        if week == 53, let next = Self.day(parts.first.value + 1, 1, 4),
            result >= next - Self.weekday(of: next)
        {
            return .fault(.impossibleDate)
        }
        return .date(PartialDate(day: result).raw)
    }

    /// The day of the week of a day (days since 1970-01-01), from 0 for Monday; 1970-01-01 was a Thursday.
    static func weekday(of day: Int) -> Int { ((day + 3) % 7 + 7) % 7 }
}

extension DateParts {
    /// Whether a day (days since 1970-01-01) falls on the day of the week that the text gives.
    func isOnItsWeekday(_ day: Int) -> Bool { weekday.map { $0 == DateReader.weekday(of: day) } ?? true }
}
