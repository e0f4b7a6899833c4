import Intake
import Model

/// Reads a date in any form of the region's files, as precisely as it is given.
///
/// Source of the forms: CLDR 44 short and long dates of the region's locales, ISO 8601, Excel's day numbers.
struct DateReader: Sendable {
    /// What a text stands for.
    enum Reading: Equatable {
        /// A date or null reason in `PartialDate`'s raw form.
        case date(Int32)
        /// No date, and why.
        case fault(FieldFault.Kind)
    }

    /// The order of day, month and year in the column; nil: only values that every order reads alike can be read.
    let order: SourceDescription.DateOrder?
    /// The centuries of years of two digits.
    let pivot: CenturyPivot
    /// Excel day numbers (1900 system) that count as dates.
    let serials: ClosedRange<Int>

    /// Excel's day number of 1970-01-01 in the 1900 system.
    static let serialOf1970 = 25_569

    /// A reader of a column.
    init(order: SourceDescription.DateOrder?, purpose: CenturyPivot.Purpose, latestDay: Int) {
        self.order = order
        pivot = CenturyPivot(purpose, latestYear: CivilDate(daysSince1970: latestDay).year)
        // 10000 is 1927-05-18: shorter numbers are no birth of a living person. Events begin with 1980-01-01.
        serials = (purpose == .birth ? 10_000 : 29_221)...73_050
    }

    /// What a text, trimmed and not empty, stands for.
    @inline(__always)
    func reading(of text: Bytes, folded: inout [UInt8]) -> Reading {
        if let raw = Self.plainDate(text, order: order) { return .date(raw) }
        if let reason = text.nullReason { return .date(EntryShape.absent + Int32(reason)) }
        return slowReading(of: text, folded: &folded)
    }

    private func slowReading(of text: Bytes, folded: inout [UInt8]) -> Reading {
        guard let parts = DateParts(text, folded: &folded) else { return .fault(.unreadableDate) }
        switch parts.word {
        case .quarter: return quarter(parts)
        case .month(let month), .roman(let month): return named(parts, month: month)
        case .filler, nil: break
        }
        switch parts.count {
        case 3: return numeric(parts)
        case 2: return two(parts.first, parts.second, fraction: Self.isFraction(text))
        default: return one(parts.first)
        }
    }

    // `2003-07-23`, and `23.07.2003` where day and month cannot be mistaken for each other.
    @inline(__always)
    private static func plainDate(_ text: Bytes, order: SourceDescription.DateOrder?) -> Int32? {
        guard text.count == 10 else { return nil }
        if text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") {
            return day(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2))
        }
        guard order == .dayMonthYear, text[2] == UInt8(ascii: "."), text[5] == text[2] else { return nil }
        return day(number(text, 6, 4), number(text, 3, 2), number(text, 0, 2))
    }

    // The number at a place, negative where not all bytes are digits.
    @inline(__always)
    private static func number(_ text: Bytes, _ start: Int, _ width: Int) -> Int {
        var value = 0
        for index in start..<start + width {
            let digit = text[index] &- UInt8(ascii: "0")
            if digit > 9 { return -1 }
            value = value * 10 + Int(digit)
        }
        return value
    }

    // Days that mean "unknown" are left to the slow way.
    @inline(__always)
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int32? {
        guard year > 1900, year < 9999 else { return nil }
        guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
        return PartialDate(day: date.daysSince1970).raw
    }
}
