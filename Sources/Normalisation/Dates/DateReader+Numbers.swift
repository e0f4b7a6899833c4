import Intake
import Model

/// Dates written in numbers only.
extension DateReader {
    /// `2003`, `37825`, `20030723`.
    func one(_ number: DateParts.Number) -> Reading {
        switch number.width {
        case 4 where number.value == 0 || number.value == 9999: return Self.unknown
        case 4: return date(year: number)
        case 5 where serials.contains(number.value):
            return .date(PartialDate(day: number.value - Self.serialOf1970).raw)
        case 8:
            return date(
                year: DateParts.Number(value: number.value / 10_000, width: 4),
                month: number.value / 100 % 100, day: number.value % 100)
        default: return .fault(.unreadableDate)
        }
    }

    /// `07.2003`, `2003-07`, `37825,0`, `2002.0`.
    func two(_ first: DateParts.Number, _ second: DateParts.Number, fraction: Bool) -> Reading {
        if fraction, first.width == 5 { return one(first) }
        if fraction, first.width == 4, second.value == 0 { return one(first) }
        if first.width == 4, second.width <= 2 { return date(year: first, month: second.value) }
        if second.width == 4, first.width <= 2 { return date(year: second, month: first.value) }
        return .fault(.unreadableDate)
    }

    /// `23.07.2003`, `2003. 07. 23.`, `7/23/03`.
    func numeric(_ parts: DateParts) -> Reading {
        let (first, second, third) = (parts.first, parts.second, parts.third)
        guard second.width <= 2 else { return .fault(.unreadableDate) }
        if first.width == 4, third.width <= 2 {
            return date(year: first, month: second.value, day: third.value)
        }
        guard first.width <= 2, third.width == 4 || third.width <= 2 else { return .fault(.unreadableDate) }
        switch order {
        case .dayMonthYear: return date(year: third, month: second.value, day: first.value)
        case .monthDayYear: return date(year: third, month: first.value, day: second.value)
        case .yearMonthDay where third.width <= 2:
            return date(year: first, month: second.value, day: third.value)
        case .yearMonthDay, nil: return undecided(parts)
        }
    }

    // Without an order a value is read only if one order can read it, or both read the same day. Full stops
    // stand in day-month-year dates only: no locale of CLDR writes the month first with them.
    private func undecided(_ parts: DateParts) -> Reading {
        let dayFirst = date(year: parts.third, month: parts.second.value, day: parts.first.value)
        if parts.isDotted { return dayFirst }
        let monthFirst = date(year: parts.third, month: parts.first.value, day: parts.second.value)
        if dayFirst == monthFirst { return dayFirst }
        switch (dayFirst, monthFirst) {
        case (.date, .date): return .fault(.ambiguousDate)
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
