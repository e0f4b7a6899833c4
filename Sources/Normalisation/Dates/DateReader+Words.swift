import Intake
import Model

/// Dates with a word in them, and dates from their parts.
extension DateReader {
    /// Not a day, but said to be none.
    static let unknown = Reading.date(PartialDate(null: .unknown).raw)

    /// `3 July 2003`, `July 3, 2003`, `2003. július 3.`, `July 2003`.
    func named(_ parts: DateParts, month: Int) -> Reading {
        switch parts.count {
        case 1:
            // "Jul-03" may be a day of July or July of a year.
            guard parts.first.width == 4 else {
                return .fault(parts.first.width == 2 ? .ambiguousDate : .unreadableDate)
            }
            return date(year: parts.first, month: month)
        case 2:
            let yearFirst = parts.first.width == 4 || (order == .yearMonthDay && parts.first.width == 2)
            let (year, day) = yearFirst ? (parts.first, parts.second) : (parts.second, parts.first)
            guard day.width <= 2, year.width == 4 || year.width <= 2 else { return .fault(.unreadableDate) }
            return date(year: year, month: month, day: day.value)
        default:
            return .fault(.unreadableDate)
        }
    }

    /// `2003-Q3`, `Q3 2003`, `III kvartal 2003`.
    func quarter(_ parts: DateParts) -> Reading {
        guard parts.count == 2 else { return .fault(.unreadableDate) }
        let yearFirst = parts.first.width == 4
        let (year, quarter) = yearFirst ? (parts.first, parts.second) : (parts.second, parts.first)
        guard year.width == 4, quarter.width == 1 else { return .fault(.unreadableDate) }
        guard (1...4).contains(quarter.value) else { return .fault(.impossibleDate) }
        guard let first = CivilDate(year: year.value, month: quarter.value * 3 - 2, day: 1) else {
            return .fault(.impossibleDate)
        }
        return .date(PartialDate(firstDay: first.daysSince1970, precision: .quarter).raw)
    }

    /// A year.
    func date(year: DateParts.Number) -> Reading {
        guard let first = CivilDate(year: year.value, month: 1, day: 1) else {
            return .fault(.impossibleDate)
        }
        return .date(PartialDate(firstDay: first.daysSince1970, precision: .year).raw)
    }

    /// A month of a year; a month of 0 or 99 is unknown.
    func date(year: DateParts.Number, month: Int) -> Reading {
        if Self.isUnknown(year) { return Self.unknown }
        if month == 0 || month == 99 { return date(year: year) }
        guard let first = CivilDate(year: year.value, month: month, day: 1) else {
            return .fault(.impossibleDate)
        }
        return .date(PartialDate(firstDay: first.daysSince1970, precision: .month).raw)
    }

    /// A day; parts of 0 or 99 are unknown, and 1 January 1900 and 31 December 9999 stand for no date at all.
    func date(year: DateParts.Number, month: Int, day: Int) -> Reading {
        if Self.isUnknown(year) { return Self.unknown }
        if year.width <= 2, day == month, day == year.value, day == 0 || day == 99 { return Self.unknown }
        let fullYear = year.width <= 2 ? pivot.year(endingWith: year.value) : year.value
        let full = DateParts.Number(value: fullYear, width: 4)
        if year.width == 4, fullYear == 1900, month <= 1, day <= 1 { return Self.unknown }
        if day == 0 || day == 99 { return date(year: full, month: month) }
        guard let date = CivilDate(year: fullYear, month: month, day: day) else {
            return .fault(.impossibleDate)
        }
        return .date(PartialDate(day: date.daysSince1970).raw)
    }

    // `00.00.0000`, `99.99.9999`, `31.12.9999`.
    private static func isUnknown(_ year: DateParts.Number) -> Bool {
        year.width == 4 && (year.value == 0 || year.value == 9999)
    }
}
