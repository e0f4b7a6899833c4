// Files beyond limits that a configuration has set low, so that they can be small; and files that are accepted.
extension MustFail {
    /// As much as the two stays need, and little more.
    static let limits = """
        {
          "version": 1,
          "organisations": [
            {"id": "SRB-TEST", "name": "A shelter", "type": "NGO", "area": "SRB",
             "reports": ["SHELTER_STAY"], "from": "2003-Q1"}
          ],
          "sources": [],
          "limits": {
            "decompressedSize": 6000, "ratio": 20, "ratioFreeSize": 2000, "depth": 6, "cellLength": 200, "columns": 24,
            "recordLength": 2000, "attributes": 8, "zipEntries": 8, "sheets": 3, "sharedStrings": 500,
            "heldInMemory": 1000
          }
        }

        """

    private static let long = String(repeating: "x", count: 201)

    static let beyondLimits: [MustFailCase] = [
        beyond(
            "deep.xml", bytes(xml(records: 2).replacing("<stay_id>", with: "<stay_id><a><b><c></c></b></a>")),
            "elements in elements", "depth", "nested too deeply", isStopped: true),
        beyond(
            "deep.json", bytes(json.replacing("[\"MDA\"]", with: "[[[[[\"MDA\"]]]]]")), "arrays in arrays",
            "depth",
            "nested too deeply", isStopped: true),
        beyond(
            "large.csv.gz", Gzip.compressed(bytes(heading) + notRepetitive),
            "more than 6,000 bytes once decompressed", "size",
            "too large once decompressed"),
        beyond(
            "repetitive.csv.gz", Gzip.compressed(bytes("sex\n" + String(repeating: " \n", count: 2900))),
            "more than twenty times its size once decompressed", "ratio", "too many times its size"),
        .faulty(
            "limits/long-cell.csv", bytes(rows.replacing("MF-2", with: long)), "a cell of 201 bytes",
            "longCell",
            "cells-are-not-too-long", "A cell is too long to be read"),
        .faulty(
            "limits/long-quoted-cell.csv", bytes(heading + row1 + "\"" + row2 + row2 + row2),
            "a quote that is not closed soon enough", "longCell", "cells-are-not-too-long",
            "a quote that opens it is not closed"),
        beyond(
            "long-text.xml", bytes(xml(records: 2).replacing("MF-2", with: long)), "a text of 201 bytes",
            "cellLength",
            "a cell is too long", isStopped: true),
        beyond(
            "long-text.json", bytes(json.replacing("MF-2", with: long)), "a string of 201 bytes",
            "cellLength",
            "a cell is too long", isStopped: true),
        beyond(
            "wide.csv", bytes(rows + row2.dropLast() + ",,,,,\n"), "a row of 25 cells", "columns",
            "too many fields",
            isStopped: true),
        beyond(
            "long-record.csv", bytes(rows + String(repeating: "x,", count: 1001) + "\n"),
            "a row of 2,002 bytes", "recordLength",
            "a record is too long", isStopped: true),
        beyond(
            "long-line.ndjson",
            bytes(object(1) + "\n" + object(2).dropLast() + String(repeating: " ", count: 2000) + "}\n"),
            "a line of more than 2,000 bytes", "recordLength", "a record is too long", isStopped: true),
        beyond(
            "attributes.xml",
            bytes(
                xml(records: 2).replacing(
                    "<sex>", with: "<sex \((1...9).map { "a\($0)=\"\"" }.joined(separator: " "))>")),
            "nine attributes", "attributes", "too many attributes", isStopped: true),
        beyond(
            "many.zip", Zip((1...9).map { Zip.Entry("\($0).csv", rows) }).bytes, "nine files", "entries",
            "holds too many files"),
        beyond(
            "many-sheets.xlsx", workbook(["xl/workbook.xml": sheets(4)]), "four sheets", "sheets",
            "too many sheets"),
        beyond(
            "long-texts.xlsx",
            workbook([
                "xl/sharedStrings.xml":
                    "<sst>\(String(repeating: "<si><t>\(long.dropLast(2))</t></si>", count: 3))</sst>"
            ]),
            "shared texts of more than 500 bytes", "sharedStrings", "texts are too long to be held"),
        beyond(
            "workbook.xlsx.gz", Gzip.compressed(workbook([:])),
            "a compressed workbook of more than 1,000 bytes",
            "heldInMemory", "too large to be held in memory"),
    ]

    /// Rows in which next to nothing comes twice.
    private static let notRepetitive: [UInt8] = {
        var number: UInt64 = 1
        return (0..<6000).map { place in
            number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return place % 90 == 89 ? 0x0A : UInt8(0x41 + number >> 33 % 26)
        }
    }()

    private static func beyond(
        _ file: String, _ bytes: [UInt8], _ wrong: String, _ limit: String, _ words: String,
        isStopped: Bool = false
    ) -> MustFailCase {
        isStopped
            ? .stopped("limits/\(file)", bytes, wrong, "Limit.\(limit)", words)
            : .unreadable("limits/\(file)", bytes, wrong, "Limit.\(limit)", words)
    }

    static let warned: [MustFailCase] = [
        .warned(
            "stray-quote.csv", bytes(rows.replacing("MF/0002/03", with: "MF/\"0002\"/03")),
            "quotes inside a cell",
            "FormatFault.strayQuote", "quotes-are-paired", "neither doubled nor around the whole cell"),
        .warned(
            "short-row.csv", bytes(heading.dropLast() + ",closure_date\n" + row1.dropLast() + ",\n" + row2),
            "the second row has a cell less", "FormatFault.shortRow", "row-has-as-many-cells-as-the-heading",
            "fewer cells than the heading"),
        .warned(
            "bare-carriage-return.csv", bytes(heading + row1.dropLast() + "\r" + row2),
            "the first row ends at a carriage return, all others at a line feed",
            "FormatFault.bareCarriageReturn", "rows-end-alike", "ends at a carriage return alone"),
        .warned(
            "undecodable.csv",
            bytes("\u{FEFF}" + heading.dropLast() + ",family_name\n" + row1.dropLast() + ",A") + [0xFF]
                + bytes("\n" + row2.dropLast() + ",B\n"), "a byte that UTF-8 does not have",
            "FormatFault.undecodableBytes",
            "text-in-the-files-encoding", "holds bytes that the file"),
        .warned(
            "separator-in-item.json", bytes(json.replacing("\"MEDICAL\"", with: "\"MEDI\\u001eCAL\"")),
            "U+001E in an item of a list",
            "FormatFault.separatorInItem", "list-items-without-separators", "control character U+001E"),
        .warned(
            "misplaced-cell.xlsx", cell("<c r=\"E2\" t=\"s\"><v>0</v></c><c r=\"E2\" t=\"s\"><v>0</v></c>"),
            "two cells in one place",
            "FormatFault.misplacedCell", "cells-stand-in-order", "out of order, or twice"),
        .warned(
            "merged.xlsx",
            workbook([
                "xl/worksheets/sheet1.xml": sheet(
                    after: "<mergeCells><mergeCell ref=\"N2:N3\"/></mergeCells>")
            ]),
            "one cell over two records", "FormatFault.mergedCells", "cells-are-not-merged",
            "Cells of the row are merged"),
        .warned(
            "hidden-row.xlsx", workbook(["xl/worksheets/sheet1.xml": sheet(row: " hidden=\"1\"")]),
            "a row that nobody sees",
            "FormatFault.hiddenRow", "rows-are-shown", "hidden in the sheet, and is read"),
        .warned(
            "hidden-column.xlsx",
            workbook([
                "xl/worksheets/sheet1.xml": sheet().replacing(
                    "<sheetData>", with: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>")
            ]), "a column that nobody sees", "IntakeNote.hidden", "nothing-is-hidden",
            "Hidden columns are read"),
        .warned(
            "mark-beats-encoding.csv", bytes("\u{FEFF}" + rows),
            "a byte order mark of UTF-8, and another encoding stated",
            "IntakeNote.markBeatsEncoding", "encoding-is-as-declared", "begins with the byte order mark",
            options: "--encoding windows-1250"),
        .warned(
            "utf-16.json", [0xFF, 0xFE] + json.utf8.flatMap { [$0, 0] }, "JSON in two bytes a character",
            "IntakeNote.unusualEncoding", "json-is-in-utf8", "JSON is to be in UTF-8; it is read"),
        .warned(
            "two-decimal-marks.csv",
            bytes(
                heading.dropLast() + ",incidents\n" + row1.dropLast() + ",\"1,0\"\n" + row2.dropLast()
                    + ",2.0\n"),
            "a column with decimal commas and points", "", "decimals-of-a-column-alike",
            "has a decimal comma"),
        .warned(
            "sheet-of-a-csv.csv", bytes(rows), "a sheet stated for what is no workbook",
            "IntakeNote.settingWithoutUse", "settings-fit-the-format", "A sheet is stated for the file",
            options: "--sheet Stays"),
        .warned(
            "other-files.zip", Zip([Zip.Entry("stays.csv", rows), Zip.Entry("read me.doc", "x")]).bytes,
            "a letter beside the records",
            "IntakeNote.otherMembers", "archive-holds-records-only", "holds 1 other file"),
    ]
}
