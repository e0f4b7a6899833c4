/// Which columns of a delimited file go into which slots of the table; the others are scanned and not kept.
public struct ColumnSelection: Sendable, Hashable {
    /// Columns that a row should have, by the heading row.
    public let expectedCount: Int
    /// The column, from 0, that each slot takes.
    public let columns: [Int]
    // By column: its slot, or -1.
    let slots: [Int32]

    /// Slot `i` takes column `columns[i]`; no column twice. A column past `expectedCount` is read where a row
    /// has it.
    public init(columns: [Int], expecting expectedCount: Int) {
        self.expectedCount = expectedCount
        self.columns = columns
        var slots = [Int32](repeating: -1, count: (columns.max() ?? -1) + 1)
        for (slot, column) in columns.enumerated() {
            precondition(slots[column] < 0, "a column goes to one slot")
            slots[column] = Int32(slot)
        }
        self.slots = slots
    }

    /// Every one of the first `count` columns, in order, of rows that should have so many.
    public static func all(_ count: Int) -> ColumnSelection {
        ColumnSelection(columns: Array(0..<count), expecting: count)
    }
}
