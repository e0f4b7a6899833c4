import Testing

@testable import Formats

/// A document read in chunks, each by itself, against the same read by one parser from its beginning to its end.
struct XMLChunkTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String
        let path: [String]
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ path: [String] = ["r", "x"]) {
            (self.name, self.text, self.path) = (name, text, path)
        }
    }

    /// Where two readings differ; nil where they do not.
    static func difference(_ serial: XMLReading, _ chunked: XMLReading) -> String? {
        if serial.error != chunked.error { return "\(serial.error as Any) \(chunked.error as Any)" }
        if serial.records != chunked.records { return "\(serial.records) \(chunked.records)" }
        if serial.kinds != chunked.kinds { return "\(serial.kinds) \(chunked.kinds)" }
        if serial.lines != chunked.lines { return "\(serial.lines) \(chunked.lines)" }
        if serial.places != chunked.places { return "\(serial.places) \(chunked.places)" }
        if serial.faultPlaces != chunked.faultPlaces { return "\(serial.faultPlaces) \(chunked.faultPlaces)" }
        if serial.outside != chunked.outside { return "\(serial.outside) \(chunked.outside)" }
        // Paths of a record that a fault ends may be told or not.
        var told: Set<String> = []
        let unknown = chunked.unknownPaths.filter { told.insert($0).inserted }
        if serial.error == nil, serial.unknownPaths != unknown { return "\(serial.unknownPaths) \(unknown)" }
        return nil
    }

    static let tight: FormatLimits = {
        var limits = FormatLimits()
        limits.cellLength = 40
        limits.recordLength = 200
        limits.depth = 4
        limits.attributes = 3
        return limits
    }()

    /// How many chunks a text gives, read in all the ways that must make no difference.
    @discardableResult
    static func expectSame(
        _ text: [UInt8], _ path: [String], sizes: [Int] = [64, 97, 400], _ name: String = "",
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> Int {
        var chunks = 0
        for limits in [FormatLimits.standard, tight] {
            for slots in [KeyPaths.discover, KeyPaths(["a", "@k", "b/c"])] {
                let serial = XMLReading(text, recordPath: path, slots: slots, limits: limits)
                for (number, size) in sizes.enumerated() {
                    let source = MemoryByteSource(text, blockSize: [.max, 1, 7][number % 3])
                    let chunked = XMLReading(
                        source, recordPath: path, slots: slots, limits: limits, chunkSize: size,
                        longestRecord: number % 2 == 0 ? 4096 : 150)
                    chunks += chunked.chunks
                    let difference = difference(serial, chunked)
                    #expect(
                        difference == nil,
                        "\(name), chunks of \(size)\n\(String(decoding: text, as: UTF8.self))",
                        sourceLocation: sourceLocation)
                }
            }
        }
        return chunks
    }

    /// Records with all that may stand in a document.
    static let rich = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- <x> no record </x> -->
        <p:r xmlns:p="urn:p" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          name='a > "b"'>
          <head k="1"><n>Ana &amp; Vera</n><x>no record</x></head>
          text <?pi <x> ?>
          <x k="1 > 0" l='"/>'><a>1</a><b><c>č</c></b></x>
          <x><![CDATA[ </x><x> ]]><a>2</a><!-- </x> --><b/></x> text &lt; <!-- between --> <?between?>
          <p:x p:k="2"
             m="3"><a xsi:nil="true"/><a/><x><x/></x></p:x><x/><x k=""/>
          <x><a>long long long long long</a><a>long long long long</a><b><c>1</c><c>2&#x1E;</c></b></x>
          <y><x>no record</x></y>
          <x><a>3</a></x>
          <x><a>4</a><d e="f"/></x>
          <x
          ><a
          >5</a
          ></x
          >
          <count of='x'>7</count>
        </p:r>
        <!-- end -->
        """

    static let cases: [Case] = [
        Case("all that may stand in a document", rich),
        Case("CRLF", rich.replacing("\n", with: "\r\n")), Case("CR", rich.replacing("\n", with: "\r")),
        Case("many records", "<r>" + String(repeating: "<x><a>1</a></x>\n", count: 200) + "</r>"),
        Case(
            "several parents",
            "<s><n/>"
                + String(
                    repeating: "<g><r>\n<x k='1'/><x/><x/>\n</r>\n<r><x/><x k='22222222222'/></r></g>",
                    count: 9)
                + "<o>1</o></s>", ["s", "g", "r", "x"]),
        Case(
            "a document type declaration",
            "<!DOCTYPE r [<!ATTLIST x k NMTOKEN #IMPLIED>]><r>"
                + String(repeating: "<x k=' 1 '/>", count: 50) + "</r>"),
        Case("a document type declaration without a subset", "<!DOCTYPE r><r>\(many)</r>"),
        Case("the root is the record", "<r>\n<a>1</a><b><c>2</c></b></r>", ["r"]),
        Case("what looks like UTF-32 to libxml2", "\0\0\0<r>\u{8}\0\0"),
        Case("nothing", ""), Case("no XML", "\nx;y\n"), Case("no record", "<r>\n<a>1</a></r>"),
        Case("another root", "<s>\n<x>1</x></s>"), Case("a record as root", "<x>\(many)</x>"),
        Case("a & in a text before records", "<r>a & b \(many)<a>;</a></r>"),
        Case("a & in a text between records", "<r>\(many) a & b \(many)</r>"),
        Case("a & in a record", "<r>\(many)<x>a & b</x>\(many)</r>"),
        Case("a & after the records", "<r>\(many)<n>a & b</n></r>"),
        Case("an entity", "<r>\(many)<x>&nbsp;</x>\(many)</r>"),
        Case("a quote that does not end", "<r>\(many)<x k=\"1>\(many)</x></r>"),
        Case("a quote that ends in another", "<r>\(many)<x k=\"1/>\n<x l=\"2\"/>\(many)</r>"),
        Case("a comment that does not end", "<r>\(many)<!-- \(many)</r>"),
        Case("a comment in a record that does not end", "<r>\(many)<x><!-- </x>\(many)</r>"),
        Case("a CDATA section that does not end", "<r>\(many)<x><![CDATA[ </x>\(many)</r>"),
        Case("an end tag too many", "<r>\(many)</x>\(many)</r>"),
        Case("an end tag too many in a record", "<r>\(many)<x></a></x>\(many)</r>"),
        Case("an end tag too few", "<r>\(many)<x><a></x>\(many)</r>"),
        Case("a second root", "<r>\(many)</r>\n<r>\(many)</r>"),
        Case("text after the end", "<r>\(many)</r>\n text"), Case("no end", "<r>\(many)"),
        Case("cut off in a record", "<r>\(many)<x><a>"), Case("cut off in a tag", "<r>\(many)<x k="),
        Case("]]> in a text", "<r>\(many)<x>]]></x></r>"), Case("]]> between", "<r>\(many) ]]> \(many)</r>"),
        Case("] before records", "<r> ]]\(many)> ]\(many)]> \(many)</r>"),
        Case("a control character", "<r>\(many)<x>\u{1}</x></r>"),
        Case("an attribute twice", "<r>\(many)<x a='1' a='2'/>\(many)</r>"),
        Case(
            "an attribute twice by a namespace of the root",
            "<r xmlns:a='u' xmlns:b='u'>\(many)<x a:k='1' b:k='2'/>\(many)</r>"),
        Case("odd names", "<r>\(many)<:x/><a:b:x/><x:/>\(many)<a:1x/><-x/>\(many)</r>"),
        Case("a record whose name goes on", "<r>\(many)<xx/><x-/><x.x/>\(many)</r>"),
        Case("a declaration in the middle", "<r>\(many)<!ELEMENT x ANY>\(many)</r>"),
        Case("a cell too long", "<r>\(many)<x>\(String(repeating: "y", count: 50))</x>\(many)</r>"),
        Case(
            "a CDATA section too long, with a line end of two bytes",
            "<r>\(many)<x><![CDATA[\(String(repeating: "y", count: 50))\r\n"
                + "\(String(repeating: "z", count: 500))]]></x>\(many)</r>"),
        Case("a record too long", "<r>\(many)<x>\(String(repeating: "<a>1</a>", count: 50))</x>\(many)</r>"),
        Case("a record too deep", "<r>\(many)<x><a><b><c><d/></c></b></a></x>\(many)</r>"),
        Case("too many attributes", "<r>\(many)<x a='' b='' c='' d=''/>\(many)</r>"),
        Case("a text too long before records", "<r>\(String(repeating: "y", count: 50))\(many)</r>"),
        Case(
            "two values in a list that hold its separator", "<r>\(many)<x><a>&#x1E;</a><a>\u{1F}</a></x></r>"),
    ]

    private static let many = String(repeating: "<x><a>1</a>\n</x>", count: 20)

    @Test("a document reads the same in chunks", arguments: cases)
    func readsSame(_ one: Case) { Self.expectSame(Array(one.text.utf8), one.path) }

    @Test("what other tests of XML read reads the same in chunks")
    func readsOthersSame() {
        for one in XMLRecordTests.cases {
            let record = "<record>\(one.text)</record>\n"
            let text = "<records>\n" + String(repeating: record, count: 3) + "</records>"
            Self.expectSame(Array(text.utf8), ["records", "record"], one.name)
        }
        for one in XMLRecordTests.placed { Self.expectSame(Array(one.text.utf8), one.path, one.name) }
        for one in XMLStopTests.malformed { Self.expectSame(Array(one.text.utf8), ["r", "x"], one.name) }
        for one in XMLStopTests.hostile { Self.expectSame(Array(one.text.utf8), ["r", "x"], one.name) }
    }

    @Test("a document cut off anywhere reads the same in chunks", arguments: ["\n", "\r\n"])
    func readsSameCutOff(_ end: String) {
        let text = Array(Self.rich.replacing("\n", with: end).utf8)
        for count in 0..<text.count { Self.expectSame(Array(text[..<count]), ["r", "x"], sizes: [64, 150]) }
    }

    @Test("records are cut off, not streamed")
    func cutsChunks() {
        let text = "<r>\n" + String(repeating: "<x><a>1</a>\n</x>", count: 1000) + "</r>"
        #expect(Self.expectSame(Array(text.utf8), ["r", "x"], sizes: [200]) >= 2 * 70)
        let long = "<r>\n" + String(repeating: "<x>\(Self.many)</x>", count: 10) + "</r>"
        let chunked = XMLReading(
            MemoryByteSource(Array(long.utf8)), recordPath: ["r", "x"], slots: .discover, chunkSize: 64,
            longestRecord: 4096)
        #expect(chunked.chunks == 10)
    }

    private static let tokens = [
        "<x>", "</x>", "<x/>", "<a>", "</a>", "<y>", "</r>", "<r>", "\"", "'", ">", "<", "/", "=", "<!--",
        "-->", "<![CDATA[", "]]>", "<?", "?>", "&", ";", "&amp;", "&#10;", "\r", "\n", "\r\n", " k='1'",
        "p:", ":", "<!", "<!DOCTYPE r>", "\0", "č", "xmlns=''", "-", "]]",
    ].map { Array($0.utf8) }

    @Test("a document with anything changed reads the same in chunks", arguments: [1, 2, 3, 4])
    func readsSameMutated(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<300 {
            let one = Self.cases.randomElement(using: &random) ?? Self.cases[0]
            let size = Int.random(in: 64...500, using: &random)
            // A decoder gives no bytes that are not UTF-8, of which libxml2 says this or that as its buffer ends.
            let text = String(
                decoding: random.mutated(Array(one.text.utf8), with: Self.tokens), as: UTF8.self)
            Self.expectSame(Array(text.utf8), one.path, sizes: [size, 64], one.name)
        }
    }
}
