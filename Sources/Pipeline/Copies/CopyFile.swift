import Formats
import Intake

/// A copy of a submission on its way to the disk: rows as delimited text or as a sheet.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe, which reading takes off again.
final class CopyFile {
    private enum Writer {
        case csv(CSVWriter)
        case sheet(XLSXWriter)
    }

    private let file: PrivateFile
    private let path: String
    private var writer: Writer
    private var rowCount = 0

    private static let blockSize = 256 << 10

    /// Begins a copy, whose remarks stand in the two columns from `remarkColumn` on, under the row of the headings.
    init(_ path: String, _ form: CopyForm, remarkColumn: Int, headingRow: Int?) throws(PipelineError) {
        file = try PrivateFile(path)
        self.path = path
        switch form {
        case .csv(let delimiter):
            writer = .csv(CSVWriter(dialect: CSVDialect(delimiter: delimiter), lineEnd: "\r\n"))
            // Without the mark, spreadsheets take the text for one in the code page of their machine.
            try file.write([0xEF, 0xBB, 0xBF])
        case .workbook(let sheet):
            let widths = [Double?](repeating: nil, count: remarkColumn) + [36, 80]
            let rows = headingRow.flatMap { $0 <= 20 ? $0 : nil } ?? 0
            do throws(FormatError) {
                let workbook = try XLSXWriter(sheets: [
                    XLSXWriter.Sheet(sheet, widths: widths, headerRows: rows, hasFilter: rows > 0)
                ])
                try workbook.beginSheet()
                writer = .sheet(workbook)
            } catch {
                throw .file(path: path, error)
            }
        }
    }

    /// Writes rows with nothing in them up to before a row.
    func pass(to row: Int) throws(PipelineError) {
        while rowCount < row - 1 { try write(GridLine(row: rowCount + 1, cells: [])) }
    }

    /// Appends a row, and what stands beside it from a column on.
    func write(
        _ line: GridLine, remarks: [String] = [], from column: Int = 0, isBold: Bool = false
    ) throws(PipelineError) {
        rowCount += 1
        // What stands beside the row stands under its heading, whatever the row's length.
        let width = remarks.isEmpty ? line.cells.count : column
        if case .csv(var text) = writer {
            // Copied out of the enumeration, the text would be copied with every row.
            writer = .csv(CSVWriter(dialect: .comma))
            for place in 0..<width {
                text.field(place < line.cells.count ? FormulaGuard.guarded(line.cells[place]) : "")
            }
            for remark in remarks { text.field(remark, isQuoted: !remark.isEmpty) }
            text.endRow()
            if text.bytes.count > Self.blockSize { try file.write(text.take()) }
            writer = .csv(text)
        } else if case .sheet(let workbook) = writer {
            let cells =
                (0..<width).map { line.cell($0) } + remarks.map { $0.isEmpty ? XLSXCell.empty : .text($0) }
            do throws(FormatError) {
                try workbook.row(cells, isBold: isBold)
            } catch {
                throw .file(path: path, error)
            }
            try file.write(workbook.take())
        }
    }

    /// Writes what is left of the copy, which is not in its place yet.
    func complete() throws(PipelineError) {
        switch writer {
        case .csv(var text): try file.write(text.take())
        case .sheet(let workbook):
            do throws(FormatError) {
                try workbook.finish()
            } catch {
                throw .file(path: path, error)
            }
            try file.write(workbook.take())
        }
    }

    /// Puts the copy in its place, once it is complete.
    func finish() throws(PipelineError) { try file.finish() }
}

extension GridLine {
    /// A cell as a workbook holds it: a number as a number, a day as a day, all else as the text that it is.
    fileprivate func cell(_ place: Int) -> XLSXCell {
        guard place < cells.count, !cells[place].isEmpty else { return .empty }
        let text = cells[place]
        switch place < types.count ? types[place] : nil {
        case .number: return Double(text).flatMap { $0.isFinite ? .decimal($0) : nil } ?? .text(text)
        case .date: return .iso(text)
        case .boolean: return .boolean(text == "TRUE")
        default: return .text(FormulaGuard.guarded(text))
        }
    }
}
