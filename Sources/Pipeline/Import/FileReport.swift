public import Intake
public import Model
public import Validation

/// What became of one submission file.
public struct FileReport: Sendable {
    /// How a file ended.
    public enum Outcome: String, Sendable, CaseIterable {
        /// Checked only.
        case checked
        /// Taken into the register.
        case accepted
        /// The register has its content already.
        case unchanged
        /// Taken into the register in place of an earlier revision.
        case replaced
        /// Taken into the register, but a later revision is there already.
        case superseded
        /// Not taken: this content was withdrawn before, and does not come back.
        case withdrawn
        /// Not taken: too much of it was wrong.
        case refused
        /// It could not be read at all.
        case unreadable
    }

    /// The file, as seen from the configuration's folder.
    public let file: String
    /// Who sends it, and for what; nil where that could not be found out.
    public let envelope: Envelope?
    /// What was found, and what became of its records.
    public let report: ValidationReport
    /// How it ended.
    public let outcome: Outcome
    /// Its name in the register, where it has one.
    public let submission: String?
    /// How it was understood; nil where it could not be read.
    public let understanding: FileUnderstanding?
    /// Rows that are no records.
    public let skipped: SkippedRows
    /// What was found against earlier submissions of the same organisation, once it was in the register.
    public internal(set) var earlier = Findings()

    /// A report.
    public init(
        file: String, envelope: Envelope?, report: ValidationReport, outcome: Outcome, submission: String?,
        understanding: FileUnderstanding? = nil, skipped: SkippedRows = SkippedRows()
    ) {
        self.file = file
        self.envelope = envelope
        self.report = report
        self.outcome = outcome
        self.submission = submission
        self.understanding = understanding
        self.skipped = skipped
    }

    /// The same report with another outcome.
    func ended(_ outcome: Outcome, submission: String? = nil) -> FileReport {
        FileReport(
            file: file, envelope: envelope, report: report, outcome: outcome, submission: submission,
            understanding: understanding, skipped: skipped)
    }
}

/// What became of all files of an import.
public struct ImportReport: Sendable {
    /// The files, in order of the configuration's sources, then of path.
    public var files: [FileReport] = []
    /// Paths of sources that match no file.
    public var unmatched: [String] = []
    /// Quarters of this import for which an organisation sent nothing that sent something for the one before.
    public var gaps: [CoverageGap] = []
    /// Why submissions were not compared with earlier ones: what of the register could not be read back.
    public var uncompared: [String] = []
    /// What the register said when it was opened: half-done work that it mended.
    public var recovered: [String] = []

    /// No files.
    public init() {}

    /// All files' totals together.
    public var totals: Totals {
        var totals = Totals()
        for file in files { totals += file.report.totals }
        return totals
    }
}
