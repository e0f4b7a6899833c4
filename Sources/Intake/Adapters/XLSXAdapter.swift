import Formats
import Model

/// Workbooks of Excel and others: the sheet whose headings fit, read row by row.
///
/// Reading is serial, since a sheet is one compressed document; what follows it is not.
final class XLSXAdapter: GridAdapter {
    let understanding: FileUnderstanding
    let layout: RawLayout
    let envelope: [EnvelopeEntry]
    private(set) var skipped = SkippedRows()
    private let reader: XLSXSheetReader
    private let selection: ColumnSelection
    private let sieve: RecordSieve
    private let keepsExtraCells: Bool
    private var blankRowsTold = 0
    private let look: SheetLook
    private let head: GridHead

    init(_ workbook: XLSXWorkbook, _ file: OpenedFile) throws(IntakeError) {
        let chosen = try SheetChoice(workbook, file)
        let head = chosen.head
        (look, self.head) = (chosen.look, head)
        envelope = chosen.look.envelope
        for row in chosen.look.passed + head.skipped { skipped.add(row.ofSheet) }
        let columns = GridColumns(head.headings, source: file.source, everyColumn: file.everyColumn)
        let match = try columns.match()
        layout = RawLayout(
            slots: match.slots, hasLines: false, countsDaysFrom1904: workbook.usesDate1904)
        selection = columns.selection(of: match.slots)
        sieve = RecordSieve(
            layout, headings: match.slots.map { head.headings.cell($0.column ?? 0) },
            columnCount: head.headings.count - head.remarkColumns.count, hasLines: false)
        keepsExtraCells = file.everyColumn
        do throws(FormatError) {
            reader = try XLSXSheetReader(workbook, sheet: chosen.sheet, readsAhead: file.readsAhead)
            for _ in 0..<chosen.look.rowsBefore(head.firstRecordRow) { _ = try reader.readRow() }
        } catch {
            throw .format(error)
        }
        blankRowsTold = reader.blankRowCount
        skipped.add(.blank, count: blankRowsTold)
        understanding = FileUnderstanding(
            format: .xlsx, isCompressed: file.isCompressed, headerRow: head.row, header: head.conclusion,
            sheet: chosen.choice, mapped: match.mapped, ignored: match.ignored, missing: match.missing,
            notes: head.notes(with: file.notes) + Self.hidden(reader.hiddenColumns, chosen.sheet))
    }

    func next() throws(IntakeError) -> RawChunk? {
        let table: FieldTable
        do throws(FormatError) {
            guard
                let next = try reader.next(
                    columns: selection, watch: RecordSieve.watch, keepsExtraCells: keepsExtraCells)
            else { return nil }
            table = next
        } catch {
            throw .format(error)
        }
        let blankRows = reader.blankRowCount - blankRowsTold
        blankRowsTold = reader.blankRowCount
        let isAnnotated = !head.remarkColumns.isEmpty
        return RawChunk { [layout, sieve, isLast = reader.isAtEnd] in
            let whole = (isAnnotated ? table.unguarded() : table).copyingSlots(of: layout)
            var (sifted, skipped) = sieve.sifted(whole, isLast: isLast)
            for row in table.blankRows { skipped.add(SkippedRows.Row(kind: .blank, row: row.row, line: nil)) }
            skipped.add(.blank, count: blankRows - table.blankRows.count)
            return (RawBatch(layout: layout, table: sifted, skipped: skipped), sifted.stoppedBy)
        }
    }

    var copyHead: GridCopyHead {
        GridCopyHead(
            delimiter: nil, envelope: look.envelopeRows, envelopeKeys: look.envelope.map(\.key),
            rows: look.rows,
            head: head)
    }

    func nextRows() throws(IntakeError) -> [GridLine]? {
        var lines: [GridLine] = []
        do throws(FormatError) {
            while lines.count < Self.rowsAtOnce, let row = try reader.readRow() {
                lines.append(
                    GridLine(row: row.row, cells: row.fields, types: row.types).without(head.remarkColumns))
            }
        } catch {
            throw .format(error)
        }
        return lines.isEmpty ? nil : lines
    }

    private static let rowsAtOnce = 1024

    private static func hidden(_ columns: [ClosedRange<Int>], _ sheet: XLSXWorkbook.Sheet) -> [IntakeNote] {
        var notes: [IntakeNote] = []
        if sheet.isHidden { notes.append(IntakeNote(.hidden, "The sheet that is read is hidden.")) }
        if !columns.isEmpty {
            let names = columns.map { range in
                let (first, last) = (ColumnLetters.of(range.lowerBound), ColumnLetters.of(range.upperBound))
                return first == last ? first : "\(first) to \(last)"
            }
            notes.append(
                IntakeNote(.hidden, "Hidden columns are read: \(names.joined(separator: ", "))."))
        }
        return notes
    }
}

extension SkippedRows.Row {
    /// The row without a line: a sheet has none.
    fileprivate var ofSheet: SkippedRows.Row { SkippedRows.Row(kind: kind, row: row, line: nil) }
}
