/// The parts of a workbook around its rows (ECMA-376 part 1, 12.3): as few as Excel and LibreOffice want.
enum XLSXWriterParts {
    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    /// All parts but the sheets, in the order in which they are written.
    static func all(sheets: [String]) -> [(name: String, text: String)] {
        [
            ("[Content_Types].xml", contentTypes(count: sheets.count)),
            ("_rels/.rels", archiveRelations),
            ("xl/workbook.xml", workbook(sheets)),
            ("xl/_rels/workbook.xml.rels", workbookRelations(count: sheets.count)),
            ("xl/styles.xml", styles),
        ]
    }

    private static func contentTypes(count: Int) -> String {
        let sheets = (1...count).map {
            "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(types).worksheet+xml\"/>"
        }
        return declaration + "<Types xmlns=\"\(package)/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(types).sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(types).styles+xml\"/>"
            + sheets.joined() + "</Types>"
    }

    private static let archiveRelations =
        declaration + "<Relationships xmlns=\"\(package)/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"\(relations)/officeDocument\" Target=\"xl/workbook.xml\"/>"
        + "</Relationships>"

    private static func workbook(_ sheets: [String]) -> String {
        let list = sheets.enumerated().map { index, name in
            var bytes: [UInt8] = []
            XMLEscaping.appendAttribute(name, to: &bytes)
            let escaped = String(decoding: bytes, as: UTF8.self)
            return "<sheet name=\"\(escaped)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
        }
        return declaration + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\">"
            + "<bookViews><workbookView/></bookViews><sheets>" + list.joined()
            + "</sheets></workbook>"
    }

    private static func workbookRelations(count: Int) -> String {
        let sheets = (1...count).map {
            "<Relationship Id=\"rId\($0)\" Type=\"\(relations)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
        }
        return declaration + "<Relationships xmlns=\"\(package)/relationships\">" + sheets.joined()
            + "<Relationship Id=\"rId\(count + 1)\" Type=\"\(relations)/styles\" Target=\"styles.xml\"/>"
            + "</Relationships>"
    }

    /// Plain, bold, date and bold date, as `XLSXWriter.Style` numbers them.
    private static let styles =
        declaration + "<styleSheet xmlns=\"\(main)\">"
        + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"4\">" + format(0, font: 0) + format(0, font: 1) + format(164, font: 0)
        + format(164, font: 1) + "</cellXfs>"
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
        + "</styleSheet>"

    private static func format(_ number: Int, font: Int) -> String {
        let applies =
            (number > 0 ? " applyNumberFormat=\"1\"" : "") + (font > 0 ? " applyFont=\"1\"" : "")
        return
            "<xf numFmtId=\"\(number)\" fontId=\"\(font)\" fillId=\"0\" borderId=\"0\" xfId=\"0\"\(applies)/>"
    }

    /// The text of a sheet up to its first row.
    static func sheetStart(_ sheet: XLSXWriter.Sheet, isFirst: Bool) -> String {
        var text = declaration + "<worksheet xmlns=\"\(main)\"><sheetViews>"
        text += "<sheetView\(isFirst ? " tabSelected=\"1\"" : "") workbookViewId=\"0\">"
        if sheet.headerRows > 0 {
            text += "<pane ySplit=\"\(sheet.headerRows)\" topLeftCell=\"A\(sheet.headerRows + 1)\""
            text += " activePane=\"bottomLeft\" state=\"frozen\"/>"
        }
        text += "</sheetView></sheetViews>"
        let widths = sheet.widths.enumerated().compactMap { index, width in
            width.map { "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\($0)\" customWidth=\"1\"/>" }
        }
        if !widths.isEmpty { text += "<cols>\(widths.joined())</cols>" }
        return text + "<sheetData>"
    }
}
