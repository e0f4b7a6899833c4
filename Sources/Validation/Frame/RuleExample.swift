public import Model

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
    /// What the envelope says beside the ordinary: `record_count`, `nil_report`, `control_totals/sex`.
    public let envelope: [String: String]
    /// Faults of form that the reader notes, by record.
    public let formFaults: [Int: String]
    /// The table schema of the file, as JSON; nil: there is none.
    public let tableSchema: String?
    /// Whether the file as a whole breaks the rule.
    public let fileBreaks: Bool

    /// An example.
    public init(
        _ title: String, kind: RecordKind = .shelterStay, records: [[String: String]], breaches: [Int],
        envelope: [String: String] = [:], formFaults: [Int: String] = [:],
        tableSchema: String? = nil, fileBreaks: Bool = false
    ) {
        self.title = title
        self.kind = kind
        self.records = records
        self.breaches = breaches
        self.envelope = envelope
        self.formFaults = formFaults
        self.tableSchema = tableSchema
        self.fileBreaks = fileBreaks
    }

    /// An example of one record.
    init(_ title: String, kind: RecordKind = .shelterStay, _ record: [String: String], breaks: Bool) {
        self.init(title, kind: kind, records: [record], breaches: breaks ? [0] : [])
    }
}
