/// A form of dates and times as `strptime` of C and Python writes it: `%d.%m.%Y`.
struct MomentPattern: Sendable, Hashable {
    private enum Step: Sendable, Hashable {
        case byte(UInt8)
        case blanks
        case part(UInt8)
    }

    /// The letters that stand for a part, for people.
    static let known = "%Y %y %m %d %j %b %B %H %I %p %M %S %f %z %%"

    private let steps: [Step]

    /// The form that a text writes; nil where it names a part that is not known here, or none.
    init?(_ text: String) {
        var steps: [Step] = []
        var bytes = text.utf8.makeIterator()
        var hasPart = false
        while let byte = bytes.next() {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                if steps.last != .blanks { steps.append(.blanks) }
            } else if byte != UInt8(ascii: "%") {
                steps.append(.byte(byte))
            } else {
                guard let letter = bytes.next() else { return nil }
                if letter == UInt8(ascii: "%") {
                    steps.append(.byte(letter))
                } else {
                    guard "YymdjbBHIpMSfz".utf8.contains(letter) else { return nil }
                    steps.append(.part(letter))
                    hasPart = true
                }
            }
        }
        guard hasPart else { return nil }
        self.steps = steps
    }

    /// Reads what a cell gives of a moment; false where it is not written so.
    func read(_ moment: inout Moment, from cursor: inout CellCursor) -> Bool {
        for step in steps {
            let isRead =
                switch step {
                case .byte(let byte): cursor.take(byte)
                case .blanks: cursor.takeBlanks()
                case .part(let letter): Self.read(letter, into: &moment, from: &cursor)
                }
            guard isRead else { return false }
        }
        return true
    }

    private static func read(_ letter: UInt8, into moment: inout Moment, from cursor: inout CellCursor)
        -> Bool
    {
        switch UnicodeScalar(letter) {
        case "Y": set(&moment.year, cursor.number(digits: 4...4))
        case "y": set(&moment.year, cursor.number(digits: 2...2).map { $0 + ($0 < 69 ? 2000 : 1900) })
        case "m": set(&moment.month, cursor.number(digits: 1...2))
        case "d": set(&moment.day, cursor.number(digits: 1...2))
        case "H", "I": set(&moment.hour, cursor.number(digits: 1...2))
        case "M": set(&moment.minute, cursor.number(digits: 1...2))
        case "S": set(&moment.second, cursor.number(digits: 1...2))
        case "f": set(&moment.microsecond, cursor.microseconds(digits: 1...6))
        case "z": moment.readOffset(from: &cursor)
        case "b": set(&moment.month, month(from: &cursor, letters: 3))
        case "B": set(&moment.month, month(from: &cursor, letters: .max))
        case "j": set(&moment.dayOfYear, cursor.number(digits: 1...3))
        default:
            set(&moment.isAfternoon, cursor.take(word: "PM") ? true : cursor.take(word: "AM") ? false : nil)
        }
    }

    private static func set(_ part: inout Int, _ value: Int?) -> Bool {
        guard let value else { return false }
        part = value
        return true
    }

    private static func set<Value>(_ part: inout Value?, _ value: Value?) -> Bool {
        part = value
        return value != nil
    }

    /// The number of a month by the first letters of its English name.
    private static func month(from cursor: inout CellCursor, letters: Int) -> Int? {
        for (place, name) in months.enumerated() where cursor.take(word: String(name.prefix(letters))) {
            return place + 1
        }
        return nil
    }

    private static let months = [
        "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER",
        "NOVEMBER", "DECEMBER",
    ]
}
