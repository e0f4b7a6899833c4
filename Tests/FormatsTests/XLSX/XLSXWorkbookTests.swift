import Formats
import Testing

struct XLSXWorkbookTests {
    private static let row = "<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>"

    private func open(_ workbook: HandMadeWorkbook, limits: FormatLimits = .standard) throws -> XLSXWorkbook {
        try XLSXWorkbook(ZipArchive(RandomAccessMemory(workbook.bytes), limits: limits))
    }

    private static func sheetList(_ sheets: String) -> [UInt8] {
        Array(
            ("<workbook xmlns=\"\(HandMadeWorkbook.main)\" xmlns:rel=\"\(HandMadeWorkbook.relations)\"><sheets>"
                + sheets + "</sheets></workbook>").utf8)
    }

    @Test("sheets are listed in their order; hidden ones are marked, charts left out")
    func listsSheets() throws {
        let part = Array(HandMadeWorkbook(Self.row).sheet.utf8)
        let workbook = HandMadeWorkbook(Self.row).with {
            $0.parts["xl/workbook.xml"] = Self.sheetList(
                "<sheet name=\"B &amp; C\" sheetId=\"7\" rel:id=\"r5\"/><sheet name=\"Chart\" rel:id=\"r6\"/>"
                    + "<sheet name=\"A\" rel:id=\"r1\" state=\"hidden\"/>"
                    + "<sheet name=\"Lists\" rel:id=\"r7\" state=\"veryHidden\"/>")
            $0.parts["xl/_rels/workbook.xml.rels"] = Array(
                HandMadeWorkbook.relations([
                    ("r1", "worksheet", "worksheets/sheet1.xml"), ("r5", "worksheet", "/xl/Worksheets/B.xml"),
                    ("r6", "chartsheet", "chartsheets/sheet1.xml"),
                    ("r7", "worksheet", "../other/./lists.xml"),
                ]).utf8)
            $0.parts["xl/worksheets/b.xml"] = part
            $0.parts["other/lists.xml"] = part
        }
        let book = try open(workbook)
        #expect(book.sheets.map(\.name) == ["B & C", "A", "Lists"])
        #expect(book.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
        #expect(book.sheets.map(\.isHidden) == [false, true, true])
        #expect(
            book.sheets.map(\.part) == ["xl/Worksheets/B.xml", "xl/worksheets/sheet1.xml", "other/lists.xml"])
        for index in 0..<3 {
            #expect(try XLSXReading(workbook.bytes, sheet: index, width: 1).records == [["5"]])
        }
    }

    @Test("the calendar is the workbook's", arguments: ["1", "true"])
    func readsCalendar(_ value: String) throws {
        #expect(try !open(HandMadeWorkbook()).usesDate1904)
        let part =
            "<workbook><workbookPr date1904=\"\(value)\"/><sheets/></workbook>"
        let workbook = HandMadeWorkbook().with { $0.parts["xl/workbook.xml"] = Array(part.utf8) }
        #expect(try open(workbook).usesDate1904)
    }

    @Test("strict files, whose names of names are others, are read")
    func readsStrict() throws {
        let strict = "http://purl.oclc.org/ooxml"
        let replaced = HandMadeWorkbook(Self.row, shared: ["<t>x</t>"])
        let parts = [
            "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml",
        ]
        let archive = try ZipArchive(RandomAccessMemory(replaced.bytes))
        var workbook = replaced
        for name in parts {
            let entry = try #require(archive.entry(named: name))
            let text = String(decoding: try archive.open(entry).readAll(), as: UTF8.self)
            let changed = text.replacing(HandMadeWorkbook.main, with: "\(strict)/spreadsheetml/main")
                .replacing(HandMadeWorkbook.relations, with: "\(strict)/officeDocument/relationships")
            workbook.parts[name] = Array(changed.utf8)
        }
        #expect(try XLSXReading(workbook).records == [["5", "", "", ""]])
    }

    @Test("a workbook stands wherever the archive's relations say, else where it usually does")
    func findsWorkbook() throws {
        var elsewhere = HandMadeWorkbook(Self.row)
        let archive = try ZipArchive(RandomAccessMemory(elsewhere.bytes))
        for entry in archive.entries where entry.name.hasPrefix("xl/") {
            elsewhere.parts[entry.name] = []
            let name = "deep/er/" + entry.name.dropFirst(3).replacing("workbook.xml", with: "book.xml")
            elsewhere.parts[name] = try archive.open(entry).readAll()
        }
        elsewhere.parts["_rels/.rels"] = Array(
            HandMadeWorkbook.relations([("r1", "officeDocument", "/deep/er/book.xml")]).utf8)
        #expect(try XLSXReading(elsewhere).records == [["5", "", "", ""]])
        let without = HandMadeWorkbook(Self.row).with { $0.parts["_rels/.rels"] = [] }
        #expect(try XLSXReading(without).records == [["5", "", "", ""]])
    }

    @Test("parts in UTF-16, or with a byte order mark, are read", arguments: [0, 1, 2, 3, 4])
    func readsEncodings(_ kind: Int) throws {
        let cell = "<c r=\"A1\" t=\"inlineStr\"><is><t>Ђ ഊ 😀</t></is></c>"
        let text = HandMadeWorkbook("<row r=\"1\">\(cell)</row>").sheet
        let little = try #require(TextEncoding.utf16LittleEndian.bytes(of: text))
        let big = try #require(TextEncoding.utf16BigEndian.bytes(of: text))
        let bytes: [UInt8] =
            switch kind {
            case 0: [0xFF, 0xFE] + little
            case 1: [0xFE, 0xFF] + big
            case 2: little
            case 3: big
            default: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            }
        let workbook = HandMadeWorkbook().with { $0.parts["xl/worksheets/sheet1.xml"] = bytes }
        #expect(try XLSXReading(workbook, width: 1).records == [["Ђ ഊ 😀"]])
    }

    @Test("a part with bytes that its encoding does not have is damaged")
    func refusesBytes() throws {
        let sheet = HandMadeWorkbook("<row r=\"1\"><c t=\"str\"><v>#</v></c></row>").sheet
        let parts = sheet.split(separator: "#").map { Array($0.utf8) }
        for broken in [parts[0] + [0xC5] + parts[1], [0xEF, 0xBB, 0xBF] + parts[0] + [0xC5] + parts[1]] {
            let workbook = HandMadeWorkbook().with { $0.parts["xl/worksheets/sheet1.xml"] = broken }
            #expect(try XLSXReading(workbook).damagedRow != nil)
        }
        let half = try #require(TextEncoding.utf16LittleEndian.bytes(of: sheet)) + [0x20, 0xD8, 0x20, 0]
        let workbook = HandMadeWorkbook().with { $0.parts["xl/worksheets/sheet1.xml"] = half }
        #expect(try XLSXReading(workbook).damagedRow != nil)
    }

    static let faulty: [(fault: FormatError.WorkbookFault, parts: [String: String])] = [
        (.noWorkbook, ["[Content_Types].xml": ""]), (.noWorkbook, ["word/document.xml": "<x/>"]),
        (.noWorkbook, ["xl/workbook.xml": ""]), (.binary, ["xl/workbook.bin": "x"]),
        (.openDocument, ["mimetype": "application/vnd.oasis.opendocument.spreadsheet"]),
        (.damagedRelations, ["_rels/.rels": "<Relationships>"]),
        (.damagedRelations, ["xl/_rels/workbook.xml.rels": "<a><b></a>"]),
        (.damagedWorkbook, ["xl/workbook.xml": "<workbook>"]),
        (.damagedWorkbook, ["xl/workbook.xml": "<other/>"]),
        (.damagedStyles, ["xl/styles.xml": "no XML"]),
        (.damagedStrings, ["xl/sharedStrings.xml": "<sst><si>"]),
        (.damagedStrings, ["xl/sharedStrings.xml": "<other/>"]),
        (.missingSheet, ["xl/worksheets/sheet1.xml": ""]),
        (.missingSheet, ["xl/_rels/workbook.xml.rels": ""]),
    ]

    @Test("what is no workbook, or damaged, says what it is", arguments: faulty)
    func refuses(_ one: (fault: FormatError.WorkbookFault, parts: [String: String])) throws {
        let workbook = HandMadeWorkbook(Self.row).with {
            for (name, text) in one.parts { $0.parts[name] = Array(text.utf8) }
        }
        #expect(try XLSXReading(workbook).error == .workbook(one.fault))
    }

    @Test("every fault of a workbook has a case above that causes it")
    func coversFaults() {
        #expect(Set(Self.faulty.map(\.fault)) == Set(FormatError.WorkbookFault.allCases))
    }

    @Test("a workbook without styles or shared texts is read")
    func readsWithoutParts() throws {
        let workbook = HandMadeWorkbook("<row><c s=\"3\"><v>5</v></c><c t=\"s\"><v>0</v></c></row>").with {
            $0.parts["xl/styles.xml"] = []
        }
        let reading = try XLSXReading(workbook)
        #expect(reading.records == [["5", "", "", ""]])
        #expect(reading.faults == ["missingSharedString@1:1"])
    }

    @Test("too many sheets are refused")
    func limitsSheets() throws {
        var limits = FormatLimits()
        limits.sheets = 2
        let one = "<sheet name=\"x\" rel:id=\"r1\"/>"
        for (count, isRead) in [(2, true), (3, false)] {
            let workbook = HandMadeWorkbook().with {
                $0.parts["xl/workbook.xml"] = Self.sheetList(String(repeating: one, count: count))
            }
            if isRead {
                #expect(try open(workbook, limits: limits).sheets.count == 2)
            } else {
                #expect(throws: FormatError.limitExceeded(.sheets, line: nil)) {
                    try open(workbook, limits: limits)
                }
            }
        }
    }

    @Test("nothing outside of the archive is a part of the workbook")
    func ignoresOutside() throws {
        let relations =
            "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"http://localhost:1/a.xml\""
            + " TargetMode=\"External\"/></Relationships>"
        let workbook = HandMadeWorkbook().with {
            $0.parts["xl/_rels/workbook.xml.rels"] = Array(relations.utf8)
        }
        #expect(throws: FormatError.workbook(.missingSheet)) { try open(workbook) }
    }

    static let contents: [(content: ArchiveContent, parts: [String: String])] = [
        (.workbook, [:]), (.files, ["[Content_Types].xml": ""]), (.binaryWorkbook, ["xl/workbook.bin": "x"]),
        (.openDocument, ["mimetype": "application/vnd.oasis.opendocument.text"]),
        (.workbook, ["mimetype": "text/plain"]), (.otherOffice, ["word/document.xml": "x"]),
        (.otherOffice, ["ppt/presentation.xml": "x"]),
    ]

    @Test("what an archive holds is known by its parts", arguments: contents)
    func knowsContent(_ one: (content: ArchiveContent, parts: [String: String])) throws {
        let workbook = HandMadeWorkbook().with {
            for (name, text) in one.parts { $0.parts[name] = Array(text.utf8) }
        }
        let archive = try ZipArchive(RandomAccessMemory(workbook.bytes))
        #expect(try ArchiveContent(of: archive) == one.content)
    }
}
