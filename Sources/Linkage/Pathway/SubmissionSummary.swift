public import Model

/// What is known of a submission in force.
public struct SubmissionSummary: Sendable, Hashable {
    /// What it says of itself.
    public let envelope: Envelope
    /// What became of its records.
    public let totals: Totals
    /// Records per required field that hold a value (or `_Z`), and records that have the field.
    public let completeness: [Completeness]

    /// Item completeness of one required field.
    public struct Completeness: Sendable, Hashable {
        /// The field.
        public let field: StandardField
        /// Records with a value or `_Z`.
        public let filled: Int
        /// Records of kinds that the field is required for.
        public let records: Int

        /// A field's completeness.
        public init(field: StandardField, filled: Int, records: Int) {
            self.field = field
            self.filled = filled
            self.records = records
        }
    }

    /// A summary.
    public init(envelope: Envelope, totals: Totals, completeness: [Completeness]) {
        self.envelope = envelope
        self.totals = totals
        self.completeness = completeness
    }
}
