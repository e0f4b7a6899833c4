public import Formats

/// A delimited file or sheet that can also be read row by row, whatever its rows are: to be copied.
///
/// Either `next()` or `nextRows()` is called, not both.
public protocol GridAdapter: Adapter {
    /// What stands above the first record.
    var copyHead: GridCopyHead { get }
    /// The next rows in their order, those among them that are no records; nil at the end. Rows with nothing in them
    /// are left out: the numbers tell where.
    ///
    /// - Throws: `IntakeError` where the file cannot be read further.
    func nextRows() throws(IntakeError) -> [GridLine]?
}

/// One row of a delimited file or sheet, all its cells.
///
/// Holds identifiers; shows its place only.
public struct GridLine: Sendable, Hashable {
    /// Row, from 1, as a spreadsheet shows it.
    public let row: Int
    /// The texts of its cells.
    public let cells: [String]
    /// What each cell of a sheet holds; empty for a delimited file.
    public let types: [XLSXCellType?]

    /// A row; the number may be left out where it is not asked for.
    public init(row: Int = 0, cells: [String], types: [XLSXCellType?] = []) {
        self.row = row
        self.cells = cells
        self.types = types
    }

    /// The row without these columns of an earlier annotation.
    func without(_ columns: [Int]) -> GridLine {
        guard !columns.isEmpty else { return self }
        let kept = cells.indices.filter { !columns.contains($0) }
        return GridLine(
            row: row, cells: kept.map { FormulaGuard.unguarded(cells[$0]) },
            types: types.isEmpty ? [] : kept.map { types[$0] })
    }
}

extension GridLine: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The place only.
    public var description: String { "row \(row) of \(cells.count) cells" }
    /// The place only.
    public var debugDescription: String { description }
    /// Nothing: a row may hold identifiers.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What stands above the records of a delimited file or sheet, as it is copied.
public struct GridCopyHead: Sendable {
    /// The delimiter of a delimited file; nil in a sheet.
    public let delimiter: UInt8?
    /// Rows above the first record, in their order: facts of the envelope, titles, headings.
    public let lines: [GridLine]
    /// Of these, rows that state a fact of the submission, each with its key.
    public let envelopeKeys: [Int: String]
    /// Of these, the last row of headings; nil where the file has none.
    public let headingRow: Int?
    /// Columns under the headings.
    public let columnCount: Int

    init(
        delimiter: UInt8?, envelope: [GridRow], envelopeKeys: [String], rows: [GridRow], head: GridHead
    ) {
        self.delimiter = delimiter
        let above = envelope + rows.filter { $0.row < head.firstRecordRow }
        lines = above.map {
            GridLine(row: $0.row, cells: $0.fields).without(head.remarkColumns)
        }
        self.envelopeKeys = Dictionary(
            zip(envelope.map(\.row), envelopeKeys), uniquingKeysWith: { first, _ in first })
        headingRow = head.row == nil ? nil : head.skipped.last { $0.kind == .heading }?.row
        columnCount = head.headings.count - head.remarkColumns.count
    }
}
