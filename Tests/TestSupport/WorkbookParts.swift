/// The parts of a small workbook, which a test puts into a ZIP archive.
public struct WorkbookParts: Sendable {
    /// One sheet.
    public struct Sheet: Sendable {
        let name: String
        let rows: [[String]]
        let isHidden: Bool

        /// A sheet of rows: a cell that begins with `<c` stands in the file as it is, a whole number as one, any other
        /// as text.
        public init(_ name: String, _ rows: [[String]], isHidden: Bool = false) {
            self.name = name
            self.rows = rows
            self.isHidden = isHidden
        }
    }

    private let sheets: [Sheet]
    private let uses1904: Bool

    /// A workbook of those sheets.
    public init(_ sheets: Sheet..., uses1904: Bool = false) {
        self.sheets = sheets
        self.uses1904 = uses1904
    }

    /// The parts by name, in the order of the archive.
    public var all: [(name: String, text: String)] {
        [
            ("[Content_Types].xml", "<Types/>"),
            ("_rels/.rels", Self.relations([("rId1", "officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", workbook),
            (
                "xl/_rels/workbook.xml.rels",
                Self.relations(
                    sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") })
            ),
        ]
            + sheets.enumerated().map { ("xl/worksheets/sheet\($0 + 1).xml", Self.text(of: $1)) }
    }

    private var workbook: String {
        let list = sheets.enumerated().map { place, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\""
                + (sheet.isHidden ? " state=\"hidden\"/>" : "/>")
        }
        return "<workbook xmlns:r=\"r\"><workbookPr\(uses1904 ? " date1904=\"1\"" : "")/>"
            + "<sheets>\(list.joined())</sheets></workbook>"
    }

    private static func relations(_ list: [(id: String, kind: String, target: String)]) -> String {
        let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let elements = list.map {
            "<Relationship Id=\"\($0.id)\" Type=\"\(kinds)/\($0.kind)\" Target=\"\($0.target)\"/>"
        }
        return "<Relationships>\(elements.joined())</Relationships>"
    }

    private static func text(of sheet: Sheet) -> String {
        let rows = sheet.rows.map { "<row>\($0.map { cell($0) }.joined())</row>" }
        return "<worksheet><sheetData>\(rows.joined())</sheetData></worksheet>"
    }

    private static func cell(_ text: String) -> String {
        if text.hasPrefix("<c") { return text }
        if Int(text) != nil { return "<c><v>\(text)</v></c>" }
        return "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
}
