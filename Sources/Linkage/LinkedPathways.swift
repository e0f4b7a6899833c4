/// What linking gives: the pathways for the statistics, and counts of what was found on the way.
public struct LinkedPathways: Sendable, Equatable {
    /// Every person's assistance.
    public let pathways: Pathways
    /// Counts for the quality report.
    public let report: LinkageReport
}
