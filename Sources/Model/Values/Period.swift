/// A reference period of the statistics: a quarter, a half-year or a year.
@frozen
public struct Period: Sendable, Hashable, Comparable {
    /// How long a period is.
    @frozen
    public enum Frequency: UInt8, Sendable, CaseIterable {
        /// A quarter, `2003-Q2`.
        case quarterly
        /// A half-year, `2003-S1`.
        case halfYearly
        /// A year, `2003`.
        case annual

        /// The SDMX frequency code (CL_FREQ).
        public var code: String {
            switch self {
            case .quarterly: "Q"
            case .halfYearly: "S"
            case .annual: "A"
            }
        }

        /// Months in a period.
        @inlinable
        public var months: Int {
            switch self {
            case .quarterly: 3
            case .halfYearly: 6
            case .annual: 12
            }
        }
    }

    /// How long the period is.
    public let frequency: Frequency
    /// Count of periods of this frequency since the year 0.
    public let ordinal: Int

    @usableFromInline
    init(frequency: Frequency, ordinal: Int) {
        self.frequency = frequency
        self.ordinal = ordinal
    }

    /// The quarter `quarter` (1–4) of a year.
    @inlinable
    public init(year: Int, quarter: Int) {
        self.init(frequency: .quarterly, ordinal: year * 4 + quarter - 1)
    }

    /// The quarter that holds a day (days since 1970-01-01).
    @inlinable
    public init(quarterOf day: Int) {
        let date = CivilDate(daysSince1970: day)
        self.init(year: date.year, quarter: (date.month - 1) / 3 + 1)
    }

    /// A period from its text: `2003-Q2`, `2003-S1` or `2003`; nil for anything else.
    public init?(text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        // `Int` would take a sign for a digit.
        guard let first = parts.first, first.utf8.count == 4, first.utf8.first != UInt8(ascii: "+"),
            let year = Int(first), year > 0
        else { return nil }
        if parts.count == 1 {
            self.init(frequency: .annual, ordinal: year)
            return
        }
        guard parts.count == 2, parts[1].utf8.count == 2, let number = Int(parts[1].dropFirst()) else {
            return nil
        }
        switch parts[1].first {
        case "Q" where (1...4).contains(number): self.init(year: year, quarter: number)
        case "S" where (1...2).contains(number):
            self.init(frequency: .halfYearly, ordinal: year * 2 + number - 1)
        default: return nil
        }
    }

    /// The year.
    @inlinable
    public var year: Int { ordinal / (12 / frequency.months) }

    /// The number of the period in its year, from 1.
    @inlinable
    public var number: Int { ordinal % (12 / frequency.months) + 1 }

    /// The text, as SDMX writes it: `2003-Q2`, `2003-S1`, `2003`.
    public var text: String {
        switch frequency {
        case .quarterly: "\(padded(year, to: 4))-Q\(number)"
        case .halfYearly: "\(padded(year, to: 4))-S\(number)"
        case .annual: padded(year, to: 4)
        }
    }

    /// First day of the period, in days since 1970-01-01.
    @inlinable
    public var firstDay: Int {
        let month = (number - 1) * frequency.months + 1
        // Years are kept within 1…9999 by every initialiser that takes text.
        return CivilDate(year: year, month: month, day: 1)?.daysSince1970 ?? 0
    }

    /// Last day of the period, in days since 1970-01-01.
    @inlinable
    public var lastDay: Int { advanced(by: 1).firstDay - 1 }

    /// Days in the period.
    @inlinable
    public var dayCount: Int { lastDay - firstDay + 1 }

    /// The period `count` periods later (earlier if negative).
    @inlinable
    public func advanced(by count: Int) -> Period { Period(frequency: frequency, ordinal: ordinal + count) }

    /// Whether a day lies in the period.
    @inlinable
    public func contains(day: Int) -> Bool { day >= firstDay && day <= lastDay }

    /// Whether all the days that a date can mean lie in the period.
    @inlinable
    public func contains(_ date: PartialDate) -> Bool {
        guard let first = date.firstDay, let last = date.lastDay else { return false }
        return first >= firstDay && last <= lastDay
    }

    /// Earlier periods first; of those that begin on one day the shorter first.
    @inlinable
    public static func < (left: Period, right: Period) -> Bool {
        left.firstDay == right.firstDay
            ? left.frequency.months < right.frequency.months : left.firstDay < right.firstDay
    }
}
