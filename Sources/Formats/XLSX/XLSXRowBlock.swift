/// Rows of a sheet as they were read, all columns: what tables are cut from.
struct XLSXRowBlock {
    /// One cell that holds something.
    struct Cell: BitwiseCopyable {
        var start: UInt32
        var length: UInt32
        var column: UInt16
        var type: XLSXCellType
    }

    /// One row that is not blank.
    struct Row: BitwiseCopyable {
        /// Number in the spreadsheet, from 1.
        var number: Int
        /// Its first cell; the next row's first is its end.
        var firstCell: Int
        /// Blank rows since the row before.
        var blankRowsBefore: Int
        var isHidden: Bool
    }

    /// A fault of a row or of one of its cells.
    struct Fault {
        var kind: FormatFault.Kind
        /// Of the block, from 0.
        var row: Int
        /// Where it is one cell's.
        var column: Int?
    }

    var bytes: [UInt8] = []
    var cells: [Cell] = []
    var rows: [Row] = []
    var faults: [Fault] = []
    /// Blank rows behind the last row, at the sheet's end.
    var blankRowsAfter = 0

    /// Adds the rows of the block that follows this one.
    mutating func append(_ other: XLSXRowBlock) {
        let (firstByte, firstCell, firstRow) = (UInt32(bytes.count), cells.count, rows.count)
        bytes += other.bytes
        cells += other.cells.map { cell in
            Cell(start: cell.start + firstByte, length: cell.length, column: cell.column, type: cell.type)
        }
        for var row in other.rows {
            row.firstCell += firstCell
            rows.append(row)
        }
        faults += other.faults.map { Fault(kind: $0.kind, row: $0.row + firstRow, column: $0.column) }
        blankRowsAfter = other.blankRowsAfter
    }

    /// The cells of a row.
    func cells(of row: Int) -> Range<Int> {
        rows[row].firstCell..<(row + 1 < rows.count ? rows[row + 1].firstCell : cells.count)
    }

    func text(_ cell: Cell) -> String {
        String(decoding: bytes[Int(cell.start)..<Int(cell.start) + Int(cell.length)], as: UTF8.self)
    }
}
