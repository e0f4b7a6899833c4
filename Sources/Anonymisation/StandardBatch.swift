public import Model

/// De-identified records in the standard's columns: nothing here can hold a name, a full date of birth, a
/// document number or free text. Only this room can make one: from a checked batch, or from the register.
public struct StandardBatch: Sendable, Hashable {
    /// Records in the batch.
    public let count: Int
    /// The standard fields; every column has `count` values.
    public let columns: Columns

    init(count: Int, columns: Columns) {
        for field in columns.fields {
            precondition(columns[field]?.count == count, "Every column has a value per record.")
        }
        self.count = count
        self.columns = columns
    }
}

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
