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
        // Most dates are known to the day, and need no calendar.
        if raw & 7 == 0 { return Int(raw >> 3) }
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
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A date from its canonical text; nil for anything else.
    public init?(text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes: bytes.span)
    }
}

/// A number in decimal digits, with leading zeros up to `width`.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
