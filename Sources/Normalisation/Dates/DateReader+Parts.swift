import Model

/// Dates from their parts.
extension DateReader {
    /// Not a day, but said to be none.
    static let unknown = Reading.date(PartialDate(null: .unknown).raw)

    /// A year.
    func date(year: DateParts.Number) -> Reading {
        guard let first = Self.day(year.value, 1, 1) else { return .fault(.impossibleDate) }
        return .date(PartialDate(firstDay: first, precision: .year).raw)
    }

    /// A month of a year; a month of 0 or 99 is unknown.
    func date(year: DateParts.Number, month: Int) -> Reading {
        if Self.isUnknown(year) { return Self.unknown }
        if month == 0 || month == 99 { return date(year: year) }
        guard let first = Self.day(year.value, month, 1) else { return .fault(.impossibleDate) }
        return .date(PartialDate(firstDay: first, precision: .month).raw)
    }

    /// A day; parts of 0, and 99 where the year has four digits, are unknown, and some days stand for no date.
    func date(year: DateParts.Number, month: Int, day: Int) -> Reading {
        if Self.isUnknown(year) { return Self.unknown }
        if year.width <= 2, day == month, day == year.value, day == 0 || day == 99 { return Self.unknown }
        let fullYear = year.width <= 2 ? pivot.year(endingWith: year.value) : year.value
        if year.width == 4, Self.isNoDate(fullYear, month, day) { return Self.unknown }
        let full = DateParts.Number(value: fullYear, width: 4)
        if day == 0 { return date(year: full, month: month) }
        if year.width == 4 {
            // `99.07.2003`, `23.99.2003`.
            if day == 99 { return date(year: full, month: month) }
            if month == 99 { return date(year: full) }
        }
        if month == 0 { return date(year: full) }
        guard let date = Self.day(fullYear, month, day) else { return .fault(.impossibleDate) }
        return .date(PartialDate(day: date).raw)
    }

    /// A day of the calendar in days since 1970-01-01; nil for a day that it does not have, and for years in which
    /// nobody on record lived or will.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> Int? {
        guard (1850...2199).contains(year) else { return nil }
        return CivilDate(year: year, month: month, day: day)?.daysSince1970
    }

    /// `00.00.0000`, `99.99.9999`, `31.12.9999`, `23.07.????`.
    static func isUnknown(_ year: DateParts.Number) -> Bool {
        year.isUnknown || year.width == 4 && (year.value == 0 || year.value == 9999)
    }

    // 1 January 1900 and "0 January", a spreadsheet's number 0; the first days of Access and Delphi, .NET, SQL Server
    // and Windows; and the end of time that some programs write.
    private static func isNoDate(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        switch (year, month, day) {
        case (1900, 0...1, 0...1), (1899, 12, 30...31), (1, 1, 1), (1753, 1, 1), (1601, 1, 1): true
        case (2999, 12, 31), (3000, 1, 1): true
        default: false
        }
    }
}
