import Model

/// The region's figures of one table over the periods.
struct PeriodSeries {
    /// Periods that a series goes back at most.
    private static let longest = 24

    let matter: ReportMatter
    /// The table by area.
    let table: String

    /// All periods from the first release to now, those without a release, too: a hole in time stays visible.
    var periods: [Period] {
        guard let first = matter.releases.first?.period else { return [] }
        let count = matter.period.ordinal - first.ordinal
        return (0...min(count, Self.longest - 1)).reversed().map { matter.period.advanced(by: -$0) }
    }

    /// The region's cell in a period; nil where nothing was released.
    func observation(in period: Period) -> Observation? {
        matter.releases.first { $0.period == period }?.region(of: table)
    }

    /// The figures as a drawing needs them.
    var points: [LineChart.Line.Point] {
        periods.map { period in
            guard let observation = observation(in: period) else { return .absent }
            if let value = observation.thousandths { return .value(Double(value) / 1000) }
            return observation.status == .suppressed ? .withheld : .absent
        }
    }
}
