import Formats
import Testing

struct XLSXCellTests {
    /// One row, `B1` of it; its text, what is wrong, and what it counts as.
    struct Case: Sendable {
        let name: String
        let cell: String
        let text: String
        var faults: [String] = []
        var type: XLSXCellType? = .text
        /// What its rows are made of.
        var uses1904 = false

        init(
            _ name: String, _ cell: String, _ text: String, _ type: XLSXCellType?, faults: [String] = [],
            uses1904: Bool = false
        ) {
            (self.name, self.cell, self.text, self.type) = (name, cell, text, type)
            (self.faults, self.uses1904) = (faults, uses1904)
        }
    }

    private static let shared = [
        "<t>Čović</t>", "<t></t>", "<t xml:space=\"preserve\"> kept </t>", "<t> \n dropped\t</t>",
        "<r><t>rich</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> text</t></r>",
        "<t>課</t><rPh sb=\"0\" eb=\"1\"><t>カ</t></rPh><phoneticPr fontId=\"1\"/>",
        "<t>a_x000D_b_x005F_x000D_c_x0041_</t>", "<t>a &amp; b &lt;c&gt; &#268;</t>", "<t>nul_x0000_</t>",
        "<t>two\nlines</t>", "<t><![CDATA[<raw>&]]></t>", "<t>_xD83D__xDE00_ _xD83D_</t>",
    ]

    /// Styles 1 to 5.
    private static let formats = ["d/m/yyyy", "d/m/yyyy h:mm", "h:mm", "[h]:mm", "0.00"]

    static let cases: [Case] = [
        Case("a number", "<c r=\"B1\"><v>37825</v></c>", "37825", .number),
        Case("a number by name", "<c r=\"B1\" t=\"n\"><v>12.50</v></c>", "12.5", .number),
        Case("a number of a format", "<c r=\"B1\" s=\"5\"><v>0.1</v></c>", "0.1", .number),
        Case("a personal number", "<c r=\"B1\"><v>2307990710123</v></c>", "2307990710123", .number),
        Case(
            "a number with an exponent", "<c r=\"B1\"><v>2.307990710123E12</v></c>", "2307990710123", .number),
        Case("a date", "<c r=\"B1\" s=\"1\"><v>37825</v></c>", "2003-07-23", .date),
        Case("a date of 1904", "<c r=\"B1\" s=\"1\"><v>36363</v></c>", "2003-07-23", .date, uses1904: true),
        Case("a date and time", "<c r=\"B1\" s=\"2\"><v>37825.4375</v></c>", "2003-07-23T10:30:00", .date),
        Case("a time", "<c r=\"B1\" s=\"3\"><v>0.4375</v></c>", "10:30:00", .time),
        Case("a duration", "<c r=\"B1\" s=\"4\"><v>1.5</v></c>", "36:00:00", .time),
        Case(
            "the phantom day", "<c r=\"B1\" s=\"1\"><v>60</v></c>", "60", .number, faults: ["phantomDate@1:1"]
        ),
        Case("the day before it", "<c r=\"B1\" s=\"1\"><v>59</v></c>", "1900-02-28", .date),
        Case("1904 has no phantom", "<c r=\"B1\" s=\"1\"><v>60</v></c>", "1904-03-01", .date, uses1904: true),
        Case(
            "a date below zero", "<c r=\"B1\" s=\"1\"><v>-3</v></c>", "-3", .number,
            faults: ["dateOutOfRange@1:1"]),
        Case(
            "a date past 9999", "<c r=\"B1\" s=\"1\"><v>2958466</v></c>", "2958466", .number,
            faults: ["dateOutOfRange@1:1"]),
        Case("an unknown style is a number", "<c r=\"B1\" s=\"99\"><v>5</v></c>", "5", .number),
        Case("text in a date's format", "<c r=\"B1\" s=\"1\" t=\"str\"><v>soon</v></c>", "soon", .text),
        Case(
            "no number", "<c r=\"B1\"><v>abc</v></c>", "abc", .text, faults: ["mistypedCell@1:1"]),
        Case(
            "no number in a date's format", "<c r=\"B1\" s=\"1\"><v>abc</v></c>", "abc", .text,
            faults: ["mistypedCell@1:1"]),
        Case("white space for a number", "<c r=\"B1\"><v> \n </v></c>", "", nil),
        Case("true", "<c r=\"B1\" t=\"b\"><v>1</v></c>", "TRUE", .boolean),
        Case("false", "<c r=\"B1\" t=\"b\"><v>0</v></c>", "FALSE", .boolean),
        Case("true as a word", "<c r=\"B1\" t=\"b\"><v>true</v></c>", "TRUE", .boolean),
        Case(
            "neither true nor false", "<c r=\"B1\" t=\"b\"><v>2</v></c>", "2", .text,
            faults: ["mistypedCell@1:1"]),
        Case("an error", "<c r=\"B1\" t=\"e\"><v>#N/A</v></c>", "#N/A", .error, faults: ["errorCell@1:1"]),
        Case("an ISO date", "<c r=\"B1\" t=\"d\"><v>2003-07-23T00:00:00</v></c>", "2003-07-23", .date),
        Case("an ISO time", "<c r=\"B1\" t=\"d\"><v>10:30:00</v></c>", "10:30:00", .time),
        Case(
            "no ISO date", "<c r=\"B1\" t=\"d\"><v>23.7.2003</v></c>", "23.7.2003", .text,
            faults: ["mistypedCell@1:1"]),
        Case(
            "an unknown type", "<c r=\"B1\" t=\"x\"><v>5</v></c>", "5", .text, faults: ["mistypedCell@1:1"]),
        Case("shared text", "<c r=\"B1\" t=\"s\"><v>0</v></c>", "Čović", .text),
        Case("empty shared text", "<c r=\"B1\" t=\"s\"><v>1</v></c>", "", nil),
        Case("space kept", "<c r=\"B1\" t=\"s\"><v>2</v></c>", " kept ", .text),
        Case("space dropped", "<c r=\"B1\" t=\"s\"><v>3</v></c>", "dropped", .text),
        Case("rich text", "<c r=\"B1\" t=\"s\"><v>4</v></c>", "rich text", .text),
        Case("phonetic runs left out", "<c r=\"B1\" t=\"s\"><v>5</v></c>", "課", .text),
        Case("escapes", "<c r=\"B1\" t=\"s\"><v>6</v></c>", "a\rb_x000D_cA", .text),
        Case("references of XML", "<c r=\"B1\" t=\"s\"><v>7</v></c>", "a & b <c> Č", .text),
        Case("a NUL", "<c r=\"B1\" t=\"s\"><v>8</v></c>", "nul\0", .text, faults: ["nulByte@1:1"]),
        Case("two lines", "<c r=\"B1\" t=\"s\"><v>9</v></c>", "two\nlines", .text),
        Case("CDATA", "<c r=\"B1\" t=\"s\"><v>10</v></c>", "<raw>&", .text),
        Case("a surrogate pair, and half a one", "<c r=\"B1\" t=\"s\"><v>11</v></c>", "😀 _xD83D_", .text),
        Case(
            "a shared text that is not there", "<c r=\"B1\" t=\"s\"><v>12</v></c>", "", nil,
            faults: ["missingSharedString@1:1"]),
        Case(
            "a shared text below zero", "<c r=\"B1\" t=\"s\"><v>-1</v></c>", "", nil,
            faults: ["missingSharedString@1:1"]),
        Case(
            "a shared text without a number", "<c r=\"B1\" t=\"s\"><v/></c>", "", nil,
            faults: ["missingSharedString@1:1"]),
        Case("text in its cell", "<c r=\"B1\" t=\"inlineStr\"><is><t>here</t></is></c>", "here", .text),
        Case(
            "rich text in its cell",
            "<c r=\"B1\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>_x0042_</t></r><rPh><t>x</t></rPh></is></c>",
            "aB", .text),
        Case(
            "a NUL in its cell", "<c r=\"B1\" t=\"inlineStr\"><is><t>_x0000_</t></is></c>", "\0", .text,
            faults: ["nulByte@1:1"]),
        Case("text of its own without a type", "<c r=\"B1\"><is><t>here</t></is></c>", "here", .text),
        Case("text in the place of a value", "<c r=\"B1\" t=\"inlineStr\"><v>there</v></c>", "there", .text),
        Case("a formula's number", "<c r=\"B1\"><f>A1*2</f><v>4</v></c>", "4", .number),
        Case("a formula's text", "<c r=\"B1\" t=\"str\"><f>A1</f><v> _x0041_ </v></c>", " A ", .text),
        Case("a formula's empty text", "<c r=\"B1\" t=\"str\"><f>\"\"</f><v></v></c>", "", nil),
        Case("a formula's date", "<c r=\"B1\" s=\"1\"><f>TODAY()</f><v>37825</v></c>", "2003-07-23", .date),
        Case(
            "a formula never reckoned", "<c r=\"B1\"><f>A1*2</f></c>", "", nil,
            faults: ["formulaWithoutValue@1:1"]),
        Case(
            "a formula with an empty value", "<c r=\"B1\"><f>A1*2</f><v></v></c>", "", nil,
            faults: ["formulaWithoutValue@1:1"]),
        Case(
            "a formula of text never reckoned", "<c r=\"B1\" t=\"str\"><f>A1</f></c>", "", nil,
            faults: ["formulaWithoutValue@1:1"]),
        Case(
            "a formula's error", "<c r=\"B1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "#DIV/0!", .error,
            faults: ["errorCell@1:1"]),
        Case("a cell of format alone", "<c r=\"B1\" s=\"1\"/>", "", nil),
        Case(
            "parts that nobody knows are passed over",
            "<c r=\"B1\"><extLst><ext><v>9</v></ext></extLst><v>5</v></c>", "5", .number),
    ]

    @Test("a cell is read as its type and format say", arguments: cases)
    func reads(_ one: Case) throws {
        let first = "<c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c>"
        let workbook = HandMadeWorkbook(
            "<row r=\"1\">\(first)\(one.cell)</row>", formats: Self.formats, shared: Self.shared
        ).with { $0.uses1904 = one.uses1904 }
        let reading = try XLSXReading(workbook, width: 2)
        #expect(reading.error == nil)
        #expect(reading.records == [["x", one.text]])
        #expect(reading.faults == one.faults)
        #expect(reading.types[1].total == (one.type == nil ? 0 : 1))
        if let type = one.type { #expect(reading.types[1][type] == 1) }
    }

    @Test("the format of a number that every program knows may be said anew")
    func overridesBuiltIns() throws {
        let styles =
            "<styleSheet xmlns=\"\(HandMadeWorkbook.main)\"><numFmts><numFmt numFmtId=\"14\" formatCode=\"0.0\"/>"
            + "<numFmt numFmtId=\"164\"/></numFmts><cellXfs><xf numFmtId=\"14\"/><xf numFmtId=\"15\"/><xf/>"
            + "<xf numFmtId=\"164\"/></cellXfs></styleSheet>"
        let cells = (0..<4).map { "<c s=\"\($0)\"><v>37825</v></c>" }.joined()
        let workbook = HandMadeWorkbook("<row>\(cells)</row>").with {
            $0.parts["xl/styles.xml"] = Array(styles.utf8)
        }
        #expect(try XLSXReading(workbook).records == [["37825", "2003-07-23", "37825", "37825"]])
    }

    @Test("a record without any value but a fault is a record")
    func keepsFaultyRecords() throws {
        let reading = try XLSXReading(
            HandMadeWorkbook(
                "<row r=\"1\"><c r=\"A1\"><f>B1</f></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>9</v></c></row>"
            ))
        #expect(reading.rows == [1, 2])
        #expect(reading.faults == ["formulaWithoutValue@1:0", "missingSharedString@2:0"])
    }
}
