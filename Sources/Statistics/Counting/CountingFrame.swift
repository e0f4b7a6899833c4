public import Model

/// The frame as indicators see it: the period's days, the day of extraction, and the table row of an area.
public struct CountingFrame: Sendable {
    /// First day of the period, in days since 1970-01-01.
    public let start: Int
    /// Last day of the period.
    public let end: Int
    /// The day on which the register was read.
    public let asOf: Int
    /// The period.
    public let period: Period
    /// The days of the period one year earlier.
    let yearEarlier: ClosedRange<Int>
    /// The days of the period two years earlier.
    let twoYearsEarlier: ClosedRange<Int>
    /// Table rows: 0 the region, then its areas, then the overlap.
    let rows: Int
    private let rowByArea: [UInt8]
    private let areas: [Area]

    init(_ frame: StatisticsFrame) {
        start = frame.period.firstDay
        end = frame.period.lastDay
        asOf = frame.asOf
        period = frame.period
        let year = 12 / frame.period.frequency.months
        yearEarlier = Self.days(of: frame.period.advanced(by: -year))
        twoYearsEarlier = Self.days(of: frame.period.advanced(by: -2 * year))
        areas = frame.areas
        rows = frame.areas.count + 2
        var rowByArea = [UInt8](repeating: 0, count: Int(Area.firstEntry) + AreaBook.all.count)
        for (position, area) in frame.areas.enumerated() {
            rowByArea[Int(area.rawValue)] = UInt8(position + 1)
        }
        self.rowByArea = rowByArea
    }

    private static func days(of period: Period) -> ClosedRange<Int> { period.firstDay...period.lastDay }

    /// The table row of an area; 0 where it is none of the region's.
    @inline(__always)
    func row(of area: Area) -> Int {
        Int(area.rawValue) < rowByArea.count ? Int(rowByArea[Int(area.rawValue)]) : 0
    }

    /// The area of a table row between the region's and the overlap's.
    func area(ofRow row: Int) -> Area { areas[row - 1] }

    /// Whether every day that a date can mean lies in the period: a date known to the month counts in a quarter,
    /// a date known to the year does not.
    @inline(__always)
    func contains(_ date: PartialDate) -> Bool {
        Self.contains(date, in: start...end)
    }

    /// Whether every day that a date can mean lies in a stretch of days.
    @inline(__always)
    static func contains(_ date: PartialDate, in days: ClosedRange<Int>) -> Bool {
        guard let first = date.firstDay, days.contains(first) else { return false }
        return date.day != nil || (date.lastDay ?? .max) <= days.upperBound
    }
}
