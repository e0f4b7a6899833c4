/// One row of a sheet as texts: for headings and titles, not for records.
public struct XLSXRow: Sendable, Hashable {
    /// Texts from the first column to the row's last cell; an empty one where there is no cell.
    public let fields: [String]
    /// What each cell holds; nil where there is none.
    public let types: [XLSXCellType?]
    /// Row of the spreadsheet, from 1.
    public let row: Int
    /// Whether people do not see it.
    public let isHidden: Bool

    /// A row of a block.
    init(_ block: XLSXRowBlock, row index: Int) {
        let cells = block.cells(of: index).map { block.cells[$0] }
        let width = (cells.map(\.column).max()).map { Int($0) + 1 } ?? 0
        var fields = [String](repeating: "", count: width)
        var types = [XLSXCellType?](repeating: nil, count: width)
        for cell in cells {
            fields[Int(cell.column)] = block.text(cell)
            types[Int(cell.column)] = cell.type
        }
        self.fields = fields
        self.types = types
        row = block.rows[index].number
        isHidden = block.rows[index].isHidden
    }
}

extension XLSXRow: ShownByPlace {
    /// The row.
    public var place: String { "row \(row) of \(fields.count) fields" }
}
