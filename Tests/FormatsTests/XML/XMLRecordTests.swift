import Testing

@testable import Formats

struct XMLRecordTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let text: String
        let record: [String: String]
        let lists: Set<String>
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ record: [String: String], lists: Set<String> = []) {
            (self.name, self.text, self.record, self.lists) = (name, text, record, lists)
        }
    }

    static let cases: [Case] = [
        Case("elements", "<a>x</a><b></b><c/>", ["a": "x", "b": "", "c": ""]),
        Case(
            "attributes", "<a k=\"1\" l=''>x</a><b k=\"2\"/>",
            ["a": "x", "a/@k": "1", "a/@l": "", "b/@k": "2"]),
        Case("an & in an attribute", "<a k=\"&amp;#38; &#38;&amp;\"/>", ["a/@k": "&#38; &&"]),
        Case("nested", "<p><q><r>x</r></q>\n <s>y</s></p>", ["p/q/r": "x", "p/s": "y"]),
        Case(
            "references", "<a>&lt;&amp;&#x160;&#32;&quot;</a><b k=\"&gt;&#10;\"/>",
            ["a": "<&Š \"", "b/@k": ">\n"]),
        Case("CDATA and comments", "<a>x<![CDATA[<y>]]><!-- no -->z<?no?></a>", ["a": "x<y>z"]),
        Case("line ends in CDATA become LF", "<a><![CDATA[x\r\ny\rz]]></a>", ["a": "x\ny\nz"]),
        Case("white space is text", "<a> x\n</a>", ["a": " x\n"]),
        Case("line ends become LF", "<a>x\r\ny\rz</a>", ["a": "x\ny\nz"]),
        Case("text and elements", "<a>x<b>y</b>z</a>", ["a": "xz", "a/b": "y"]),
        Case(
            "namespaces are not looked at", "<n:a xmlns:n=\"urn:x\" n:k=\"1\">x</n:a><m:b>y</m:b>",
            ["a": "x", "a/@k": "1", "b": "y"]),
        Case(
            "a repeated element", "<a>x</a><b>-</b><a>y</a><a/>", ["a": .list("x", "y", ""), "b": "-"],
            lists: ["a"]),
        Case(
            "repeated elements are aligned",
            "<s><t c=\"A\"/><t c=\"B\" e=\"1\"/><t/><t e=\"2\"><u>v</u></t></s>",
            [
                "s/t/@c": .list("A", "B", "", ""), "s/t/@e": .list("", "1", "", "2"),
                "s/t": .list("", "", "", ""),
                "s/t/u": .list("", "", "", "v"),
            ],
            lists: ["s/t/@c", "s/t/@e", "s/t/u", "s/t"]),
        Case(
            "only the first has it", "<t k=\"1\"><u>v</u></t><t/><t/>",
            ["t/@k": .list("1", "", ""), "t/u": .list("v", "", ""), "t": .list("", "", "")],
            lists: ["t/@k", "t/u", "t"]),
        Case(
            "lists inside lists", "<t><u>a</u><u>b</u></t><t><u>c</u></t>", ["t/u": .list("a\u{1F}b", "c")],
            lists: ["t/u"]),
        Case(
            "repeated containers", "<t><u>a</u></t><t><u>b</u></t>", ["t/u": .list("a", "b")], lists: ["t/u"]),
        Case(
            "a default namespace", "<a xmlns=\"urn:x\" k=\"1\">x<b xmlns=\"urn:y\">y</b></a>",
            ["a": "x", "a/@k": "1", "a/b": "y"]),
        Case(
            "xml:space is about the element, and white space is kept without it",
            "<a xml:space=\"preserve\"> x </a><b> </b>",
            ["a": " x ", "b": " "]),
        Case("xml:lang is a value", "<a xml:lang=\"sr\">x</a>", ["a": "x", "a/@lang": "sr"]),
        Case(
            "instructions and comments are passed", "<?a b?><!-- <c/> --><a>x<!-- y --><?z?></a>", ["a": "x"]),
        Case("text around elements", "<a> x <b>y</b> z\n</a>", ["a": " x  z\n", "a/b": "y"]),
        Case(
            "CDATA alone", "<a><![CDATA[]]></a><b><![CDATA[ ]]></b><c><![CDATA[]]]]><![CDATA[>&amp;]]></c>",
            ["a": "", "b": " ", "c": "]]>&amp;"]),
        Case("characters of every length", "<č>жë€😀</č>", ["č": "жë€😀"]),
    ]

    private func document(_ records: String) -> String {
        "<?xml version=\"1.0\"?>\n<records>\n<record>\(records)</record>\n</records>"
    }

    @Test("a record is read as it is meant, whatever the blocks", arguments: cases)
    func reads(_ one: Case) {
        for blockSize in [1, 3, 7, 1000] {
            let reading = XMLReading(
                Array(document(one.text).utf8), recordPath: ["records", "record"], blockSize: blockSize)
            #expect(reading.error == nil)
            #expect(reading.records == [one.record])
            #expect(Set(reading.kinds.flatMap(\.keys)) == one.lists)
            #expect(reading.lines == [3])
        }
    }

    @Test("the record's own attributes and text are read")
    func readsRecordItself() {
        let reading = XMLReading("<r><x id=\"1\">Ana</x><x id=\"2\"/></r>")
        #expect(reading.path == ["r", "x"])
        #expect(reading.records == [["@id": "1", ".": "Ana"], ["@id": "2"]])
    }

    @Test("xsi:nil makes a null, and other xsi attributes are no values")
    func readsNull() {
        let xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
        let reading = XMLReading(
            "<r \(xsi) xsi:schemaLocation=\"a b\"><x><a xsi:nil=\"true\"/><b xsi:type=\"t\">1</b></x></r>",
            recordPath: ["r", "x"])
        #expect(reading.records == [["a": "", "b": "1"]])
        #expect(reading.kinds == [["a": .null]])
        #expect(reading.outside.isEmpty)
    }

    @Test("values outside the records are collected")
    func collectsOutside() {
        let text = """
            <submission kind="stay &amp; more">
             <sender country="SRB"><org>A &amp; B</org></sender>
             <records>
              <record><a>1</a></record>
              <note>x</note>
              <record><a>2</a></record>
             </records>
             <count>2</count>
            </submission>
            """
        let reading = XMLReading(text)
        #expect(reading.path == ["submission", "records", "record"])
        #expect(reading.records == [["a": "1"], ["a": "2"]])
        #expect(reading.lines == [4, 6])
        #expect(
            reading.outside == [
                OutsideValue(path: "/submission/@kind", text: "stay & more", line: 1),
                OutsideValue(path: "/submission/sender/@country", text: "SRB", line: 2),
                OutsideValue(path: "/submission/sender/org", text: "A & B", line: 2),
                OutsideValue(path: "/submission/records/note", text: "x", line: 5),
                OutsideValue(path: "/submission/count", text: "2", line: 8),
            ])
    }

    @Test("only the paths asked for are kept; others are named once")
    func namesUnknownPaths() {
        let text = "<r><x><a>1</a><b k=\"2\"><c>3</c></b></x><x><b><c>3</c></b><d/></x></r>"
        let reading = XMLReading(Array(text.utf8), slots: KeyPaths(["b/c", "e"]), recordsPerTable: 1)
        #expect(reading.records == [["b/c": "3"], ["b/c": "3"]])
        #expect(reading.unknownPaths == ["a", "b/@k", "d"])
        #expect(reading.tables == 2)
    }

    @Test("paths are discovered wherever they come first")
    func discovers() throws {
        let text = "<r><x><a>1</a></x><x><b>2</b></x><x><c>3</c></x><x><a>4</a></x></r>"
        let reader = try XMLRecordReader(
            source: MemoryByteSource(Array(text.utf8)), recordPath: nil,
            slots: KeyPaths(["b"], discovering: true), recordsPerTable: 2)
        let first = try #require(try reader.next())
        #expect(first.slotCount == 2 && first.otherPaths == ["a"])
        let second = try #require(try reader.next())
        #expect(second.slotCount == 3 && second.otherPaths == ["a", "c"])
        #expect(second.text(second.range(record: 0, slot: 2)) == "3")
        #expect(second.text(second.range(record: 1, slot: 1)) == "4")
        #expect(second.unknownPaths.isEmpty)
        #expect(try reader.next() == nil)
    }

    @Test("lines are counted past 65,535, with every line end", arguments: ["\n", "\r\n", "\r"])
    func countsLines(_ end: String) {
        let lines = (1...70_000).map { "<x\(end)\n  k='\($0)'/>" }
        let text = "<r>\(end)" + lines.joined(separator: end) + end + "</r>"
        let each = end == "\r" ? 2 : 3
        // A CR and the LF after it are one line end.
        let perRecord = end == "\r" ? 2 : each
        let reading = XMLReading(Array(text.utf8), recordPath: ["r", "x"], blockSize: 10_007)
        #expect(reading.lines == (0..<70_000).map { 2 + $0 * perRecord })
    }

    static let shapes: [(text: String, path: String)] = [
        ("<r><x><a/></x><x><a/></x></r>", "r/x"),
        ("<r><h><c/></h><b><x><s/><s/></x><x/></b></r>", "r/b/x"),
        ("<s><o><n/></o><rs><r><a/><b/><ss><s/><s/></ss></r></rs></s>", "s/rs/r"),
        ("<rs><r><a/><b/></r></rs>", "rs/r"),
        ("<r><a/><b/></r>", "r"),
        ("<r><x><a/></x><x><a/>", "r/x"),
        ("<d><t><x/><x/><x/></t><m><y/><y/></m></d>", "d/t/x"),
    ]

    @Test("the record's element is found", arguments: shapes)
    func findsRecordPath(_ one: (text: String, path: String)) throws {
        #expect(try XMLRecordPath.detect(head: Array(one.text.utf8)).joined(separator: "/") == one.path)
    }

    static let placed: [(name: String, text: String, path: [String], places: [String])] = [
        (
            "one parent", "<s><n/><rs><r/><x/><r/><r/></rs></s>", ["s", "rs", "r"],
            ["/s/rs/r[1]", "/s/rs/r[2]", "/s/rs/r[3]"]
        ),
        ("the root itself", "<r><a>1</a></r>", ["r"], ["/r[1]"]),
        (
            "several parents", "<s><rs><r/><r/></rs><o><r/></o><rs/><rs><r/></rs></s>", ["s", "rs", "r"],
            ["/s/rs/r[1]", "/s/rs/r[2]", "/s/rs[3]/r[1]"]
        ),
        (
            "a record inside a record is a part of it", "<s><r><r/></r><r/></s>", ["s", "r"],
            ["/s/r[1]", "/s/r[2]"]
        ),
        (
            "prefixes are left out", "<n:s xmlns:n='u'><n:r/><r/></n:s>", ["s", "r"], ["/s/r[1]", "/s/r[2]"]
        ),
        (
            "a parent inside a parent", "<s><a><b><r/></b><b><r/></b></a><a><b><r/></b></a></s>",
            ["s", "a", "b", "r"], ["/s/a/b/r[1]", "/s/a/b[2]/r[1]", "/s/a[2]/b/r[1]"]
        ),
    ]

    @Test("each record knows its element path, whatever the tables", arguments: placed)
    func knowsPlaces(_ one: (name: String, text: String, path: [String], places: [String])) {
        for recordsPerTable in [1, 2, 100] {
            let reading = XMLReading(
                Array(one.text.utf8), recordPath: one.path, blockSize: 3, recordsPerTable: recordsPerTable)
            #expect(reading.error == nil)
            #expect(reading.places == one.places)
        }
    }

    @Test(
        "XML in UTF-16 that declares it, and behind a mark, reads as in UTF-8",
        arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian], [false, true])
    func readsUTF16(_ encoding: TextEncoding, _ hasMark: Bool) throws {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n<r>\r\n<x име=\"Ђ\">Š😀</x></r>"
        let bytes = try #require(encoding.bytes(of: (hasMark ? "\u{FEFF}" : "") + text))
        let label = try #require(TextEncoding.declaredLabel(inXML: bytes))
        let declared = try #require(TextEncoding(label: label))
        let conclusion = TextEncoding.detect(head: bytes, declared: declared)
        #expect(conclusion.encoding == encoding)
        #expect(conclusion.contradiction == nil)
        let source = DecodingByteSource(MemoryByteSource(bytes, blockSize: 5), encoding: conclusion.encoding)
        let reading = XMLReading(source, recordPath: ["r", "x"])
        #expect(reading.error == nil)
        #expect(reading.records == [["@име": "Ђ", ".": "Š😀"]])
        #expect(reading.lines == [3])
    }
}
