public import Model
public import Normalisation

/// A rule that looks at one record at a time, over typed columns. Called from several threads.
public protocol RecordRule: Rule {
    /// Calls `report` for each breach.
    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void)
}

/// One record that breaks a rule. Holds no value of the record.
public struct RuleBreach: Sendable, Hashable {
    /// Record in the batch, from 0.
    public var record: Int
    /// The field to look at, where there is one.
    public let target: FieldTarget?
    /// What is wrong, in one sentence without a value; nil: the rule's title says it.
    public let message: Message?
    /// How it weighs, where it weighs less than the rule's severity.
    public let severity: Severity?
    /// The code found, for coded fields only.
    public let code: String?
    /// What becomes of the record beyond being rejected for an error; nil: nothing.
    public let outcome: Verdict?
    /// The heading of the column to look at, where the breach is about a column whatever it holds.
    public let heading: String?
    /// The source has no column for the field: told once for the file, not for each record.
    public let isColumnMissing: Bool

    /// A breach.
    public init(
        record: Int, target: FieldTarget?, message: Message? = nil, severity: Severity? = nil,
        code: String? = nil, outcome: Verdict? = nil, heading: String? = nil,
        isColumnMissing: Bool = false
    ) {
        self.record = record
        self.target = target
        self.message = message
        self.severity = severity
        self.code = code
        self.outcome = outcome
        self.heading = heading
        self.isColumnMissing = isColumnMissing
    }
}
