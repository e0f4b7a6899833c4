public import Model
public import Normalisation

/// A claim about good data, with what it takes to explain, check and test it. One rule, one file.
public protocol Rule: Sendable {
    /// The id in kebab case: the type's name.
    var id: RuleID { get }
    /// The rule's number in the reference (X01…), where it has one.
    var reference: String? { get }
    /// The claim in one sentence.
    var title: String { get }
    /// Why it matters, in plain words.
    var why: String { get }
    /// How to mend a record that breaks it, one imperative sentence.
    var fix: String { get }
    /// Which part of the catalogue it belongs to.
    var group: RuleGroup { get }
    /// How a breach weighs, unless the configuration says otherwise (never for the privacy group).
    var severity: Severity { get }
    /// The first version of the program that has it.
    var since: String { get }
    /// Records that keep it and records that break it: its tests.
    var examples: [RuleExample] { get }
}

/// The groups of the rule catalogue.
public enum RuleGroup: String, Sendable, CaseIterable {
    case file, table, type, code, date, logic, identity, privacy, link, period, consent
}

/// What a rule may know beside the records.
public struct RuleContext: Sendable {
    /// What the submission says of itself.
    public let envelope: Envelope
    /// The last day that a date may lie on: the day of preparation, or else the run's own day.
    public let latestDay: Int

    /// A context.
    public init(envelope: Envelope, latestDay: Int) {
        self.envelope = envelope
        self.latestDay = latestDay
    }
}

/// A rule that looks at one record at a time, over typed columns. Called from several threads.
public protocol RecordRule: Rule {
    /// Calls `report` for each breach.
    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void)
}

/// One record that breaks a rule. Holds no value of the record.
public struct RuleBreach: Sendable, Hashable {
    /// Record in the batch, from 0.
    public let record: Int
    /// The field to look at, where there is one.
    public let target: FieldTarget?
    /// What is wrong, in one sentence without a value; nil: the rule's title says it.
    public let message: String?
    /// How it weighs, where that differs from the rule's severity.
    public let severity: Severity?
    /// The code found, for coded fields only.
    public let code: String?

    /// A breach.
    public init(
        record: Int, target: FieldTarget?, message: String? = nil, severity: Severity? = nil,
        code: String? = nil
    ) {
        self.record = record
        self.target = target
        self.message = message
        self.severity = severity
        self.code = code
    }
}

/// Records for a rule's test and its page: values by field name, as a standard CSV would hold them.
public struct RuleExample: Sendable {
    /// What the example shows.
    public let title: String
    /// The kind of the records.
    public let kind: RecordKind
    /// The records in order.
    public let records: [[String: String]]
    /// Records (from 0) that break the rule; empty for a passing example.
    public let breaches: [Int]

    /// An example.
    public init(_ title: String, kind: RecordKind, records: [[String: String]], breaches: [Int]) {
        self.title = title
        self.kind = kind
        self.records = records
        self.breaches = breaches
    }
}
