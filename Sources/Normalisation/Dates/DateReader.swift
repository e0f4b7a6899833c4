import Intake
import Model

/// Reads a date in any form of the region's files, as precisely as it is given.
///
/// Source of the forms: CLDR 44 short and long dates of the region's locales, ISO 8601, spreadsheets' day numbers.
struct DateReader: Sendable {
    /// What a text stands for.
    enum Reading: Equatable {
        /// A date or null reason in `PartialDate`'s raw form.
        case date(Int32)
        /// No date, and why.
        case fault(FieldFault.Kind)
    }

    /// What a column's dates have in common.
    struct Column: Sendable {
        /// The order of day, month and year; nil: only values that every order reads alike can be read.
        var order: SourceDescription.DateOrder?
        /// Whether the column's own values prove both orders, so that not even full stops say which.
        var isContradictory = false
        /// How day numbers count; nil: a bare number is no date.
        var serials: SerialSystem? = .year1900
    }

    /// The column's form.
    let column: Column
    /// The centuries of years of two digits.
    let pivot: CenturyPivot
    /// The days since 1970-01-01 that a day number may mean.
    let serialDays: ClosedRange<Int>

    /// A reader of a column of a purpose, in a run that can know of no day after `latestDay`.
    init(_ column: Column, purpose: CenturyPivot.Purpose, latestDay: Int) {
        self.column = column
        pivot = CenturyPivot(purpose, latestYear: CivilDate(daysSince1970: latestDay).year)
        // Day numbers of four digits are years. Births from 1927-05-18, the number 10000; events from 1980-01-01.
        serialDays = (purpose == .birth ? -15_569 : 3652)...Self.lastSerialDay
    }

    /// A reader of a column with these centuries and day numbers.
    init(_ column: Column, pivot: CenturyPivot, serialDays: ClosedRange<Int>) {
        self.column = column
        self.pivot = pivot
        self.serialDays = serialDays
    }

    /// 2099-12-31.
    static let lastSerialDay = 47_481

    /// What a text, trimmed and not empty, stands for.
    @inline(__always)
    func reading(of text: Bytes, folded: inout [UInt8]) -> Reading {
        if let raw = Self.plainDate(text, order: column.order) { return .date(raw) }
        if let reason = text.nullReason { return .date(EntryShape.absent + Int32(reason)) }
        return slowReading(of: text, folded: &folded)
    }

    private func slowReading(of text: Bytes, folded: inout [UInt8]) -> Reading {
        guard let parts = DateParts(text, folded: &folded) else { return .fault(Self.kind(ofUnread: text)) }
        let reading = reading(of: parts, text)
        guard parts.weekday != nil, case .date(let raw) = reading else { return reading }
        // "Nedelja 2003" is no date, and a Monday that was a Tuesday a slip in one or the other.
        guard let day = PartialDate(raw: raw).day else { return .fault(.unreadableDate) }
        return parts.isOnItsWeekday(day) ? reading : .fault(.impossibleDate)
    }

    private func reading(of parts: DateParts, _ text: Bytes) -> Reading {
        // Marks for "not known" say so; a mask that is not filled in says nothing.
        if !parts.isSaid { return Self.saysUnknown(text) ? Self.unknown : .fault(.unreadableDate) }
        if parts.isWeek { return week(parts) }
        if parts.isQuarter { return quarter(parts) }
        if let month = parts.month { return named(parts, month: month) }
        if parts.ordinal != nil { return .fault(.unreadableDate) }
        switch parts.count {
        case 3: return numeric(parts)
        case 2: return two(parts, isFraction: Self.isFraction(text))
        default: return one(parts.first)
        }
    }

    private static func saysUnknown(_ text: Bytes) -> Bool {
        text.contains { $0 == UInt8(ascii: "?") || $0 | 0x20 == UInt8(ascii: "x") && text.count > 4 }
    }

    // Ten digits and more count seconds or milliseconds since 1970.
    private static func kind(ofUnread text: Bytes) -> FieldFault.Kind {
        let digits = text.prefix { $0 &- UInt8(ascii: "0") <= 9 }.count
        guard (9...13).contains(digits) else { return isScientific(text) ? .lostDigits : .unreadableDate }
        return digits == text.count || isFraction(text) ? .timestamp : .unreadableDate
    }

    // `3,7825E+04`: the days may be there, but so may a longer number's first digits.
    private static func isScientific(_ text: Bytes) -> Bool { DecimalText(text)?.isScientific ?? false }

    // `2003-07-23`, and `3. 7. 2003.` or `03/07/2003` in a column of a known order.
    @inline(__always)
    private static func plainDate(_ text: Bytes, order: SourceDescription.DateOrder?) -> Int32? {
        if text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") {
            return plainDay(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2))
        }
        switch order {
        case .dayMonthYear:
            // Most of a column in this order: all places are known.
            if text.count == 10, text[2] == text[5],
                text[2] == UInt8(ascii: ".") || text[2] == UInt8(ascii: "/")
            {
                return plainDay(number(text, 6, 4), number(text, 3, 2), number(text, 0, 2))
            }
            return PlainDate(text).flatMap { Self.plainDay($0.year, $0.second, $0.first) }
        case .monthDayYear: return PlainDate(text).flatMap { Self.plainDay($0.year, $0.first, $0.second) }
        case .yearMonthDay, nil: return nil
        }
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

    // Days that mean "unknown", and years out of all reason, are left to the slow way.
    @inline(__always)
    private static func plainDay(_ year: Int, _ month: Int, _ day: Int) -> Int32? {
        guard year > 1900, year < 2100 else { return nil }
        guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
        return PartialDate(day: date.daysSince1970).raw
    }
}
