/// A date as precisely as it was given, in four bytes; or absent; or one of the null reasons.
///
/// Raw form: days since 1970-01-01 of the first day that it can mean, shifted left by three bits, and the
/// precision in those bits. The five smallest raw values stand for absent and the null reasons.
@frozen
public struct PartialDate: Sendable, Hashable {
    /// How precisely a date is known.
    @frozen
    public enum Precision: UInt8, Sendable, Comparable, CaseIterable {
        /// To the day.
        case day = 0
        /// To the month.
        case month = 1
        /// To the quarter.
        case quarter = 2
        /// To the year.
        case year = 3

        /// Finer precisions come first.
        @inlinable
        public static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
    }

    /// The raw form.
    public let raw: Int32

    /// A date from its raw form.
    @inlinable
    public init(raw: Int32) { self.raw = raw }

    /// A date known to the day.
    @inlinable
    public init(day: Int) { raw = Int32(truncatingIfNeeded: day << 3) }

    /// A date of a stated precision whose first possible day is `firstDay` (days since 1970-01-01).
    @inlinable
    public init(firstDay: Int, precision: Precision) {
        raw = Int32(truncatingIfNeeded: firstDay << 3 | Int(precision.rawValue))
    }

    /// No date, for a stated reason.
    @inlinable
    public init(null reason: NullReason) { raw = .min + Int32(reason.rawValue) }

    /// Nothing was said.
    public static let absent = PartialDate(raw: .min)

    /// Whether nothing was said.
    @inlinable
    public var isAbsent: Bool { raw == .min }

    /// Whether this is a date (not absent and not a null reason).
    @inlinable
    public var isKnown: Bool { raw > .min + 4 }

    /// Why there is no date, where that was said.
    @inlinable
    public var nullReason: NullReason? { isKnown ? nil : NullReason(rawValue: UInt8(raw - .min)) }

    /// The precision; meaningful for known dates only.
    @inlinable
    public var precision: Precision { Precision(rawValue: UInt8(raw & 7)) ?? .day }

    /// Days since 1970-01-01, if the date is known to the day.
    @inlinable
    public var day: Int? { isKnown && raw & 7 == 0 ? Int(raw >> 3) : nil }

    /// First day that the date can mean (days since 1970-01-01), if known at all.
    @inlinable
    public var firstDay: Int? { isKnown ? Int(raw >> 3) : nil }

    /// Last day that the date can mean (days since 1970-01-01), if known at all.
    @inlinable
    public var lastDay: Int? {
        guard isKnown else { return nil }
        let first = CivilDate(daysSince1970: Int(raw >> 3))
        switch precision {
        case .day: return Int(raw >> 3)
        case .month: return Int(raw >> 3) + CivilDate.days(inMonth: first.month, of: first.year) - 1
        case .quarter: return Period(quarterOf: Int(raw >> 3)).lastDay
        case .year: return Int(raw >> 3) + (CivilDate.isLeap(first.year) ? 365 : 364)
        }
    }

    /// The canonical text: `2003-07-23`, `2003-07`, `2003-Q3`, `2003`, `_U`, or empty when absent.
    public var text: String {
        guard isKnown else { return nullReason.map { "\($0.text)" } ?? "" }
        let first = CivilDate(daysSince1970: Int(raw >> 3))
        let year = padded(first.year, to: 4)
        switch precision {
        case .day: return "\(year)-\(padded(first.month, to: 2))-\(padded(first.day, to: 2))"
        case .month: return "\(year)-\(padded(first.month, to: 2))"
        case .quarter: return "\(year)-Q\((first.month - 1) / 3 + 1)"
        case .year: return year
        }
    }

    /// A date from its canonical text; nil for anything else.
    public init?(text: String) {
        if text.isEmpty {
            self = .absent
        } else if let reason = NullReason.allCases.first(where: { "\($0.text)" == text }) {
            self.init(null: reason)
        } else {
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            guard let first = parts.first, first.utf8.count == 4, let year = Int(first) else { return nil }
            self.init(year: year, rest: parts.dropFirst().map { String($0) })
        }
    }

    private init?(year: Int, rest: [String]) {
        func number(_ text: String) -> Int? { text.utf8.count == 2 ? Int(text) : nil }
        switch rest.count {
        case 0:
            guard let date = CivilDate(year: year, month: 1, day: 1) else { return nil }
            self.init(firstDay: date.daysSince1970, precision: .year)
        case 1 where rest[0].hasPrefix("Q"):
            guard let quarter = number(rest[0].replacing("Q", with: "0")), (1...4).contains(quarter) else {
                return nil
            }
            guard let date = CivilDate(year: year, month: quarter * 3 - 2, day: 1) else { return nil }
            self.init(firstDay: date.daysSince1970, precision: .quarter)
        case 1:
            guard let month = number(rest[0]), let date = CivilDate(year: year, month: month, day: 1) else {
                return nil
            }
            self.init(firstDay: date.daysSince1970, precision: .month)
        case 2:
            guard let month = number(rest[0]), let day = number(rest[1]) else { return nil }
            guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
            self.init(day: date.daysSince1970)
        default:
            return nil
        }
    }
}

/// A number in decimal digits, with leading zeros up to `width`.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
