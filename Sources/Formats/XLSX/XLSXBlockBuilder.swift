/// Collects the cells of a sheet, row by row, into blocks.
struct XLSXBlockBuilder: ~Copyable {
    /// UTF-8 bytes of the values; a cell's are appended before the cell is.
    var bytes = ScratchBuffer<UInt8>(capacity: 256 << 10)
    /// The limit that the present row exceeds.
    private(set) var exceeded: FormatError.Limit?
    /// Column, from 0, of the present row's last cell; -1 before the first.
    private(set) var lastColumn = -1

    private var cells = ScratchBuffer<XLSXRowBlock.Cell>(capacity: 16 << 10)
    private var rows = ScratchBuffer<XLSXRowBlock.Row>(capacity: 4096)
    private var faults: [XLSXRowBlock.Fault] = []
    private var blankRows = 0

    private var isBlank = true
    private var rowBytes = 0
    private var rowCells = 0
    private var rowFaults = 0
    private let limits: FormatLimits
    private let rowsPerBlock: Int

    // A block may be larger by what its last row brings.
    private static let byteTarget = 1 << 20
    private static let cellTarget = 256 << 10

    init(limits: FormatLimits, rowsPerBlock: Int) {
        self.limits = limits
        self.rowsPerBlock = rowsPerBlock
    }

    /// Rows in the block that is not full yet.
    var rowCount: Int { rows.count }

    /// Rows between two that the file does not have.
    mutating func passBlankRows(_ count: Int) { blankRows += count }

    @inline(__always)
    mutating func beginRow() {
        isBlank = true
        lastColumn = -1
        rowBytes = bytes.count
        rowCells = cells.count
        rowFaults = faults.count
    }

    /// Appends a cell whose value stands in `bytes` from `start` on; an empty one is none.
    @inline(__always)
    mutating func append(column: Int, from start: Int, type: XLSXCellType) {
        let length = bytes.count &- start
        guard length > 0 else { return }
        if bytes[start] > 0x20 || bytes.read(start, bytes.count, { !$0.allSatisfy(XLSXText.isSpace) }) {
            isBlank = false
            if column >= limits.columns { exceeded = .columns }
        }
        if length > limits.cellLength { exceeded = .cellLength }
        if bytes.count &- rowBytes > limits.recordLength { exceeded = .recordLength }
        let cell = XLSXRowBlock.Cell(
            start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length),
            column: UInt16(truncatingIfNeeded: column), type: type)
        if column > lastColumn {
            cells.append(cell)
            lastColumn = column
        } else {
            misplace(cell)
        }
    }

    /// A cell that does not come after all others of its row: the later of two counts.
    private mutating func misplace(_ cell: XLSXRowBlock.Cell) {
        note(.misplacedCell, column: Int(cell.column))
        for index in rowCells..<cells.count where cells[index].column == cell.column {
            cells[index] = cell
            return
        }
        cells.append(cell)
    }

    /// Adds a fault of the present row; `column` where it is one cell's. It makes the row a record.
    mutating func note(_ kind: FormatFault.Kind, column: Int?) {
        isBlank = false
        faults.append(XLSXRowBlock.Fault(kind: kind, row: rows.count, column: column))
    }

    /// Ends the present row; one without any value is no record, and is forgotten. Returns whether the block is
    /// full.
    @inline(__always)
    mutating func endRow(_ number: Int, isHidden: Bool, mergedColumn: Int?) -> Bool {
        guard !isBlank, exceeded == nil else {
            dropRow()
            blankRows &+= 1
            return false
        }
        if let mergedColumn { note(.mergedCells, column: mergedColumn) }
        if isHidden { note(.hiddenRow, column: nil) }
        rows.append(
            XLSXRowBlock.Row(
                number: number, firstCell: rowCells, blankRowsBefore: blankRows, isHidden: isHidden))
        blankRows = 0
        beginRow()
        return rows.count >= rowsPerBlock || bytes.count >= Self.byteTarget || cells.count >= Self.cellTarget
    }

    /// Takes back what the present row has left behind.
    mutating func dropRow() {
        bytes.truncate(to: rowBytes)
        cells.truncate(to: rowCells)
        faults.removeLast(faults.count - rowFaults)
    }

    /// The rows ended since the last block; what there is of an open one stays.
    mutating func takeBlock(isLast: Bool) -> XLSXRowBlock {
        var block = XLSXRowBlock()
        block.bytes = bytes.removeFirst(rowBytes)
        block.cells = cells.removeFirst(rowCells)
        block.rows = rows.removeFirst(rows.count)
        block.faults = Array(faults.prefix(rowFaults))
        faults = faults.dropFirst(rowFaults).map { .init(kind: $0.kind, row: 0, column: $0.column) }
        for index in 0..<cells.count { cells[index].start -= UInt32(rowBytes) }
        (rowBytes, rowCells, rowFaults) = (0, 0, 0)
        if isLast {
            block.blankRowsAfter = blankRows
            blankRows = 0
        }
        return block
    }
}
