import Model

/// How the dates and times of a field are written.
public struct MomentForm: Sendable, Hashable {
    /// What is given of a moment.
    public enum Kind: Sendable, Hashable {
        case date, time, both
    }

    /// What is given.
    public let kind: Kind
    /// As `strptime` of the C library reads it; nil: as ISO 8601 does, the only way of the schema's default.
    let pattern: MomentPattern?

    /// The place of a text in the order of its kind; nil where it is none.
    func ordinal(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        var cursor = CellCursor(text[...])
        var moment = Moment()
        if let pattern {
            guard pattern.read(&moment, from: &cursor) else { return nil }
        } else {
            guard kind == .time || moment.readDate(from: &cursor) else { return nil }
            if kind == .both, !cursor.take(UInt8(ascii: "T")), !cursor.take(0x20) { return nil }
            guard kind == .date || moment.readTime(from: &cursor) else { return nil }
        }
        guard cursor.isAtEnd else { return nil }
        return moment.ordinal(as: kind)
    }
}

/// The parts of a moment, as far as they were read.
struct Moment {
    var year = 1900
    var month = 1
    var day = 1
    var dayOfYear: Int?
    var hour = 0
    var minute = 0
    var second = 0
    var microsecond = 0
    /// Seconds before universal time.
    var offset = 0
    /// Whether the hour is one of the afternoon's twelve; nil: it is one of the day's.
    var isAfternoon: Bool?

    /// Days, or microseconds; nil where the calendar or the clock has no such moment.
    func ordinal(as kind: MomentForm.Kind) -> Int? {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
            return nil
        }
        var hour = hour
        if let isAfternoon {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (isAfternoon ? 12 : 0)
        }
        let time = ((hour * 60 + minute) * 60 + second - offset) * 1_000_000 + microsecond
        if kind == .time { return time }
        guard var days = CivilDate(year: year, month: month, day: day)?.daysSince1970 else { return nil }
        if let dayOfYear {
            guard let first = CivilDate(year: year, month: 1, day: 1)?.daysSince1970 else { return nil }
            days = first + dayOfYear - 1
            guard dayOfYear >= 1, CivilDate(daysSince1970: days).year == year else { return nil }
        }
        return kind == .date ? days : days * 86_400_000_000 + time
    }

    /// `2003-07-23`.
    mutating func readDate(from cursor: inout CellCursor) -> Bool {
        guard let year = cursor.number(digits: 4...4), cursor.take(UInt8(ascii: "-")),
            let month = cursor.number(digits: 2...2), cursor.take(UInt8(ascii: "-")),
            let day = cursor.number(digits: 2...2)
        else { return false }
        (self.year, self.month, self.day) = (year, month, day)
        return true
    }

    /// `14:05:00`, with a fraction of the second and a time zone where they are given.
    mutating func readTime(from cursor: inout CellCursor) -> Bool {
        guard let hour = cursor.number(digits: 2...2), cursor.take(UInt8(ascii: ":")),
            let minute = cursor.number(digits: 2...2), cursor.take(UInt8(ascii: ":")),
            let second = cursor.number(digits: 2...2)
        else { return false }
        (self.hour, self.minute, self.second) = (hour, minute, second)
        if cursor.take(UInt8(ascii: ".")) || cursor.take(UInt8(ascii: ",")) {
            guard let fraction = cursor.microseconds(digits: 1...9) else { return false }
            microsecond = fraction
        }
        return cursor.isAtEnd || readOffset(from: &cursor)
    }

    /// `Z`, `+02`, `+0200`, `+02:00`.
    mutating func readOffset(from cursor: inout CellCursor) -> Bool {
        if cursor.take(UInt8(ascii: "Z")) { return true }
        let isWest = cursor.take(UInt8(ascii: "-"))
        guard isWest || cursor.take(UInt8(ascii: "+")), let hours = cursor.number(digits: 2...2) else {
            return false
        }
        let hasMark = cursor.take(UInt8(ascii: ":"))
        var minutes = 0
        if hasMark || !cursor.isAtEnd {
            guard let given = cursor.number(digits: 2...2), given < 60 else { return false }
            minutes = given
        }
        offset = (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
        return hours < 24
    }
}
