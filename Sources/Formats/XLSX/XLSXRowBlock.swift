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

    /// The cells of a row.
    func cells(of row: Int) -> Range<Int> {
        rows[row].firstCell..<(row + 1 < rows.count ? rows[row + 1].firstCell : cells.count)
    }

    func text(_ cell: Cell) -> String {
        String(decoding: bytes[Int(cell.start)..<Int(cell.start) + Int(cell.length)], as: UTF8.self)
    }
}
