public import Disclosure
public import Model

/// What was published for one period.
public struct ExportReport: Sendable {
    /// The period.
    public let period: Period
    /// The publication's folder.
    public let folder: String
    /// The files, relative to the folder, in order.
    public let files: [String]
    /// The tables as they were released.
    public let release: Release
    /// Records behind the statistics.
    public let records: Int
    /// Persons behind the statistics.
    public let persons: Int
}
