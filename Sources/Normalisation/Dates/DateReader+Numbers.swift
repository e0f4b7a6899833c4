import Intake
import Model

/// Dates written in numbers only.
extension DateReader {
    /// `2003`, `37825`, `0`.
    func one(_ number: DateParts.Number) -> Reading {
        if number.isUnknown { return .fault(.unreadableDate) }
        switch number.width {
        // What programs write for no date at all.
        case 1 where number.value == 0: return Self.unknown
        case 4: return Self.isUnknown(number) || number.value == 1900 ? Self.unknown : date(year: number)
        case 5: return serial(number.value)
        case 9: return .fault(.timestamp)
        default: return .fault(.unreadableDate)
        }
    }

    private func serial(_ number: Int) -> Reading {
        guard let system = column.serials else {
            let day = number - SerialSystem.year1900.numberOf1970
            return .fault(serialDays.contains(day) ? .dayNumberWithoutEvidence : .unreadableDate)
        }
        let day = number - system.numberOf1970
        guard serialDays.contains(day) else { return .fault(.unreadableDate) }
        return .date(PartialDate(day: day).raw)
    }

    /// `07.2003`, `2003-07`, `37825,0`, `2002.0`.
    func two(_ parts: DateParts, isFraction: Bool) -> Reading {
        let (first, second) = (parts.first, parts.second)
        if isFraction, first.width == 5 { return one(first) }
        if isFraction, first.width == 4, second.value == 0, second.width == 1 { return one(first) }
        if parts.hasComma { return .fault(.unreadableDate) }
        if first.width == 4, second.width <= 2 {
            // A spreadsheet makes 2003.1 of 2003.10, October.
            if isFraction, second.width == 1, second.value == 1 { return .fault(.ambiguousDate) }
            return date(year: first, month: second.value)
        }
        if second.width == 4, first.width <= 2 { return date(year: second, month: first.value) }
        return .fault(.unreadableDate)
    }

    /// `23.07.2003`, `2003. 07. 23.`, `7/23/03`, `23072003`.
    func numeric(_ parts: DateParts) -> Reading {
        let (first, second, third) = (parts.first, parts.second, parts.third)
        guard second.width <= 2 else { return .fault(.unreadableDate) }
        if first.width == 4, third.width <= 2 {
            return date(year: first, month: second.value, day: third.value)
        }
        guard first.width <= 2 else { return .fault(.unreadableDate) }
        if column.order == .yearMonthDay, first.width == 2, third.width <= 2 {
            return date(year: first, month: second.value, day: third.value)
        }
        guard third.width == 4 || third.width == 2 else { return .fault(.unreadableDate) }
        switch column.order {
        case .dayMonthYear: return date(year: third, month: second.value, day: first.value)
        case .monthDayYear: return date(year: third, month: first.value, day: second.value)
        case .yearMonthDay, nil: return undecided(parts)
        }
    }

    // Without an order a value is read only if one order can read it, or both read the same day. Full stops
    // stand in day-month-year dates only: no locale of CLDR writes the month first with them.
    private func undecided(_ parts: DateParts) -> Reading {
        let dayFirst = date(year: parts.third, month: parts.second.value, day: parts.first.value)
        if parts.isDotted, !column.isContradictory { return dayFirst }
        let monthFirst = date(year: parts.third, month: parts.first.value, day: parts.second.value)
        if dayFirst == monthFirst { return dayFirst }
        switch (dayFirst, monthFirst) {
        case (.date(let one), .date(let other)):
            // A day of the week says which.
            if parts.weekday != nil, let day = PartialDate(raw: one).day,
                let other = PartialDate(raw: other).day
            {
                return parts.isOnItsWeekday(other) && !parts.isOnItsWeekday(day) ? monthFirst : dayFirst
            }
            return .fault(column.isContradictory ? .contradictoryDateOrder : .ambiguousDate)
        case (.date, .fault): return dayFirst
        case (.fault, _): return monthFirst
        }
    }

    /// Whether a text is a number with a decimal mark, as spreadsheets and statistics packages write day numbers
    /// and years.
    static func isFraction(_ text: Bytes) -> Bool {
        var marks = 0
        for byte in text {
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
                marks += 1
            } else if byte &- UInt8(ascii: "0") > 9 {
                return false
            }
        }
        guard let last = text.last else { return false }
        return marks == 1 && last &- UInt8(ascii: "0") <= 9
    }
}
