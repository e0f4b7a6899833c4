public import Model

/// What the columns of a batch do not keep of a table schema, and the keys by which records are told apart there.
///
/// Holds identifiers in its keys; shows nothing.
public struct SchemaFindings: Sendable {
    /// A column that a table schema speaks of.
    public struct Column: Sendable, Hashable {
        /// The heading, or the path.
        public let heading: String
        /// What it holds; nil where nothing maps it.
        public let target: FieldTarget?
    }

    /// Columns whose values together stand once in a file.
    public struct Key: Sendable {
        /// The columns, by their places among `columns`.
        public let columns: [Int]
        /// Whether it is the primary key.
        public let isPrimary: Bool
        /// One text a record, the same for the same values; empty where a value is missing.
        public var texts = TransientColumns.Texts()
    }

    /// The columns of the schema that the file has.
    public let columns: [Column]
    /// What is wrong, column by column.
    public internal(set) var faults: [SchemaFault] = []
    /// The keys of which the file has all columns.
    public internal(set) var keys: [Key]
}

/// A cell that does not keep what its table schema says of it. Holds no value.
public struct SchemaFault: Sendable, Hashable {
    /// What is wrong with it.
    public enum Kind: Sendable, Hashable {
        /// It is no value of its type.
        case otherType(Wanted)
        /// There is none, and one is required.
        case missing
        /// It has fewer characters than so many.
        case tooShort(least: Int)
        /// It has more characters than so many.
        case tooLong(most: Int)
        /// It lies below the least value.
        case tooLow
        /// It lies above the greatest value.
        case tooHigh
        /// It does not keep the pattern.
        case otherPattern
        /// It is none of so many values.
        case notInList(count: Int)
        /// There is none, and it is a part of the primary key.
        case missingInKey
    }

    /// What a value of a type is to be; every text is one of a text.
    public enum Wanted: Sendable, Hashable, CaseIterable {
        case wholeNumber, number, boolean, date, time, dateAndTime, year, month, duration, text
    }

    /// Record in the batch, from 0.
    public let record: Int
    /// The column, by its place among those of `SchemaFindings`.
    public let column: Int
    /// What is wrong.
    public let kind: Kind
}

extension SchemaFindings: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Nothing of the values.
    public var description: String { "SchemaFindings(\(faults.count) faults)" }
    /// Nothing of the values.
    public var debugDescription: String { description }
    /// Nothing: the keys identify.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
