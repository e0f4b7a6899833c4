/// Serial numbers of a workbook's calendar as ISO 8601 (ECMA-376 part 1, 18.17.4).
///
///     1900 system    1 = 1900-01-01   59 = 1900-02-28   60 = a day that never was   61 = 1900-03-01
///     1904 system    0 = 1904-01-01
///
/// Times are rounded to the millisecond, of which a serial number holds no more; the fraction of a second is
/// shown where there is one.
struct XLSXDate {
    /// What became of a serial number.
    enum Outcome {
        /// A day, with or without a time, was appended.
        case date
        /// A time of day, or a duration, was appended.
        case time
        /// Nothing was appended: 29 February 1900.
        case phantom
        /// Nothing was appended: no day of the calendar.
        case outOfRange
    }

    private let uses1904: Bool

    private static let dayLength = 86_400_000.0
    /// 31 December 9999.
    private static let lastSerial1900 = 2_958_465
    private static let epochDistance = 1462
    /// Days from the first day of the 1900 system, as it is from March 1900 on, to 1970.
    private static let serialOf1970 = 25_569

    init(uses1904: Bool) {
        self.uses1904 = uses1904
    }

    /// Appends what a cell shows whose format has `content`, which is one of dates or times.
    @inline(__always)
    func append(_ serial: Double, _ content: XLSXNumberFormat.Content, to bytes: inout ScratchBuffer<UInt8>)
        -> Outcome
    {
        let last = uses1904 ? Self.lastSerial1900 - Self.epochDistance : Self.lastSerial1900
        guard serial >= 0, serial < Double(last) + 1 else { return .outOfRange }
        var day = Int(serial)
        // Nearest millisecond; it may be the next midnight.
        var time = serial == Double(day) ? 0 : Int(((serial - Double(day)) * Self.dayLength).rounded())
        if content == .duration || content == .time && day == 0 {
            appendTime(time, hours: 24 * day, to: &bytes)
            return .time
        }
        if time == 86_400_000 { (day, time) = (day + 1, 0) }
        if day == 0, content == .dateAndTime, !uses1904 {
            appendTime(time, hours: 0, to: &bytes)
            return .time
        }
        guard day <= last, day > 0 || uses1904 else { return .outOfRange }
        if day == 60, !uses1904 { return .phantom }
        Self.appendDay(daysSince1970(day), to: &bytes)
        if time > 0 {
            bytes.append(UInt8(ascii: "T"))
            appendTime(time, hours: 0, to: &bytes)
        }
        return .date
    }

    /// The date of a day of the years 0 to 9999 as `2003-07-23`.
    static func text(daysSince1970 days: Int) -> String {
        var bytes = ScratchBuffer<UInt8>(capacity: 16)
        appendDay(days, to: &bytes)
        return String(decoding: bytes.array(), as: UTF8.self)
    }

    private func daysSince1970(_ serial: Int) -> Int {
        if uses1904 { return serial + Self.epochDistance - Self.serialOf1970 }
        return serial - Self.serialOf1970 + (serial < 60 ? 1 : 0)
    }

    /// Civil date of a day, by the days since 1 March of year 0 (the algorithm of Hinnant's `civil_from_days`).
    @inline(__always)
    private static func appendDay(_ daysSince1970: Int, to bytes: inout ScratchBuffer<UInt8>) {
        let days = daysSince1970 + 719_468
        let era = days / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
        appendTwo(year / 100, to: &bytes)
        appendTwo(year % 100, to: &bytes)
        bytes.append(UInt8(ascii: "-"))
        appendTwo(month, to: &bytes)
        bytes.append(UInt8(ascii: "-"))
        appendTwo(day, to: &bytes)
    }

    private func appendTime(_ milliseconds: Int, hours: Int, to bytes: inout ScratchBuffer<UInt8>) {
        let seconds = milliseconds / 1000
        let hours = hours + seconds / 3600
        if hours < 100 {
            Self.appendTwo(hours, to: &bytes)
        } else {
            for byte in String(hours).utf8 { bytes.append(byte) }
        }
        bytes.append(UInt8(ascii: ":"))
        Self.appendTwo(seconds / 60 % 60, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        Self.appendTwo(seconds % 60, to: &bytes)
        let fraction = milliseconds % 1000
        guard fraction > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        bytes.append(UInt8(ascii: "0") + UInt8(fraction / 100))
        Self.appendTwo(fraction % 100, to: &bytes)
    }

    /// Two digits of a number below 100.
    @inline(__always)
    private static func appendTwo(_ number: Int, to bytes: inout ScratchBuffer<UInt8>) {
        bytes.append(UInt8(truncatingIfNeeded: UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / 10)))
        bytes.append(UInt8(truncatingIfNeeded: UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10)))
    }
}

extension XLSXDate {
    /// Appends a date that the file itself writes as ISO 8601 (`t="d"`) as it would be written here: a midnight
    /// is no time, a fraction of zeros none; false, and nothing appended, where it is no such date.
    func append(iso text: UnsafeRawBufferPointer, to bytes: inout ScratchBuffer<UInt8>) -> Outcome? {
        guard let shape = ISOShape(text) else { return nil }
        for index in 0..<shape.dateEnd { bytes.append(text[index]) }
        let time = UnsafeRawBufferPointer(rebasing: text[shape.timeStart..<shape.timeEnd])
        let isMidnight = time.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ":") }
        let hasZone = shape.zoneStart < text.count
        if shape.dateEnd > 0, time.count == 0 || isMidnight && !hasZone { return .date }
        if shape.dateEnd > 0 { bytes.append(UInt8(ascii: "T")) }
        bytes.append(time)
        for index in shape.zoneStart..<text.count { bytes.append(text[index]) }
        return shape.dateEnd > 0 ? .date : .time
    }

    /// Where the parts of an ISO 8601 date, date and time, or time stand.
    private struct ISOShape {
        var dateEnd = 0
        var timeStart = 0
        var timeEnd = 0
        var zoneStart = 0

        init?(_ text: UnsafeRawBufferPointer) {
            func matches(_ pattern: StaticString, at start: Int) -> Bool {
                guard start + pattern.utf8CodeUnitCount <= text.count else { return false }
                return (0..<pattern.utf8CodeUnitCount).allSatisfy { index in
                    let (wanted, byte) = (pattern.utf8Start[index], text[start + index])
                    return wanted == UInt8(ascii: "0") ? byte &- wanted <= 9 : byte == wanted
                }
            }
            if matches("0000-00-00", at: 0) {
                dateEnd = 10
                (timeStart, timeEnd, zoneStart) = (10, 10, 10)
                guard text.count > 10 else { return }
                guard matches("T", at: 10) else { return nil }
                timeStart = 11
            }
            guard matches("00:00", at: timeStart) else { return nil }
            var end = timeStart + (matches("00:00:00", at: timeStart) ? 8 : 5)
            timeEnd = end
            if matches(".0", at: end) {
                end += 2
                while end < text.count, text[end] &- UInt8(ascii: "0") <= 9 { end += 1 }
                let isZero = text[(timeEnd + 1)..<end].allSatisfy { $0 == UInt8(ascii: "0") }
                if !isZero { timeEnd = end }
            }
            zoneStart = end
            let isZone =
                end == text.count || end + 1 == text.count && matches("Z", at: end)
                || end + 6 == text.count && (matches("+00:00", at: end) || matches("-00:00", at: end))
            guard isZone else { return nil }
        }
    }
}
