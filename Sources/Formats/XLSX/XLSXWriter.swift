/// Writes an Excel workbook row by row: the same rows in, the same bytes out.
///
///     let writer = try XLSXWriter(sheets: [.init("Cases", widths: [12, 30], headerRows: 1)])
///     writer.beginSheet()
///     try writer.row([.text("Entry"), .text("Country")], isBold: true)
///     try writer.row([.iso("2003-07-23"), .text("SRB")])
///     try writer.finish()
///     let file = writer.take()
///
/// Text stands in its cell (`inlineStr`) and is never run as a formula, so that memory does not grow with the
/// texts. `take()` may be called at any time; the file is what all calls gave, one after another.
public final class XLSXWriter {
    /// A sheet that will be written.
    public struct Sheet: Sendable, Hashable {
        /// Its name, as `XLSXSheetName` allows it.
        public let name: String
        /// Widths of the first columns, in characters; nil leaves one as it is.
        public let widths: [Double?]
        /// Rows that stay in view above the others.
        public let headerRows: Int
        /// Whether the last header row gets a filter over all rows below it.
        public let hasFilter: Bool

        /// A sheet of that name.
        public init(_ name: String, widths: [Double?] = [], headerRows: Int = 0, hasFilter: Bool = false) {
            self.name = name
            self.widths = widths
            self.headerRows = headerRows
            self.hasFilter = hasFilter
        }
    }

    private let sheets: [Sheet]
    private let zip = ZipWriter()
    private var file: [UInt8] = []
    // Rows that wait to be compressed.
    private var rows: [UInt8] = []
    private var scratch = ScratchBuffer<UInt8>(capacity: 64)
    // Sheets begun.
    private var begun = 0
    private var isInsideSheet = false
    private var rowCount = 0
    private var columnCount = 0

    private static let blockSize = 64 << 10
    /// UTF-16 units of one cell, beyond which Excel calls the file damaged.
    private static let textLimit = 32_767
    private static let firstDay = -25_508
    private static let lastDay = 2_932_896
    private static let serialOf1970 = 25_569

    /// A workbook of those sheets, which then are begun one after another. Throws `limitExceeded`.
    public init(sheets: [Sheet]) throws(FormatError) {
        precondition(!sheets.isEmpty, "a workbook has a sheet")
        for (index, sheet) in sheets.enumerated() {
            let taken = sheets[..<index].map(\.name)
            precondition(
                XLSXSheetName.isAllowed(sheet.name, besides: taken), "a sheet's name is allowed, once")
            precondition(!sheet.hasFilter || sheet.headerRows > 0, "a filter stands in a header row")
        }
        self.sheets = sheets
        for (name, text) in XLSXWriterParts.all(sheets: sheets.map(\.name)) {
            try zip.entry(name, Array(text.utf8), to: &file)
        }
    }

    /// Begins the next sheet, and ends the one before.
    public func beginSheet() throws(FormatError) {
        precondition(begun < sheets.count, "each sheet is begun once")
        try endSheet()
        begun += 1
        (isInsideSheet, rowCount, columnCount) = (true, 0, 0)
        zip.begin("xl/worksheets/sheet\(begun).xml", to: &file)
        rows += Array(XLSXWriterParts.sheetStart(sheets[begun - 1], isFirst: begun == 1).utf8)
    }

    /// Appends a row. Throws `limitExceeded` with the row as its line: `cellLength` for a text beyond 32,767
    /// characters, `columns` beyond 16,384 cells, `size` beyond 1,048,576 rows.
    public func row(_ cells: [XLSXCell], isBold: Bool = false) throws(FormatError) {
        precondition(isInsideSheet, "rows stand in a sheet")
        rowCount += 1
        guard rowCount <= XLSXReference.rowLimit else { throw .limitExceeded(.size, line: rowCount) }
        guard cells.count <= XLSXReference.columnLimit else { throw .limitExceeded(.columns, line: rowCount) }
        columnCount = max(columnCount, cells.count)
        rows += Array("<row r=\"\(rowCount)\">".utf8)
        for (column, cell) in cells.enumerated() { try write(cell, column: column, isBold: isBold) }
        rows += Array("</row>".utf8)
        if rows.count >= Self.blockSize { try compressRows() }
    }

    /// Ends the workbook; all its sheets have been begun.
    public func finish() throws(FormatError) {
        precondition(begun == sheets.count, "a workbook has all the sheets that it lists")
        try endSheet()
        try zip.finish(into: &file)
    }

    /// What was written since the last call.
    public func take() -> [UInt8] {
        defer { file = [] }
        return file
    }

    private func endSheet() throws(FormatError) {
        guard isInsideSheet else { return }
        isInsideSheet = false
        rows += Array("</sheetData>".utf8)
        let sheet = sheets[begun - 1]
        if sheet.hasFilter, rowCount >= sheet.headerRows, columnCount > 0 {
            let range = XLSXRange(rows: sheet.headerRows...rowCount, columns: 0...columnCount - 1)
            rows += Array("<autoFilter ref=\"\(range.name)\"/>".utf8)
        }
        rows += Array("</worksheet>".utf8)
        try compressRows()
        try zip.end(into: &file)
    }

    private func compressRows() throws(FormatError) {
        try zip.append(rows, to: &file)
        rows.removeAll(keepingCapacity: true)
    }

    private func write(_ cell: XLSXCell, column: Int, isBold: Bool) throws(FormatError) {
        switch cell {
        case .empty: break
        case .text(let text): try write(text, column: column, isBold: isBold)
        case .integer(let number):
            guard number.magnitude < 1_000_000_000_000_000 else {
                return try write(String(number), column: column, isBold: isBold)
            }
            beginCell(column, style: isBold ? .bold : .plain)
            endValue(String(number))
        case .decimal(let number):
            precondition(number.isFinite, "a cell's number is finite")
            beginCell(column, style: isBold ? .bold : .plain)
            rows += Array("><v>".utf8)
            scratch.truncate(to: 0)
            XLSXNumber.append(number, to: &scratch)
            rows += scratch.array()
            rows += Array("</v></c>".utf8)
        case .day(let day):
            guard day >= Self.firstDay, day <= Self.lastDay else {
                return try write(XLSXDate.text(daysSince1970: day), column: column, isBold: isBold)
            }
            beginCell(column, style: isBold ? .boldDate : .date)
            endValue(String(day + Self.serialOf1970))
        case .boolean(let isTrue):
            beginCell(column, style: isBold ? .bold : .plain)
            rows += Array(" t=\"b\"".utf8)
            endValue(isTrue ? "1" : "0")
        }
    }

    private func write(_ text: String, column: Int, isBold: Bool) throws(FormatError) {
        guard text.utf16.count <= Self.textLimit else { throw .limitExceeded(.cellLength, line: rowCount) }
        guard let first = text.utf8.first, let last = text.utf8.last else { return }
        beginCell(column, style: isBold ? .bold : .plain)
        let keepsSpace = XLSXText.isSpace(first) || XLSXText.isSpace(last)
        rows += Array(" t=\"inlineStr\"><is><t\(keepsSpace ? " xml:space=\"preserve\"" : "")>".utf8)
        XLSXEscapes.append(text, to: &rows)
        rows += Array("</t></is></c>".utf8)
    }

    /// Formats of cells, in the order of the part that lists them.
    private enum Style: Int {
        case plain, bold, date, boldDate
    }

    private func beginCell(_ column: Int, style: Style) {
        rows += Array("<c r=\"\(XLSXReference.letters(column))\(rowCount)\"".utf8)
        if style != .plain { rows += Array(" s=\"\(style.rawValue)\"".utf8) }
    }

    private func endValue(_ value: String) { rows += Array("><v>\(value)</v></c>".utf8) }
}
