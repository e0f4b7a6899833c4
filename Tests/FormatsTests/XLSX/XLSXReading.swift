@testable import Formats

/// Reads a whole sheet as records of texts, the short way that tests want.
struct XLSXReading {
    var records: [[String]] = []
    var rows: [Int] = []
    /// As `kind@row`, with the slot where there is one: `errorCell@7:2`.
    var faults: [String] = []
    var blankRows: [Int] = []
    var blankRowCount = 0
    var tables: [FieldTable] = []
    var types: [XLSXTypeCounts] = []
    var mergedRanges: [String] = []
    var hiddenColumns: [ClosedRange<Int>] = []
    var error: FormatError?
    var scannedRowCount = 0

    /// Reads `width` columns of the sheet at `index`; `head` rows are read one by one and put first.
    init(
        _ bytes: [UInt8], sheet index: Int = 0, width: Int = 4, columns: [Int]? = nil, head: Int = 0,
        recordsPerTable: Int = 4096, watch: RowWatch? = nil, keepsExtraCells: Bool = false,
        limits: FormatLimits = .standard, scansRows: Bool = true,
        blockSize: Int = XLSXSheetStream.blockSize
    ) {
        do throws(FormatError) {
            let workbook = try XLSXWorkbook(ZipArchive(RandomAccessMemory(bytes), limits: limits))
            let reader = try XLSXSheetReader(
                workbook, sheet: workbook.sheets[index], recordsPerTable: recordsPerTable, readsAhead: false,
                scansRows: scansRows, blockSize: blockSize)
            mergedRanges = reader.mergedRanges.map(\.name)
            do throws(FormatError) {
                for _ in 0..<head {
                    guard let row = try reader.readRow() else { break }
                    records.append(row.fields)
                    rows.append(row.row)
                }
                let selection = columns.map { ColumnSelection(columns: $0, expecting: width) } ?? .all(width)
                while let table = try reader.next(
                    columns: selection, watch: watch, keepsExtraCells: keepsExtraCells)
                {
                    read(table)
                }
            } catch {
                self.error = error
            }
            scannedRowCount = reader.scannedRowCount
            blankRowCount = reader.blankRowCount
            hiddenColumns = reader.hiddenColumns
            types = (0..<width).map { reader.typeCounts(ofColumn: $0) }
        } catch {
            self.error = error
        }
    }

    init(_ workbook: HandMadeWorkbook, width: Int = 4, head: Int = 0, limits: FormatLimits = .standard) throws
    {
        try self.init(workbook.bytes, width: width, head: head, limits: limits)
    }

    /// The row of the damage where the sheet is damaged.
    var damagedRow: Int? { if case .damagedSheet(let row, _) = error { row } else { nil } }

    private mutating func read(_ table: FieldTable) {
        tables.append(table)
        for record in 0..<table.count {
            records.append((0..<table.slotCount).map { table.text(table.range(record: record, slot: $0)) })
        }
        rows += table.rows
        faults += table.faults.map { "\($0.kind)@\($0.line)\($0.slot.map { ":\($0)" } ?? "")" }
        blankRows += table.blankRows.map(\.row)
    }
}
