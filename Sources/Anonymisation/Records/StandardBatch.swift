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

extension StandardBatch: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The count only.
    public var description: String { "StandardBatch(\(count) records)" }
    /// The count only.
    public var debugDescription: String { description }
    /// Nothing: the records are pseudonymised personal data.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
