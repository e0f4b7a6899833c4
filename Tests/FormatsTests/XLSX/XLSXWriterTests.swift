import Formats
import TestSupport
import Testing

struct XLSXWriterTests {
    private func write(
        _ rows: [[XLSXCell]], sheet: XLSXWriter.Sheet = .init("Cases"), takingEach: Bool = false
    ) throws -> [UInt8] {
        let writer = try XLSXWriter(sheets: [sheet])
        var file: [UInt8] = []
        try writer.beginSheet()
        for row in rows {
            try writer.row(row)
            if takingEach { file += writer.take() }
        }
        try writer.finish()
        return file + writer.take()
    }

    /// The XML of a part.
    private func part(_ name: String, of bytes: [UInt8]) throws -> String {
        let archive = try ZipArchive(RandomAccessMemory(bytes))
        let entry = try #require(archive.entry(named: name))
        return String(decoding: try archive.open(entry).readAll(), as: UTF8.self)
    }

    static let texts = [
        "plain", " around ", "\ttab\t", "two\nlines", "\r", "a\r\nb", "=1+1", "+1", "-1", "@SUM(A1)", "007",
        "1e5",
        "2003-07-23", "TRUE", "#N/A", "a & b < c > d \" e '", "]]>", "<![CDATA[", "_x000D_", "_x005F_x000D_",
        "_x_",
        "__x0041_", "_X0041_", "_x00e9_", "\0\u{1}\u{1F}", "\u{7F}\u{85}\u{2028}", "\u{FFFE}\u{FFFF}\u{FEFF}",
        "Čović",
        "Ђорђе", "e\u{301}", "👩‍👩‍👧", "\u{10FFFF}", "&amp;", "&#38;", " ",
    ]

    @Test("every text is read as it was written")
    func roundTripsTexts() throws {
        let file = try write(Self.texts.map { [.text($0), .integer(1)] })
        let reading = XLSXReading(file, width: 2)
        #expect(reading.records.map(\.[0]) == Self.texts)
        #expect(reading.error == nil)
        #expect(reading.faults == ["nulByte@\(1 + (Self.texts.firstIndex { $0.contains("\0") } ?? 0)):0"])
    }

    @Test(
        "the naughty strings are read as they were written",
        .enabled(if: NaughtyStrings.all != nil, "the shared suites are absent"))
    func roundTripsNaughtyStrings() throws {
        let texts = try #require(NaughtyStrings.all)
        let reading = XLSXReading(try write(texts.map { [.text($0), .integer(1)] }), width: 2)
        #expect(reading.error == nil)
        let tally = SuiteTally("naughty strings, XLSX")
        for (index, text) in texts.enumerated() {
            let isSame = index < reading.records.count && reading.records[index][0] == text
            tally.check("string \(index)", isSame, "differs")
        }
        tally.finish()
    }

    static let cells: [(cell: XLSXCell, read: String, type: XLSXCellType?)] = [
        (.empty, "", nil), (.text(""), "", nil), (.integer(0), "0", .number), (.integer(-17), "-17", .number),
        (.integer(999_999_999_999_999), "999999999999999", .number),
        (.integer(1_000_000_000_000_000), "1000000000000000", .text),
        (.integer(.min), "-9223372036854775808", .text),
        (.decimal(0.1), "0.1", .number), (.decimal(-12.50), "-12.5", .number),
        (.decimal(1e-9), "1e-9", .number),
        (.decimal(1e20), "100000000000000000000", .number), (.decimal(2), "2", .number),
        (.boolean(true), "TRUE", .boolean), (.boolean(false), "FALSE", .boolean),
        (.day(0), "1970-01-01", .date), (.day(12_256), "2003-07-23", .date),
        (.day(-25_508), "1900-03-01", .date),
        (.day(-25_509), "1900-02-28", .text), (.day(2_932_896), "9999-12-31", .date),
        (.iso("2003-07-23"), "2003-07-23", .date), (.iso("2004-02-29"), "2004-02-29", .date),
        (.iso("2003-02-29"), "2003-02-29", .text), (.iso("2003-07"), "2003-07", .text),
        (.iso("1850-01-01"), "1850-01-01", .text), (.iso("2003-13-01"), "2003-13-01", .text),
        (.iso("0000-00-00"), "0000-00-00", .text), (.iso("2003-7-23"), "2003-7-23", .text),
        (.iso(""), "", nil),
        (.iso("+003-07-23"), "+003-07-23", .text),
    ]

    @Test("numbers, days and booleans are read as they were written", arguments: cells)
    func roundTripsValues(_ one: (cell: XLSXCell, read: String, type: XLSXCellType?)) throws {
        let writer = try XLSXWriter(sheets: [.init("A")])
        try writer.beginSheet()
        try writer.row([.text("x"), one.cell])
        try writer.row([.text("x"), one.cell], isBold: true)
        try writer.finish()
        let reading = XLSXReading(writer.take(), width: 2)
        #expect(reading.records == [["x", one.read], ["x", one.read]])
        #expect(reading.faults.isEmpty)
        if let type = one.type { #expect(reading.types[1][type] == 2) }
    }

    @Test("the same rows give the same bytes, taken at the end or row by row")
    func isDeterministic() throws {
        let rows = (0..<5000).map {
            [XLSXCell.integer($0), .text("row \($0)"), .day($0), .decimal(Double($0) / 7)]
        }
        let whole = try write(rows)
        #expect(try write(rows, takingEach: true) == whole)
        let reading = XLSXReading(whole)
        #expect(reading.records.count == 5000)
        #expect(reading.records.last == ["4999", "row 4999", "1983-09-09", "\(4999.0 / 7)"])
    }

    @Test("sheets stand in their order, each with its own rows")
    func writesSheets() throws {
        let writer = try XLSXWriter(sheets: [.init("First & <second>"), .init("Други"), .init("Empty")])
        for name in ["a", "b"] {
            try writer.beginSheet()
            try writer.row([.text(name)])
        }
        try writer.beginSheet()
        try writer.finish()
        let file = writer.take()
        let book = try XLSXWorkbook(ZipArchive(RandomAccessMemory(file)))
        #expect(book.sheets.map(\.name) == ["First & <second>", "Други", "Empty"])
        #expect((0..<3).map { XLSXReading(file, sheet: $0, width: 1).records } == [[["a"]], [["b"]], []])
    }

    @Test("widths, a frozen heading and a filter stand where a spreadsheet looks for them")
    func writesView() throws {
        let sheet = XLSXWriter.Sheet("Cases", widths: [12, nil, 30.5], headerRows: 2, hasFilter: true)
        let file = try write([[.text("a")], [.text("b"), .text("c")], [.integer(1)]], sheet: sheet)
        let text = try part("xl/worksheets/sheet1.xml", of: file)
        #expect(
            text.contains(
                "<pane ySplit=\"2\" topLeftCell=\"A3\" activePane=\"bottomLeft\" state=\"frozen\"/>"))
        #expect(
            text.contains(
                "<cols><col min=\"1\" max=\"1\" width=\"12.0\" customWidth=\"1\"/>"
                    + "<col min=\"3\" max=\"3\" width=\"30.5\" customWidth=\"1\"/></cols><sheetData>"))
        #expect(text.hasSuffix("</sheetData><autoFilter ref=\"A2:B3\"/></worksheet>"))
        let plain = try part("xl/worksheets/sheet1.xml", of: write([[.text("a")]]))
        #expect(!plain.contains("pane") && !plain.contains("cols") && !plain.contains("autoFilter"))
        #expect(try !part("xl/worksheets/sheet1.xml", of: write([], sheet: sheet)).contains("autoFilter"))
    }

    @Test("what a spreadsheet cannot hold is refused, with its row")
    func refusesTooMuch() throws {
        let long = String(repeating: "x", count: 32_767)
        #expect(XLSXReading(try write([[.text(long)]]), width: 1).records == [[long]])
        #expect(throws: FormatError.limitExceeded(.cellLength, line: 2)) {
            try write([[.empty], [.text(long + "x")]])
        }
        #expect(throws: FormatError.limitExceeded(.columns, line: 1)) {
            try write([[XLSXCell](repeating: .empty, count: 16_385)])
        }
    }

    static let names: [(wanted: String, taken: [String], allowed: String)] = [
        ("Cases", [], "Cases"), ("a/b:c*d?e[f]g\\h", [], "a_b_c_d_e_f_g_h"), ("", [], "Sheet"),
        ("''", [], "Sheet"),
        ("'quoted'", [], "quoted"), ("O'Neill", [], "O'Neill"), ("Cases", ["CASES"], "Cases (2)"),
        ("Cases", ["Cases", "cases (2)"], "Cases (3)"), ("a\nb", [], "a_b"),
        ("A name that is far too long to stand on a tab", [], "A name that is far too long to "),
        (
            "A name that is far too long to stand on a tab", ["A name that is far too long to "],
            "A name that is far too long (2)"
        ),
        ("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", [], "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧"),
    ]

    @Test("names of sheets are made such as a spreadsheet allows", arguments: names)
    func allowsNames(_ one: (wanted: String, taken: [String], allowed: String)) {
        let name = XLSXSheetName.allowed(one.wanted, besides: one.taken)
        #expect(name == one.allowed)
        #expect(name.utf16.count <= 31)
        #expect(XLSXSheetName.allowed(name, besides: one.taken) == name)
    }

    @Test("any text is read as it was written")
    func roundTripsAnyText() throws {
        var random = SplitMix(seed: 5)
        let alphabet = Array("_x0041F \u{0}\u{D}\n&<\"É😀".unicodeScalars)
        let texts = (0..<2000).map { _ in
            var text = String.UnicodeScalarView()
            for _ in 0..<1 + random.next() % 12 {
                text.append(alphabet[Int(random.next() % UInt64(alphabet.count))])
            }
            return String(text)
        }
        let reading = XLSXReading(try write(texts.map { [.text($0), .integer(1)] }), width: 2)
        #expect(reading.records.map(\.[0]) == texts)
    }
}
