public import Model

/// One accepted submission: its envelope, what became of its records, and the records.
public struct StandardSubmission: Sendable, Hashable {
    /// What the submission says of itself.
    public let envelope: Envelope
    /// What became of its records on import.
    public let totals: Totals
    /// The records.
    public let records: StandardBatch

    /// A submission.
    public init(envelope: Envelope, totals: Totals, records: StandardBatch) {
        self.envelope = envelope
        self.totals = totals
        self.records = records
    }
}

extension StandardSubmission: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Organisation, period and count only.
    public var description: String {
        "StandardSubmission(\(envelope.organisation.rawValue) \(envelope.period.text), \(records.count) records)"
    }
    /// Organisation, period and count only.
    public var debugDescription: String { description }
    /// Nothing: the records are pseudonymised personal data.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
