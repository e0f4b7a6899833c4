/// Cuts tables from blocks of rows.
struct XLSXTableCut {
    private let columns: ColumnSelection
    private let watch: RowWatch?
    private let keepsExtraCells: Bool

    private static let blankRowLimit = 64

    init(columns: ColumnSelection, watch: RowWatch?, keepsExtraCells: Bool) {
        self.columns = columns
        self.watch = watch
        self.keepsExtraCells = keepsExtraCells
    }

    /// The table of some rows of a block; `counts` gets, by column, what their cells hold.
    func table(of block: XLSXRowBlock, rows: Range<Int>, counts: inout [XLSXTypeCounts]) -> FieldTable {
        let slotCount = columns.columns.count
        var table = FieldTable(slotCount: slotCount)
        table.bytes = block.bytes
        table.rows = block.rows[rows].map(\.number)
        table.lines = table.rows
        // A cell that is not there is empty: a sheet's rows all have all columns.
        let empty = FieldTable.ByteRange(start: 0, length: 0)
        var ranges = [FieldTable.ByteRange](repeating: empty, count: rows.count * slotCount)
        var longRows: [FormatFault] = []
        for row in rows {
            let record = row - rows.lowerBound
            let cells = block.cells(of: row)
            var isLong = false
            for index in cells {
                let cell = block.cells[index]
                let column = Int(cell.column)
                if column >= columns.expectedCount, !isBlank(cell, of: block) { isLong = true }
                if column >= counts.count {
                    counts += [XLSXTypeCounts](repeating: XLSXTypeCounts(), count: column + 1 - counts.count)
                }
                counts[column].count(cell.type)
                let range = FieldTable.ByteRange(start: cell.start, length: cell.length)
                if column >= columns.slots.count {
                    guard keepsExtraCells else { continue }
                    table.extraCells.append(.init(record: record, column: column, range: range))
                } else if columns.slots[column] >= 0 {
                    ranges[record * slotCount + Int(columns.slots[column])] = range
                }
            }
            if isLong {
                longRows.append(fault(.longRow, row: row, column: nil, of: block, from: rows.lowerBound))
            }
            if let watch, let odd = odd(cells, of: block, record: record, watch) { table.oddRows.append(odd) }
        }
        table.ranges = ranges
        table.faults = faults(of: block, rows: rows, with: longRows)
        table.blankRows = blankRows(among: block.rows[rows])
        return table
    }

    /// Whether a cell holds white space only: nothing is lost where it stands after the last heading.
    private func isBlank(_ cell: XLSXRowBlock.Cell, of block: XLSXRowBlock) -> Bool {
        let start = Int(cell.start)
        return block.bytes[start..<start + Int(cell.length)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// What shows that a row may be no record: few rows come here.
    @inline(__always)
    private func odd(_ cells: Range<Int>, of block: XLSXRowBlock, record: Int, _ watch: RowWatch)
        -> FieldTable.OddRow?
    {
        let filled = cells.count
        guard let first = cells.first.map({ block.cells[$0] }) else { return nil }
        return block.bytes.withUnsafeBytes { bytes in
            let start = Int(first.start)
            let text = UnsafeRawBufferPointer(rebasing: bytes[start..<start + Int(first.length)])
            guard (filled <= 2 && columns.expectedCount > filled + 1) || watch.mayBegin(text) else {
                return nil
            }
            return FieldTable.OddRow(
                record: record, filledCount: filled,
                first: CSVFieldText.text(text, quote: nil, limit: watch.textLimit))
        }
    }

    /// The first blank rows before these rows, where those come in their order.
    private func blankRows(among rows: ArraySlice<XLSXRowBlock.Row>) -> [FieldTable.BlankRow] {
        var blank: [FieldTable.BlankRow] = []
        for row in rows where row.blankRowsBefore > 0 {
            for number in max(1, row.number - row.blankRowsBefore)..<row.number {
                guard blank.count < Self.blankRowLimit else { return blank }
                blank.append(FieldTable.BlankRow(row: number, line: number))
            }
        }
        return blank
    }

    /// The faults of those rows, in their order; those of cells that are not selected are none.
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
            let told = fault(
                found.kind, row: found.row, column: found.column, of: block, from: rows.lowerBound)
            if told.slot != nil || !told.kind.isOfCell { faults.append(told) }
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
