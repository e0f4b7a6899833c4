/// Cuts tables from blocks of rows.
struct XLSXTableCut {
    private let columns: ColumnSelection

    init(columns: ColumnSelection) {
        self.columns = columns
    }

    /// The table of some rows of a block; `counts` gets, by column, what their cells hold.
    func table(of block: XLSXRowBlock, rows: Range<Int>, counts: inout [XLSXTypeCounts]) -> FieldTable {
        let slotCount = columns.columns.count
        var table = FieldTable(slotCount: slotCount)
        table.bytes = block.bytes
        table.rows = block.rows[rows].map(\.number)
        table.lines = table.rows
        let empty = FieldTable.ByteRange(start: 0, length: 0)
        var ranges = [FieldTable.ByteRange](repeating: empty, count: rows.count * slotCount)
        var longRows: [FormatFault] = []
        for row in rows {
            var isLong = false
            for index in block.cells(of: row) {
                let cell = block.cells[index]
                let column = Int(cell.column)
                if column >= columns.expectedCount { isLong = true }
                if column >= counts.count {
                    counts += [XLSXTypeCounts](repeating: XLSXTypeCounts(), count: column + 1 - counts.count)
                }
                counts[column].count(cell.type)
                guard column < columns.slots.count, columns.slots[column] >= 0 else { continue }
                let place = (row - rows.lowerBound) * slotCount + Int(columns.slots[column])
                ranges[place] = FieldTable.ByteRange(start: cell.start, length: cell.length)
            }
            if isLong {
                longRows.append(fault(.longRow, row: row, column: nil, of: block, from: rows.lowerBound))
            }
        }
        table.ranges = ranges
        table.faults = faults(of: block, rows: rows, with: longRows)
        return table
    }

    /// The faults of those rows, in their order.
    private func faults(of block: XLSXRowBlock, rows: Range<Int>, with longRows: [FormatFault])
        -> [FormatFault]
    {
        var faults: [FormatFault] = []
        var long = longRows[...]
        for found in block.faults where rows.contains(found.row) {
            while let next = long.first, let record = next.record, record < found.row - rows.lowerBound {
                faults.append(next)
                long = long.dropFirst()
            }
            faults.append(
                fault(found.kind, row: found.row, column: found.column, of: block, from: rows.lowerBound))
        }
        return faults + long
    }

    private func fault(
        _ kind: FormatFault.Kind, row: Int, column: Int?, of block: XLSXRowBlock, from first: Int
    ) -> FormatFault {
        let slot = column.flatMap { $0 < columns.slots.count ? Int(columns.slots[$0]) : nil }
        return FormatFault(
            kind: kind, record: row - first, slot: slot.flatMap { $0 >= 0 ? $0 : nil },
            line: block.rows[row].number, byteOffset: nil)
    }
}
