/// Reads the rows of a sheet, streaming: memory is one table and the texts that cells share, not the sheet.
///
///     let reader = try XLSXSheetReader(workbook, sheet: workbook.sheets[0])
///     let heading = try reader.readRow()
///     while let table = try reader.next(columns: .all(heading.fields.count)) { … }
///
/// - Values are texts: dates by their number format as ISO 8601 (`2003-07-23`, with `T10:30:00` where the number
///   has a time), times and durations as `10:30:00`, other numbers in the shortest form that reads back the same,
///   `TRUE` and `FALSE`, errors as shown, formulas by the value that they last gave.
/// - A row without any value is no record. A record in a hidden row is one like others, with the fault
///   `hiddenRow`. Cells that a merged range covers are empty, whatever the file holds for them; records in a
///   range have the fault `mergedCells`.
/// - A table's `lines` are its `rows`: the rows of the spreadsheet. A cell that is not there is empty, never
///   missing: a sheet's rows all have all columns.
/// - What is said of the sheet's size is not looked at.
public final class XLSXSheetReader {
    /// The sheet's merged ranges, by their first row; known from the beginning.
    public let mergedRanges: [XLSXRange]
    /// Blank rows passed over so far, those among them that the file leaves out.
    public private(set) var blankRowCount = 0
    /// Number, from 1, of the next record.
    public private(set) var record = 1

    private let stream: XLSXSheetStream
    // What was read and not given: rows of `block` before `nextRow` were.
    private var block = XLSXRowBlock()
    private var nextRow = 0
    private var following: XLSXRowBlock?
    private var counts: [XLSXTypeCounts] = []
    private var hasGivenLast = false

    // What ends a sheet, its totals and footers, is to stand in one table.
    private static let tailRows = 512

    /// Reads a sheet of the workbook, which is decompressed on a thread of its own where it `readsAhead`. Throws
    /// `workbook`, `limitExceeded`, and what the archive does.
    public convenience init(
        _ workbook: XLSXWorkbook, sheet: XLSXWorkbook.Sheet, recordsPerTable: Int = 4096,
        readsAhead: Bool = false
    ) throws(FormatError) {
        try self.init(
            workbook, sheet: sheet, recordsPerTable: recordsPerTable, readsAhead: readsAhead, scansRows: true,
            blockSize: XLSXSheetStream.blockSize)
    }

    /// As above; the sheet is read in blocks of that size. Without `scansRows` libxml2 reads all of it, with the same
    /// outcome.
    init(
        _ workbook: XLSXWorkbook, sheet: XLSXWorkbook.Sheet, recordsPerTable: Int, readsAhead: Bool,
        scansRows: Bool, blockSize: Int
    ) throws(FormatError) {
        let limits = workbook.limits
        guard let text = try XLSXPart.open(sheet.part, in: workbook.archive) else {
            throw .workbook(.missingSheet)
        }
        workbook.beginMergedRanges(of: sheet)
        let strings = try workbook.sharedStrings()
        let merges = try workbook.mergedRanges(of: sheet)
        mergedRanges = merges.all
        let values = XLSXCellValues(
            strings: strings, contents: workbook.styles.contents,
            date: XLSXDate(uses1904: workbook.usesDate1904))
        let walk = XLSXSheetWalk(
            values: values, merges: merges, limits: limits, rowsPerBlock: recordsPerTable)
        stream = XLSXSheetStream(
            readsAhead ? ReadAheadByteSource(text) : text, walk, limits: limits, scansRows: scansRows,
            blockSize: blockSize)
    }

    /// Rows that were read by their bytes so far, and those that were read ahead so.
    var scannedRowCount: Int { stream.scannedRowCount }

    /// Columns, from 0, that people do not see. They stand before the first row, which is read ahead for them.
    public var hiddenColumns: [ClosedRange<Int>] {
        if stream.walk.pointee.row == 0, following == nil { following = readBlock(isSmall: true) }
        return stream.walk.pointee.hiddenColumns
    }

    /// What the records given so far hold in a column, from 0.
    public func typeCounts(ofColumn column: Int) -> XLSXTypeCounts {
        column < counts.count ? counts[column] : XLSXTypeCounts()
    }

    /// Whether all rows were given, and nothing was wrong: after the last table, not only after nil.
    public var isAtEnd: Bool {
        nextRow == block.rows.count && following == nil && hasGivenLast && stream.failure == nil
    }

    /// The next row that is not blank; nil at the end. It counts as a row, not as a record: for heading rows and
    /// what stands above them. Throws as `next` does.
    public func readRow() throws(FormatError) -> XLSXRow? {
        while nextRow == block.rows.count {
            guard try takeBlock(isSmall: true) else { return nil }
        }
        let row = XLSXRow(block, row: nextRow)
        pass(to: nextRow + 1)
        return row
    }

    /// The next records, nil at the end: those columns that are selected, each in its slot. With a `watch` they
    /// tell of rows that may be no records; they may keep cells past the last selected column.
    ///
    /// Throws `damagedSheet`, `limitExceeded` with the row as its line, and what the archive does, after all
    /// records before the fault were given.
    public func next(
        columns: ColumnSelection, watch: RowWatch? = nil, keepsExtraCells: Bool = false
    ) throws(FormatError) -> FieldTable? {
        while nextRow == block.rows.count {
            guard try takeBlock(isSmall: false) else { return nil }
        }
        if following == nil { following = readBlock(isSmall: false) }
        if let tail = following, hasGivenLast, tail.rows.count <= Self.tailRows {
            block.append(tail)
            following = nil
        }
        let cut = XLSXTableCut(columns: columns, watch: watch, keepsExtraCells: keepsExtraCells)
        let table = cut.table(of: block, rows: nextRow..<block.rows.count, counts: &counts)
        pass(to: block.rows.count)
        record += table.count
        return table
    }

    private func pass(to end: Int) {
        for row in nextRow..<end { blankRowCount += block.rows[row].blankRowsBefore }
        nextRow = end
        if end == block.rows.count { blankRowCount += block.blankRowsAfter }
    }

    /// Goes on to the next block of rows; false at the end.
    private func takeBlock(isSmall: Bool) throws(FormatError) -> Bool {
        if let next = following ?? readBlock(isSmall: isSmall) {
            following = nil
            block = next
            nextRow = 0
            if block.rows.isEmpty { pass(to: 0) }
            return true
        }
        if let failure = stream.failure { throw failure }
        return false
    }

    /// The next rows of the sheet; nil once the last were read. A small block is what there is at hand.
    private func readBlock(isSmall: Bool) -> XLSXRowBlock? {
        while !hasGivenLast {
            if let ready = stream.walk.pointee.takeReady() { return ready }
            if isSmall, let rest = stream.walk.pointee.takeRest() { return rest }
            if stream.hasEnded {
                hasGivenLast = true
                return stream.walk.pointee.takeLast()
            }
            stream.readOn()
        }
        return nil
    }
}
