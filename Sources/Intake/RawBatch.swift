public import Formats
public import Model

/// How the columns of a file stand to the standard: one slot per column that is read.
public struct RawLayout: Sendable, Hashable {
    /// One column that is read.
    public struct Slot: Sendable, Hashable {
        /// The heading, or the path from the record, as the file writes it.
        public let heading: String
        /// Column number in a CSV file or sheet, from 0; nil for XML and JSON.
        public let column: Int?
        /// What it holds; nil for a column that is read for inspection only.
        public let target: FieldTarget?
        /// The standard code that a cell stands for which says yes; nil: the cell itself holds the value.
        public let code: String?

        /// A slot.
        public init(heading: String, column: Int?, target: FieldTarget?, code: String? = nil) {
            self.heading = heading
            self.column = column
            self.target = target
            self.code = code
        }
    }

    /// The columns that are read, in the order of the file.
    public let slots: [Slot]

    /// A layout of these slots.
    public init(slots: [Slot]) { self.slots = slots }
}

/// Some thousands of records as the file wrote them, with their places in the file.
///
/// Holds identifiers; shows its origin only.
public struct RawBatch: Sendable {
    /// The number of the first record in its file, from 1.
    public let firstRecord: Int
    /// What the slots of `table` hold.
    public let layout: RawLayout
    /// The values.
    public let table: FieldTable

    /// A batch of `table`'s records.
    public init(firstRecord: Int, layout: RawLayout, table: FieldTable) {
        self.firstRecord = firstRecord
        self.layout = layout
        self.table = table
    }

    /// Records in the batch.
    public var count: Int { table.count }

    /// Where a record (from 0, in the batch) stands in the file.
    public func place(of record: Int) -> Place {
        Place(
            record: firstRecord + record, line: table.lines[record],
            row: table.rows.isEmpty ? nil : table.rows[record])
    }
}

extension RawBatch: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The origin only.
    public var description: String { "RawBatch(records \(firstRecord)–\(firstRecord + count - 1))" }
    /// The origin only.
    public var debugDescription: String { description }
    /// Nothing: a batch holds identifiers.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
