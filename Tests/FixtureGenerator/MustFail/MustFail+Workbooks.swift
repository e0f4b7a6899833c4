// Excel workbooks.
extension MustFail {
    /// A workbook of stored parts, any of which can be another or missing.
    static func workbook(_ changes: [String: String?] = [:]) -> [UInt8] {
        var parts = [
            (
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".spreadsheetml.sheet.main+xml\"/></Types>"
            ),
            (
                "_rels/.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"\(relation)officeDocument\" Target=\"xl/workbook.xml\"/>"
                    + "</Relationships>"
            ),
            (
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Stays\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships>"
                    + (1...5).map {
                        "<Relationship Id=\"rId\($0)\" Type=\"\(relation)worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
                    }.joined()
                    + "<Relationship Id=\"rId9\" Type=\"\(relation)styles\" Target=\"styles.xml\"/>"
                    + "<Relationship Id=\"rId8\" Type=\"\(relation)sharedStrings\" Target=\"sharedStrings.xml\"/>"
                    + "</Relationships>"
            ),
            (
                "xl/styles.xml",
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
            ),
            ("xl/sharedStrings.xml", "<sst><si><t>MDA</t></si></sst>"),
            ("xl/worksheets/sheet1.xml", sheet()),
        ]
        for (name, text) in changes.sorted(by: { $0.key < $1.key }) {
            parts.removeAll { $0.0 == name }
            if let text { parts.append((name, text)) }
        }
        return Zip(parts.map { Zip.Entry($0.0, $0.1) }).bytes
    }

    private static let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    /// The two stays, with another cell, as XML, for the citizenship of the first, and what follows the rows.
    static func sheet(cell: String? = nil, row: String = "", after: String = "") -> String {
        let rows = cells.enumerated().map { number, values in
            let texts = values.enumerated().map { column, value -> String in
                if number == 1, column == 4, let cell { return cell }
                return "<c t=\"inlineStr\"><is><t>\(value)</t></is></c>"
            }
            return "<row r=\"\(number + 1)\"\(number == 1 ? row : "")>\(texts.joined())</row>"
        }
        return "<worksheet><sheetData>\(rows.joined())</sheetData>\(after)</worksheet>"
    }

    static func cell(_ xml: String) -> [UInt8] { workbook(["xl/worksheets/sheet1.xml": sheet(cell: xml)]) }

    static func sheets(_ count: Int) -> String {
        let sheets = (1...count).map { "<sheet name=\"Stays \($0)\" sheetId=\"\($0)\" r:id=\"rId\($0)\"/>" }
        return "<workbook xmlns:r=\"r\"><sheets>\(sheets.joined())</sheets></workbook>"
    }

    static let workbooks: [MustFailCase] = [
        part(
            "no-workbook.xlsx", workbook(["xl/workbook.xml": nil]), "the part with the sheets is missing",
            "noWorkbook", "is no Excel workbook"),
        part(
            "binary.xlsb", workbook(["xl/workbook.xml": nil, "xl/workbook.bin": "x"]), "Excel's binary form",
            "binary",
            "in the binary form"),
        part(
            "document.xlsx",
            Zip([
                Zip.Entry("[Content_Types].xml", "<Types/>"), Zip.Entry("xl/workbook.xml", "<workbook/>"),
                Zip.Entry("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ]).bytes, "an OpenDocument sheet with parts of a workbook", "openDocument",
            "is an OpenDocument one"),
        part(
            "damaged-relations.xlsx", workbook(["xl/_rels/workbook.xml.rels": "<Relationships>"]),
            "the list of parts breaks off", "damagedRelations", "list of parts is damaged"),
        part(
            "damaged-workbook.xlsx", workbook(["xl/workbook.xml": "<workbook><sheets>"]),
            "the list of sheets breaks off",
            "damagedWorkbook", "list of sheets is damaged"),
        part(
            "damaged-styles.xlsx", workbook(["xl/styles.xml": "<styleSheet><cellXfs>"]),
            "the number formats break off",
            "damagedStyles", "number formats are damaged"),
        part(
            "damaged-texts.xlsx", workbook(["xl/sharedStrings.xml": "<sst><si>"]),
            "the shared texts break off",
            "damagedStrings", "texts are damaged"),
        part(
            "missing-sheet.xlsx", workbook(["xl/worksheets/sheet1.xml": nil]),
            "a sheet that is listed is not there",
            "missingSheet", "sheet of the workbook is missing"),
        .stopped(
            "cut-off-sheet.xlsx", workbook(["xl/worksheets/sheet1.xml": String(sheet().dropLast(60))]),
            "the sheet breaks off in its last row", "FormatError.damagedSheet", "sheet breaks off after row"),
        .faulty(
            "error-cell.xlsx", cell("<c t=\"e\"><v>#REF!</v></c>"), "a cell shows an error", "errorCell",
            "cells-hold-values", "an error of its formula"),
        .faulty(
            "never-computed.xlsx", cell("<c><f>A1&amp;B1</f></c>"), "a formula that no program has computed",
            "formulaWithoutValue", "cells-hold-values", "never computed"),
        .faulty(
            "missing-text.xlsx", cell("<c t=\"s\"><v>7</v></c>"),
            "a cell refers to the eighth of one shared texts",
            "missingSharedString", "cells-hold-values", "a text that the workbook does not hold"),
        .faulty(
            "wrong-type.xlsx", cell("<c t=\"b\"><v>perhaps</v></c>"), "neither true nor false",
            "mistypedCell",
            "cells-hold-values", "does not hold what its type says"),
        date(
            "phantom-date.xlsx", "60", "29 February 1900, which never was", "phantomDate", "29 February 1900"),
        date(
            "no-day.xlsx", "99999999", "a day that no calendar has", "dateOutOfRange",
            "its number is of no day"),
        .unreadable(
            "no-workbook.csv", bytes(rows), "a table that is stated to be a workbook",
            "IntakeError.noWorkbook", "is stated to be a workbook", options: "--file-format xlsx"),
        .unreadable(
            "unknown-sheet.xlsx", workbook(), "a sheet is asked for that is not there",
            "IntakeError.unknownSheet",
            "no sheet of the name that is stated", options: "--sheet Returns"),
        .unreadable(
            "sheets-alike.xlsx",
            workbook(["xl/workbook.xml": sheets(2), "xl/worksheets/sheet2.xml": sheet()]),
            "two sheets could both be meant", "IntakeError.sheetsAlike", "could all hold the records"),
        .unreadable(
            "no-sheet.xlsx", workbook(["xl/worksheets/sheet1.xml": "<worksheet><sheetData/></worksheet>"]),
            "nothing in any sheet", "IntakeError.noSheet", "no sheet with anything in it"),
    ]

    /// A number in the form of a date; a warning says so, and an error that the country is none.
    private static func date(
        _ file: String, _ serial: String, _ wrong: String, _ kind: String, _ words: String
    ) -> MustFailCase {
        MustFailCase(
            file, cell("<c s=\"1\"><v>\(serial)</v></c>"), wrong, error: "FormatFault.\(kind)",
            rule: "sheet-dates-are-certain", exits: (1, 0), words: words)
    }

    private static func part(
        _ file: String, _ bytes: [UInt8], _ wrong: String, _ fault: String, _ words: String
    ) -> MustFailCase {
        .unreadable(file, bytes, wrong, "WorkbookFault.\(fault)", words)
    }
}
