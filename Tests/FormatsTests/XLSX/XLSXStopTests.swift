import Formats
import Testing

struct XLSXStopTests {
    private static func row(_ number: Int) -> String { "<row r=\"\(number)\"><c><v>\(number)</v></c></row>" }

    private func read(sheet: String, limits: FormatLimits = .standard) throws -> XLSXReading {
        let workbook = HandMadeWorkbook(shared: ["<t>0123456789</t>"]).with {
            $0.parts["xl/worksheets/sheet1.xml"] = Array(sheet.utf8)
        }
        return try XLSXReading(workbook, width: 1, limits: limits)
    }

    private static func sheet(_ rows: String) -> String {
        "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
    }

    @Test("a sheet cut off anywhere gives the rows before, then the error, with the row")
    func stopsWhereCutOff() throws {
        let whole = Self.sheet((1...5).map(Self.row).joined())
        for count in stride(from: 1, to: whole.utf8.count, by: 3) {
            let text = String(whole.prefix(count))
            let reading = try read(sheet: text)
            let complete = text.components(by: "</row>") - 1
            #expect(reading.records == (0..<complete).map { ["\($0 + 1)"] })
            let row = try #require(reading.damagedRow)
            #expect((complete...complete + 1).contains(row))
        }
    }

    static let damaged: [(name: String, rows: String, row: Int)] = [
        ("a column far out", "<row r=\"3\"><c r=\"ZZZZZZ3\"><v>1</v></c></row>", 3),
        ("the first column beyond the grid", "<row r=\"3\"><c r=\"XFE3\"><v>1</v></c></row>", 3),
        ("a cell without letters", "<row r=\"3\"><c r=\"3\"><v>1</v></c></row>", 3),
        ("a cell of letters and signs", "<row r=\"3\"><c r=\"A-3\"><v>1</v></c></row>", 3),
        ("a cell in a row far out", "<row r=\"3\"><c r=\"A99999999999999999999\"><v>1</v></c></row>", 3),
        ("columns implied beyond the grid", "<row r=\"3\"><c r=\"XFD3\"/><c/></row>", 3),
        ("a row below zero", "<row r=\"-3\"><c><v>1</v></c></row>", 2),
        ("row zero", "<row r=\"0\"><c><v>1</v></c></row>", 2), ("a row in letters", "<row r=\"x\"/>", 2),
        ("a row beyond the grid", "<row r=\"1048577\"/>", 2),
        ("a row far out", "<row r=\"99999999999999999999\"/>", 2),
        ("rows implied beyond the grid", "<row r=\"1048576\"/><row/>", 1_048_576),
        ("no XML", "<row r=\"3\"><c><v>1</w></c></row>", 3),
        ("a control character", "<row r=\"3\"><c><v>\u{1}</v></c></row>", 3),
    ]

    @Test("what no sheet can have stops the reading at its row, after the rows before", arguments: damaged)
    func stops(_ one: (name: String, rows: String, row: Int)) throws {
        let reading = try read(sheet: Self.sheet(Self.row(1) + Self.row(2) + one.rows + Self.row(9)))
        #expect(reading.records == [["1"], ["2"]])
        #expect(reading.damagedRow == one.row)
    }

    @Test("the last cell of the grid is read")
    func readsLastCell() throws {
        var limits = FormatLimits()
        limits.columns = 16_384
        let sheet = Self.sheet("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")
        let workbook = HandMadeWorkbook().with { $0.parts["xl/worksheets/sheet1.xml"] = Array(sheet.utf8) }
        let reading = XLSXReading(try workbook.bytes, width: 16_384, columns: [16_383], limits: limits)
        #expect(reading.records == [["1"]])
        #expect(reading.rows == [1_048_576])
        #expect(reading.blankRowCount == 1_048_575)
        #expect(reading.error == nil)
    }

    @Test("a part that is no worksheet is refused")
    func refusesOtherParts() throws {
        #expect(try read(sheet: "<chartsheet/>").damagedRow == 0)
    }

    @Test("merged ranges that overlap are refused; ranges that are none are not looked at")
    func refusesOverlappingRanges() throws {
        func merged(_ ranges: String...) throws -> XLSXReading {
            let list = ranges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
            return try XLSXReading(
                HandMadeWorkbook(Self.row(1) + Self.row(2)).with {
                    $0.afterRows = "<mergeCells>\(list)</mergeCells>"
                }, width: 1)
        }
        #expect(try merged("A2:B3", "B1:C2").damagedRow == 2)
        let reading = try merged("A1:ZZZZ9", "A0:B1", "", "x", "A1:B2:C3", "C3:A2")
        #expect(reading.mergedRanges == ["A2:C3"])
        #expect(reading.error == nil)
    }

    @Test("limits stop the reading at their row, after the rows before")
    func stopsAtLimits() throws {
        var limits = FormatLimits()
        limits.depth = 10
        limits.cellLength = 20
        limits.columns = 3
        limits.attributes = 4
        limits.recordLength = 100
        let deep = String(repeating: "<x>", count: 20) + String(repeating: "</x>", count: 20)
        let long = String(repeating: "x", count: 21)
        // Two cells for each text: the same cell over and over.
        let many = String(repeating: "<c r=\"A2\" t=\"s\"><v>0</v></c>", count: 11)
        let stops: [(String, FormatError.Limit)] = [
            ("<row r=\"2\">\(deep)</row>", .depth),
            ("<row r=\"2\"><c t=\"str\"><v>\(long)</v></c></row>", .cellLength),
            ("<row r=\"2\"><c t=\"inlineStr\"><is><t>\(long)</t></is></c></row>", .cellLength),
            ("<row r=\"2\"><c r=\"D2\"><v>1</v></c></row>", .columns),
            ("<row r=\"2\" a=\"\" b=\"\" c=\"\" d=\"\"/>", .attributes),
            ("<row r=\"2\">\(many)</row>", .recordLength),
        ]
        for (rows, limit) in stops {
            let reading = try read(sheet: Self.sheet(Self.row(1) + rows + Self.row(3)), limits: limits)
            #expect(reading.records == [["1"]])
            let line = limit == .attributes ? 1 : 2
            #expect(reading.error == .limitExceeded(limit, line: line), "\(limit)")
        }
        #expect(
            try read(sheet: Self.sheet("<row r=\"1\"><c r=\"ZZ1\" s=\"1\"/></row>"), limits: limits).error
                == nil)
    }

    @Test("twenty thousand elements in each other stop the reading")
    func stopsAtDepth() throws {
        let deep = String(repeating: "<is>", count: 20_000)
        #expect(
            try read(sheet: Self.sheet("<row r=\"1\"><c>\(deep)")).error == .limitExceeded(.depth, line: 1))
        let workbook = HandMadeWorkbook(shared: [String(repeating: "<r>", count: 20_000)])
        #expect(try XLSXReading(workbook).error == .limitExceeded(.depth, line: nil))
    }

    @Test("no entity is ever expanded, in any part")
    func refusesEntities() throws {
        let laughs =
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
        let sheet = laughs + Self.sheet("<row r=\"1\"><c t=\"str\"><v>&c;</v></c></row>")
        #expect(try read(sheet: sheet).error == .limitExceeded(.entities, line: 1))
        let parts = [
            "xl/sharedStrings.xml": laughs + "<sst><si><t>&c;</t></si></sst>",
            "xl/styles.xml": laughs + "<styleSheet><numFmts>&c;</numFmts></styleSheet>",
            "xl/workbook.xml": laughs + "<workbook>&c;</workbook>",
            "_rels/.rels": laughs + "<Relationships>&c;</Relationships>",
        ]
        for (name, text) in parts {
            let workbook = HandMadeWorkbook(shared: []).with { $0.parts[name] = Array(text.utf8) }
            #expect(try XLSXReading(workbook).error == .limitExceeded(.entities, line: nil), "\(name)")
        }
    }

    @Test("shared texts have a limit of their own, and count each time that they are given")
    func limitsSharedTexts() throws {
        var limits = FormatLimits()
        limits.sharedStrings = 100
        let text = "<t>\(String(repeating: "x", count: 60))</t>"
        #expect(try XLSXReading(HandMadeWorkbook(shared: [text]), limits: limits).error == nil)
        #expect(
            try XLSXReading(HandMadeWorkbook(shared: [text, text]), limits: limits).error
                == .limitExceeded(.sharedStrings, line: nil))
        // Forty bytes of the sheet give half a megabyte each.
        limits = FormatLimits()
        limits.decompressedSize = 3 << 20
        let long = "<t>\(String(repeating: "x", count: 1 << 19))</t>"
        let rows = String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 20)
        let reading = try XLSXReading(HandMadeWorkbook(rows, shared: [long]), limits: limits)
        #expect(reading.error == .limitExceeded(.size, line: reading.records.count))
        #expect((6..<12).contains(reading.records.count))
    }

    @Test("a sheet that is damaged in the archive gives its good rows first")
    func givesGoodRows() throws {
        let rows = (1...50_000).map(Self.row).joined()
        let bytes = try HandMadeWorkbook(rows).bytes
        let archive = try ZipArchive(RandomAccessMemory(bytes))
        let sheet = try #require(archive.entry(named: "xl/worksheets/sheet1.xml"))
        var broken = bytes
        broken[sheet.localHeaderOffset + sheet.compressedSize * 3 / 4] ^= 0xFF
        let reading = XLSXReading(broken, width: 1)
        #expect(reading.error != nil)
        #expect(reading.records.count > 20_000)
        #expect(reading.records.count < 50_000)
        #expect(reading.records.enumerated().allSatisfy { $0.element == ["\($0.offset + 1)"] })
    }
}

extension String {
    /// How many pieces `separator` cuts it into.
    fileprivate func components(by separator: String) -> Int { ranges(of: separator).count + 1 }
}
