import Formats
import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Python.has("openpyxl"), "python3 with openpyxl is absent"))
struct XLSXOpenpyxlTests {
    @Test("openpyxl reads what was written, and finds no formula in it")
    func readsOurs() throws {
        let sandbox = try Sandbox()
        let writer = try XLSXWriter(sheets: [
            .init("Cases", widths: [12], headerRows: 1, hasFilter: true), .init("Листа"),
        ])
        try writer.beginSheet()
        try writer.row([.text("text"), .text("number")], isBold: true)
        let texts = ["=1+1", " kept ", "Čović <&>", "two\nlines", "+381"]
        for (index, text) in texts.enumerated() { try writer.row([.text(text), .integer(index)]) }
        try writer.beginSheet()
        try writer.row([.day(12_256), .decimal(0.1), .boolean(true), .integer(1_000_000_000_000_000)])
        try writer.finish()
        let path = sandbox.path("ours.xlsx")
        try Data(writer.take()).write(to: URL(filePath: path))
        let script = """
            import openpyxl, sys, json
            book = openpyxl.load_workbook(sys.argv[1])
            sheet = book.worksheets[0]
            assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref == "A1:B6"
            assert sheet.column_dimensions["A"].width == 12 and sheet["A1"].font.b and not sheet["A2"].font.b
            assert all(c.data_type in "sn" for row in sheet.iter_rows() for c in row)
            assert book.worksheets[1]["A1"].is_date
            print(json.dumps([book.sheetnames] + [[[str(v) for v in row] for row in s.values] for s in book]))
            """
        let read = try JSONSerialization.jsonObject(with: Python.run(script, [path])) as? [Any]
        #expect(read?.first as? [String] == ["Cases", "Листа"])
        let cases = [["text", "number"]] + texts.enumerated().map { [$1, "\($0)"] }
        #expect(read?[1] as? [[String]] == cases)
        #expect(read?[2] as? [[String]] == [["2003-07-23 00:00:00", "0.1", "True", "1000000000000000"]])
    }

    @Test("what openpyxl writes is read")
    func readsTheirs() throws {
        let sandbox = try Sandbox()
        let script = """
            import openpyxl, sys, datetime
            from openpyxl.cell.rich_text import CellRichText, TextBlock
            from openpyxl.cell.text import InlineFont
            book = openpyxl.Workbook()
            book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904 if sys.argv[2] == "1904" else book.epoch
            sheet = book.active
            sheet.title = "Случаеви"
            sheet.append(["Име", "Datum", "Vrijeme", "Iznos", "Da", "Formula"])
            d, t = datetime.date(2003, 7, 23), datetime.time(10, 30)
            sheet.append(["Čović", d, t, 12.5, True, "=1+1"])
            sheet.append([" a\\nb", datetime.datetime(2003, 7, 23, 10, 30), datetime.timedelta(hours=36), 1e-7,
                          False, "#N/A"])
            sheet.append([CellRichText("a ", TextBlock(InlineFont(b=True), "bold"), " text"), d, None, 2307990710123])
            sheet["C4"].value = 37825
            sheet["C4"].number_format = "0.00"
            sheet.append(["merged", None, "x"])
            sheet.merge_cells("A5:B6")
            sheet["C8"] = "after blank rows"
            sheet.row_dimensions[3].hidden = True
            sheet.column_dimensions["B"].hidden = True
            book.create_sheet("Hidden").sheet_state = "hidden"
            book.save(sys.argv[1])
            """
        for epoch in ["1900", "1904"] {
            let path = sandbox.path("theirs-\(epoch).xlsx")
            try Python.run(script, [path, epoch])
            let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
            let book = try XLSXWorkbook(ZipArchive(RandomAccessMemory(bytes)))
            #expect(book.usesDate1904 == (epoch == "1904"))
            #expect(book.sheets.map(\.name) == ["Случаеви", "Hidden"])
            #expect(book.sheets.map(\.isHidden) == [false, true])
            let reading = XLSXReading(bytes, width: 6, head: 1)
            #expect(
                reading.records == [
                    ["Име", "Datum", "Vrijeme", "Iznos", "Da", "Formula"],
                    ["Čović", "2003-07-23", "10:30:00", "12.5", "TRUE", ""],
                    [" a\nb", "2003-07-23T10:30:00", "36:00:00", "1e-7", "FALSE", "#N/A"],
                    ["a bold text", "2003-07-23", "37825", "2307990710123", "", ""],
                    ["merged", "", "x", "", "", ""],
                    ["", "", "after blank rows", "", "", ""],
                ])
            #expect(
                reading.faults == [
                    "formulaWithoutValue@2:5", "errorCell@3:5", "hiddenRow@3", "mergedCells@5:0",
                ])
            #expect(reading.blankRowCount == 2)
            #expect(reading.hiddenColumns == [1...1])
            #expect(reading.types[1][.date] == 3)
            #expect(reading.types[2][.time] == 2)
        }
    }
}
