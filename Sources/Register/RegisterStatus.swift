public import Model

/// What the register holds of one series.
public struct RegisterStatus: Sendable, Hashable {
    /// Organisation, period and kind.
    public let series: SubmissionSeries
    /// The submission in force; nil where all were withdrawn.
    public let inForce: RegisterEntry?
    /// What became of the records of the submission in force.
    public let totals: Totals
    /// Submissions that are kept and not in force.
    public let superseded: Int
    /// Submissions that were taken back.
    public let withdrawn: Int
    /// Submissions whose files retention has removed.
    public let purged: Int
}

extension Register {
    /// One row for each series that ever had a submission, by period, organisation and kind.
    ///
    /// Throws `damaged` where a manifest cannot be used.
    public func status() throws(RegisterError) -> [RegisterStatus] {
        var rows: [RegisterStatus] = []
        for series in holdings.series {
            let held = holdings.holdings(of: series)
            let inForce = holdings.inForce(series)
            let usable = held.count { !$0.isWithdrawn && !$0.isPurged }
            rows.append(
                RegisterStatus(
                    series: series, inForce: inForce,
                    totals: try inForce.map { entry throws(RegisterError) in try manifest(of: entry).totals }
                        ?? Totals(),
                    superseded: max(0, usable - 1), withdrawn: held.count { $0.isWithdrawn },
                    purged: held.count { $0.isPurged }))
        }
        return rows
    }
}
