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
    /// Whether records stand on lines of a text; in a sheet they stand in rows only.
    public let hasLines: Bool
    /// Whether the workbook says that its days are counted from 1904; false where it counts from 1900, and where there
    /// is no workbook.
    public let countsDaysFrom1904: Bool

    /// A layout of these slots.
    public init(slots: [Slot], hasLines: Bool = true, countsDaysFrom1904: Bool = false) {
        self.slots = slots
        self.hasLines = hasLines
        self.countsDaysFrom1904 = countsDaysFrom1904
    }

    /// The letter that a spreadsheet shows above each slot's column, by its heading; empty where records are no rows. Of
    /// two columns with one heading the first counts.
    public var columnLetters: [String: String] {
        Dictionary(
            slots.compactMap { slot in slot.column.map { (slot.heading, ColumnLetters.of($0)) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// What each column of the file holds, from the first to the last that is read; nil where it is not read. Of several
    /// fields that one column feeds the first counts.
    public var columnTargets: [FieldTarget?] {
        var targets: [FieldTarget?] = []
        for slot in slots {
            guard let column = slot.column else { continue }
            if targets.count <= column {
                targets += Array(repeating: nil, count: column + 1 - targets.count)
            }
            if targets[column] == nil { targets[column] = slot.target }
        }
        return targets
    }

    /// The layout of the same file with other slots.
    public func with(slots: [Slot]) -> RawLayout {
        RawLayout(slots: slots, hasLines: hasLines, countsDaysFrom1904: countsDaysFrom1904)
    }

    /// The layout with slots for paths that come late, for inspection only.
    func adding(_ paths: [String]) -> RawLayout {
        guard !paths.isEmpty else { return self }
        let late = paths.map { Slot(heading: $0, column: nil, target: nil) }
        return with(slots: slots + late)
    }
}

/// Some thousands of records as the file wrote them, with their places in the file.
///
/// Holds identifiers; shows its origin only.
public struct RawBatch: Sendable {
    /// The number of the first record in its file, from 1.
    public internal(set) var firstRecord: Int
    /// What the slots of `table` hold.
    public let layout: RawLayout
    /// The values.
    public let table: FieldTable
    /// Rows among the records that are none.
    public let skipped: SkippedRows

    /// A batch of `table`'s records.
    public init(
        firstRecord: Int = 1, layout: RawLayout, table: FieldTable, skipped: SkippedRows = SkippedRows()
    ) {
        self.firstRecord = firstRecord
        self.layout = layout
        self.table = table
        self.skipped = skipped
    }

    /// Whether records stand on lines of a text; in a sheet they stand in rows only.
    public var hasLines: Bool { layout.hasLines }

    /// Records in the batch.
    public var count: Int { table.count }

    /// Where a record (from 0, in the batch) stands in the file.
    public func place(of record: Int) -> Place {
        Place(
            record: firstRecord + record, line: hasLines ? table.lines[record] : nil,
            row: table.rows.isEmpty ? nil : table.rows[record], path: table.elements?.path(of: record))
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
