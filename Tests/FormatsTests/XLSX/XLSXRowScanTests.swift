import Testing

@testable import Formats

/// A sheet whose plain rows are read by their bytes, against the same read by libxml2 from its beginning to its end.
struct XLSXRowScanTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String
        /// How many of its rows the scan is to read; nil where that is not asked.
        let scanned: Int?
        var testDescription: String { name }

        /// A sheet of those rows, between others that are plain.
        init(_ name: String, _ rows: String, scanned: Int? = nil) {
            self.name = name
            let lines = XLSXRowScanTests.plain(1...2) + rows + XLSXRowScanTests.plain(50...53)
            text = "<worksheet><sheetData>\(lines)</sheetData></worksheet>"
            self.scanned = scanned.map { $0 + 6 }
        }

        /// A sheet as it stands in the file.
        init(_ name: String, sheet: String, scanned: Int? = nil) {
            (self.name, self.text, self.scanned) = (name, sheet, scanned)
        }
    }

    static func plain(_ numbers: ClosedRange<Int>) -> String {
        numbers.map { number in
            "<row r=\"\(number)\" spans=\"1:4\"><c r=\"A\(number)\" t=\"s\"><v>\(number % 4)</v></c>"
                + "<c r=\"B\(number)\" s=\"1\"><v>\(37_000 + number)</v></c></row>"
        }.joined()
    }

    /// Rows with all that the scan knows, and much that it does not.
    static let rich = """
        <?xml version="1.0" encoding="UTF-8"?>
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:x="urn:x">
          <!-- <row> no row </row> --><dimension ref="A1"/>
          <cols><col min="2" max="2" hidden="1"/></cols>
          <sheetData>
            <row r="2" spans="1:4" ht='15' x:dyDescent="0.25">
              <c r="A2" t="s"><v>1</v></c> <c r="B2" s="1"><v>37825</v></c>
              <c r="C2" t="inlineStr"><is><t xml:space="preserve"> a &amp; &lt;b&gt; </t></is></c>
              <c r="D2" t="str"><f t="shared" ref="D2:D9" si="0">A1&amp;"č"</f><v>č&quot;&apos; _x0041_
        </v></c>
            </row>
            <row r="3" hidden="1"><c r="A3"/><c r="B3" s="9"></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>
            <row><c><v>1.50</v></c><c t="d"><v>2003-07-23</v></c><c t="z"><v>z</v></c><c><f/></c></row>
            <row r="5"/><row r="6"></row><!-- between --><row r="7"><c r="A7" t="s"><v>99</v></c></row> text
            <row r="8"><c r="A8" t="inlineStr"><is><r><t>rich</t></r><r><t> text</t></r></is></c></row>
            <x:row r="9"><x:c r="A9"><x:v>5</x:v></x:c></x:row><?pi <row> ?>
            <row r="10"><c r="A10"><v><![CDATA[</v></c></row>]]></v></c></row><?pi?>
            <row r="12"><c r="B12"><v>2</v></c><c r="A12"><v>1</v></c><c r="A12"><v>60</v></c></row>
            <row r="12"><c r="A11" t="str"><v> </v></c><c r="b12"><v>1</v></c></row>
            <row r="14"><c r="D14"><v>1</v></c><c><v>2</v></c></row>
          </sheetData>
          <mergeCells count="2"><mergeCell ref="A3:B4"/><mergeCell ref="A12:B12"/></mergeCells>
        </worksheet>
        <!-- end -->
        """

    static let cases: [Case] = [
        Case("all that may stand in a sheet", sheet: rich),
        Case("CRLF", sheet: rich.replacing("\n", with: "\r\n")),
        Case("CR", sheet: rich.replacing("\n", with: "\r")),
        Case("plain rows", plain(3...40), scanned: 38),
        Case("no row", sheet: "<worksheet><sheetData/></worksheet>"),
        Case("empty rows and cells", "<row/><row></row><row r=\"9\"><c/><c></c></row>", scanned: 3),
        Case(
            "spaces in empty tags",
            "<row r=\"3\" /><row ><c/></row><row><c r=\"A5\" s=\"1\" /><c><f /><v /></c><c t=\"str\"><v/></c></row>",
            scanned: 2),
        Case(
            "a document type declaration",
            sheet:
                "<!DOCTYPE worksheet [<!ATTLIST c t CDATA \"s\">]><worksheet><sheetData><row><c><v>0</v></c></row>"
                + "</sheetData></worksheet>", scanned: 0),
        Case(
            "a document type declaration without a subset",
            sheet: "<!DOCTYPE worksheet><worksheet><sheetData>\(plain(1...9))</sheetData></worksheet>",
            scanned: 0),
        Case(
            "what looks like UTF-32 to libxml2",
            sheet: "<\0\0\0worksheet><sheetData>\(plain(1...9))</sheetData></worksheet>"),
        Case("blanks first", sheet: " <worksheet><sheetData>\(plain(1...9))</sheetData></worksheet>"),
        Case(
            "rows outside of the data", sheet: "<worksheet>\(plain(1...9))<x>\(plain(1...9))</x></worksheet>"),
        Case(
            "rows in two stretches of data",
            sheet:
                "<worksheet><sheetData>\(plain(1...4))</sheetData><x/><sheetData>\(plain(5...9))</sheetData>"
                + "</worksheet>", scanned: 9),
        Case("no worksheet", sheet: "<x><sheetData>\(plain(1...9))</sheetData></x>"),
        Case("nothing", sheet: ""),
        Case("a comment around rows", "<!-- \(plain(3...6)) -->\(plain(3...4))", scanned: 2),
        Case("a comment that does not end", "<!-- \(plain(3...20))"),
        Case("a CDATA section around rows", "<![CDATA[ \(plain(3...6)) ]]>\(plain(3...4))", scanned: 2),
        Case("an instruction around rows", "<?x \(plain(3...6)) ?>\(plain(3...4))", scanned: 2),
        Case("rows in a row", "<row>\(plain(3...20))</row>"),
        Case("rows in a cell", "<row><c>\(plain(3...9))</c></row>"),
        Case("rows in another element", "<x>\(plain(3...6))</x>", scanned: 0),
        Case("an & between rows", " a & b \(plain(3...9))"), Case("]]> between rows", " ]]> \(plain(3...9))"),
        Case("]] and > about rows", " ]]\(plain(3...9))> \(plain(10...12))"),
        Case("texts between rows", "text\(plain(3...9))text \(plain(10...12))"),
        Case("text in a row", "<row>a<c><v>1</v></c>a</row>", scanned: 0),
        Case("text in a cell", "<row><c>a<v>1</v>a</c></row>", scanned: 0),
        Case("an entity", "<row><c><v>&nbsp;</v></c></row>"),
        Case("a reference to nothing", "<row><c><v>&;</v></c></row>"),
        Case("a character by its number", "<row><c t=\"str\"><v>&#65;</v></c></row>", scanned: 0),
        Case("an & alone", "<row><c t=\"str\"><v>a & b</v></c></row>"),
        Case("an & in an attribute", "<row><c r=\"A&amp;3\"><v>1</v></c></row>"),
        Case("< in an attribute", "<row x=\"<row>\"><c><v>1</v></c></row>"),
        Case("> in an attribute", "<row x=\"><row>\"><c><v>1</v></c></row>"),
        Case(
            "> in an attribute, well-formed", "<row x=\"/>\" y='\"'><c x='>'><v>1</v></c></row>", scanned: 1),
        Case("> in a text", "<row><c t=\"str\"><v>a>b]>c]]&gt;</v></c></row>", scanned: 1),
        Case("]]> in a text", "<row><c t=\"str\"><v>a]]>b</v></c></row>"),
        Case("]]> in a formula", "<row><c><f>a]]>b</f><v>1</v></c></row>"),
        Case("a control character", "<row><c><v>\u{1}</v></c></row>"),
        Case("a control character in a formula", "<row><c><f>\u{1F}</f><v>1</v></c></row>"),
        Case("a NUL", "<row><c><v>1\0</v></c></row>"), Case("a NUL between", "<row>\0<c><v>1</v></c></row>"),
        Case("DEL and NEL", "<row><c t=\"str\"><v>\u{7F}\u{85}</v></c></row>", scanned: 1),
        Case("no character", "<row><c t=\"str\"><v>\u{FFFE}</v></c></row>"),
        Case("no character either", "<row><c t=\"str\"><v>č\u{FFFF}č</v></c></row>"),
        Case("nearly none", "<row><c t=\"str\"><v>\u{FFFD}\u{FFBF}\u{1FFFE}</v></c></row>", scanned: 1),
        Case("a carriage return in a text", "<row><c t=\"str\"><v>a\rb\r\nc</v></c></row>", scanned: 0),
        Case("an attribute twice", "<row r=\"3\" r=\"4\"/>"),
        Case("an attribute twice, quoted otherwise", "<row r=\"3\" r='4'/>"),
        Case("a cell's attribute twice", "<row><c t=\"s\" t=\"s\"><v>1</v></c></row>"),
        Case("a cell's other attribute twice", "<row><c cm=\"1\" vm=\"1\" cm=\"1\"><v>1</v></c></row>"),
        Case("a formula's attribute twice", "<row><c><f si=\"1\" si=\"1\"/><v>1</v></c></row>"),
        Case(
            "an attribute with a prefix", "<row x:r=\"7\"><c x:t=\"str\" x:s=\"1\"><v>1</v></c></row>",
            scanned: 1),
        Case("a reference with a prefix", "<row><c x:r=\"C1\"><v>1</v></c></row>", scanned: 0),
        Case(
            "an attribute with two prefixes", "<row><c x:t=\"str\" y:t=\"s\" t=\"n\"><v>1</v></c></row>",
            scanned: 0),
        Case(
            "an attribute twice by a namespace",
            sheet:
                "<worksheet xmlns:a='u' xmlns:b='u'><sheetData><row a:k='1' b:k='2'/></sheetData></worksheet>"
        ),
        Case(
            "a namespace in a row", "<row xmlns=\"urn:x\" xmlns:y=\"urn:y\"><c><v>1</v></c></row>", scanned: 0
        ),
        Case("xml:space in a row", "<row xml:space=\"other\"><c><v>1</v></c></row>", scanned: 0),
        Case(
            "xml:space=\"default\"",
            "<row><c t=\"inlineStr\"><is><t xml:space=\"default\"> a </t></is></c></row>"),
        Case("odd names of attributes", "<row :r=\"3\" r:=\"4\" -x=\"\" 1=\"\"/>"),
        Case("attributes without a space", "<row r=\"3\"s=\"1\"><c r=\"A3\"t=\"s\"><v>1</v></c></row>"),
        Case("an attribute without a value", "<row r><c r=><v>1</v></c></row>"),
        Case("an attribute without quotes", "<row r=3><c r=A3><v>1</v></c></row>"),
        Case("blanks in tags", "<row r = \"3\" ><c\tr=\"A3\"\n><v >1</v ></c ></row >", scanned: 0),
        Case("names that go on", "<rowx/><row-/><row><cx/><c><vx/><v>1</v></c></row>"),
        Case("end tags that do not match", "<row><c><v>1</c></v></row>"), Case("no end tags", "<row><c><v>1"),
        Case("an end tag too many", "<row><c><v>1</v></v></c></row>"), Case("another end", "</row>"),
        Case("two values", "<row><c><v>1</v><v>2</v></c></row>", scanned: 0),
        Case(
            "a value and a text",
            "<row><c><v>1</v><is><t>2</t></is></c><c><is><t>2</t></is><v>1</v></c></row>", scanned: 0),
        Case("two texts", "<row><c><is><t>1</t></is><is><t>2</t></is></c></row>", scanned: 0),
        Case(
            "a text of runs, and sounds", "<row><c><is><t>1</t><rPh><t>2</t></rPh></is></c></row>", scanned: 0
        ),
        Case("an escaped character", "<row><c t=\"str\"><v>_x0041__x0000_</v></c></row>", scanned: 1),
        Case("a row far out", "<row r=\"1048577\"/>"), Case("row zero", "<row r=\"0\"/>"),
        Case("a row in letters", "<row r=\"x\"/>"),
        Case("rows implied beyond the grid", "<row r=\"1048576\"/><row/>"),
        Case("columns implied beyond the grid", "<row><c r=\"XFD3\"/><c/></row>"),
        Case("a column far out", "<row><c r=\"XFE3\"/></row>"), Case("no column", "<row><c r=\"3\"/></row>"),
        Case("no row", "<row><c r=\"C\"/></row>"), Case("a cell far out", "<row><c r=\"A1048577\"/></row>"),
        Case("a long text", "<row><c t=\"str\"><v>\(long)</v></c></row>"),
        Case("a long text in a cell", "<row><c t=\"inlineStr\"><is><t>\(long)</t></is></c></row>"),
        Case("a long formula", "<row><c><f>\(long)</f><v>1</v></c></row>"),
        Case(
            "a text with references that is not long",
            "<row><c t=\"str\"><v>\(String(repeating: "&amp;", count: 30))</v></c></row>"),
        Case("many cells", "<row>\(String(repeating: "<c><v>1</v></c>", count: 40))</row>"),
        Case("many attributes", "<row a='' b='' c='' d=''/>"),
        Case("a deep row", "<row><c><is><t><x/></t></is></c></row>"),
        Case(
            "odd rows one after another", (3...40).map { "<row r=\"\($0)\" ><c><v>1</v></c></row>" }.joined()),
        Case(
            "odd rows and others",
            (3...40).map { $0 % 3 == 0 ? "<row r=\"\($0)\" ></row>\n" : plain($0...$0) }.joined(),
            scanned: 25),
    ]

    private static let long = String(repeating: "0123456789", count: 12)

    static let tight: FormatLimits = {
        var limits = FormatLimits()
        limits.cellLength = 40
        limits.recordLength = 200
        limits.columns = 20
        limits.depth = 6
        limits.attributes = 3
        return limits
    }()

    /// Where two readings differ; nil where they do not.
    static func difference(_ serial: XLSXReading, _ scanned: XLSXReading) -> String? {
        if serial.error != scanned.error { return "\(serial.error as Any) \(scanned.error as Any)" }
        if serial.records != scanned.records { return "\(serial.records) \(scanned.records)" }
        if serial.rows != scanned.rows { return "\(serial.rows) \(scanned.rows)" }
        if serial.faults != scanned.faults { return "\(serial.faults) \(scanned.faults)" }
        if serial.blankRows != scanned.blankRows { return "\(serial.blankRows) \(scanned.blankRows)" }
        if serial.blankRowCount != scanned.blankRowCount { return "blank rows" }
        if serial.types != scanned.types { return "\(serial.types) \(scanned.types)" }
        if serial.hiddenColumns != scanned.hiddenColumns {
            return "\(serial.hiddenColumns) \(scanned.hiddenColumns)"
        }
        if serial.mergedRanges != scanned.mergedRanges {
            return "\(serial.mergedRanges) \(scanned.mergedRanges)"
        }
        return nil
    }

    /// How many rows of a sheet the scan has read, read in all the ways that must make no difference.
    @discardableResult
    static func expectSame(
        _ sheet: [UInt8], sizes: [Int] = [64, 97, 400, XLSXSheetStream.blockSize], _ name: String = "",
        limits: [FormatLimits] = [.standard, tight], sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Int {
        let workbook = HandMadeWorkbook(
            formats: ["d/m/yyyy"], shared: ["<t>a</t>", "<t>b_x000D_</t>", "<r><t>c</t></r>", "<t/>"]
        ).with { $0.parts["xl/worksheets/sheet1.xml"] = sheet.isEmpty ? [0x20] : sheet }
        let bytes = try workbook.bytes
        var rows = 0
        for limits in limits {
            // What stands in a table depends on its length, whoever reads it.
            let lengths = [4096, 3]
            let serial = lengths.map {
                XLSXReading(bytes, recordsPerTable: $0, limits: limits, scansRows: false)
            }
            #expect(serial.allSatisfy { $0.scannedRowCount == 0 })
            for (number, size) in sizes.enumerated() {
                let scanned = XLSXReading(
                    bytes, recordsPerTable: lengths[number % 2], limits: limits, blockSize: size)
                if limits == .standard { rows = scanned.scannedRowCount }
                let difference = difference(serial[number % 2], scanned)
                #expect(
                    difference == nil,
                    "\(name), blocks of \(size)\n\(String(decoding: sheet, as: UTF8.self))",
                    sourceLocation: sourceLocation)
            }
        }
        return rows
    }

    @Test(
        "a sheet reads the same with its plain rows scanned, which are as many as are told", arguments: cases)
    func readsSame(_ one: Case) throws {
        let rows = try Self.expectSame(Array(one.text.utf8), one.name)
        if let scanned = one.scanned { #expect(rows == scanned) }
    }

    @Test("a sheet with a seam between blocks anywhere reads the same")
    func readsSameInBlocks() throws {
        for end in ["\n", "\r\n"] {
            let text = Array(Self.rich.replacing("\n", with: end).utf8)
            try Self.expectSame(text, sizes: Array(64..<300) + [900, 1000, 1100], limits: [.standard])
        }
    }

    @Test("a sheet cut off anywhere reads the same", arguments: ["\n", "\r\n"])
    func readsSameCutOff(_ end: String) throws {
        let text = Array(Self.rich.replacing("\n", with: end).utf8)
        for count in 0..<text.count {
            try Self.expectSame(Array(text[..<count]), sizes: [64, 1 << 16], limits: [.standard])
        }
    }

    @Test(
        "bytes that are not UTF-8 stop the reading at the same row",
        arguments: [0x80, 0xC3, 0xED, 0xFF])
    func stopsAtSameRow(_ byte: UInt8) throws {
        let text = Array("<worksheet><sheetData>\(Self.plain(1...9))</sheetData></worksheet>".utf8)
        for place in stride(from: 30, to: text.count, by: 7) {
            var text = text
            text[place] = byte
            try Self.expectSame(text, limits: [.standard])
        }
    }

    @Test("a sheet in UTF-16, or with a mark, reads the same")
    func readsEncodingsSame() throws {
        let text = "<worksheet><sheetData>\(Self.plain(1...9))</sheetData></worksheet>"
        let units = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try Self.expectSame([0xFF, 0xFE] + units) == 9)
        #expect(try Self.expectSame(units) == 9)
        #expect(try Self.expectSame([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == 9)
        // Half a character at the end.
        try Self.expectSame(units + [0x3C])
    }

    @Test("a row that is longer than a block reads the same")
    func readsLongRowsSame() throws {
        let cells = (0..<9000).map { _ in "<c t=\"str\"><v>0123456789</v></c>" }.joined()
        let rows = "<row>\(cells)</row>\(Self.plain(2...9))<row>\(cells)</row>\(Self.plain(11...19))"
        var limits = FormatLimits.standard
        limits.columns = 9000
        let workbook = HandMadeWorkbook(rows, formats: ["d/m/yyyy"], shared: [])
        let bytes = try workbook.bytes
        let serial = XLSXReading(bytes, width: 9000, limits: limits, scansRows: false)
        let scanned = XLSXReading(bytes, width: 9000, limits: limits)
        #expect(Self.difference(serial, scanned) == nil)
        #expect(serial.error == nil)
        #expect(scanned.scannedRowCount == 17)
    }

    private static let tokens = [
        "<row>", "</row>", "<row/>", "<c>", "</c>", "<c/>", "<v>", "</v>", "<f>", "</f>", "<f/>", "<is><t>",
        "</t></is>", "\"", "'", ">", "<", "/", "=", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "&", ";",
        "&amp;", "&#10;", "\r", "\n", "\r\n", " r=\"9\"", " t=\"str\"", " s=\"1\"", "x:", ":", "<!",
        "</sheetData>",
        "<sheetData>", "\0", "č", "xmlns=''", "-", "]]", " ", "\u{FFFE}", "_x0000_", " hidden=\"1\"", "<row",
    ].map { Array($0.utf8) }

    @Test("a sheet with anything changed reads the same", arguments: [1, 2, 3, 4])
    func readsSameMutated(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<150 {
            let one = Self.cases.randomElement(using: &random) ?? Self.cases[0]
            let size = Int.random(in: 64...500, using: &random)
            // Of bytes that are not UTF-8 libxml2 says this or that as its buffer ends.
            let text = String(
                decoding: random.mutated(Array(one.text.utf8), with: Self.tokens), as: UTF8.self)
            try Self.expectSame(Array(text.utf8), sizes: [1 << 16, size], one.name)
        }
    }
}
