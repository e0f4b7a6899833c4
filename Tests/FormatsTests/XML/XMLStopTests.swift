import Testing

@testable import Formats

struct XMLStopTests {
    static let malformed: [(name: String, text: String, records: Int, line: Int)] = [
        ("a wrong end tag", "<r>\n<x><a>1</a></x>\n<x><a>1</b></x>\n</r>", 1, 3),
        ("cut off", "<r>\n<x/>\n<x><a>", 1, 3),
        ("a bare &", "<r>\n<x/>\n<x>a & b</x></r>", 1, 3),
        ("a bare <", "<r>\n<x/>\n<x>a < b</x></r>", 1, 3),
        ("an attribute twice", "<r><x/>\n<x a='1' a='2'/></r>", 1, 2),
        ("an attribute without quotes", "<r><x/>\n<x a=1/></r>", 1, 2),
        ("a control character", "<r><x/>\n<x>\u{1}</x></r>", 1, 2),
        ("a second root", "<r><x/></r>\n<r/>", 1, 2),
        ("nothing", "", 0, 1),
        ("no XML", "\nx;y\n", 0, 2),
        (
            "an attribute twice by its namespace",
            "<r xmlns:a='u' xmlns:b='u'><x/>\n<x a:k='1' b:k='2'/></r>", 1, 2
        ),
        ("cut off after a line end", "<r>\n<x/>\n<x>\n\n", 1, 5),
        ("an unended comment", "<r><x/>\n<!-- ", 1, 2),
        ("an end tag too many", "<r><x/>\n</r></r>", 1, 2),
        ("text after the root", "<r><x/></r>\n\nx", 1, 3),
        ("a second declaration", "<r><x/>\n<?xml version='1.0'?></r>", 1, 2),
        ("an unended CDATA", "<r><x/>\n<x><![CDATA[ </x></r>", 1, 2),
    ]

    @Test("a fault stops the reading at its line, after the records before it", arguments: malformed)
    func stops(_ one: (name: String, text: String, records: Int, line: Int)) {
        for blockSize in [1, 5, 1000] {
            let reading = XMLReading(Array(one.text.utf8), recordPath: ["r", "x"], blockSize: blockSize)
            #expect(reading.records.count == one.records)
            guard case .malformed(let line, _, let reason)? = reading.error else {
                Issue.record("\(String(describing: reading.error))")
                continue
            }
            #expect(line == one.line)
            #expect(!reason.isEmpty)
        }
    }

    static let hostile: [(name: String, text: String)] = [
        ("an entity in a text", "<!DOCTYPE r [<!ENTITY e \"x\">]><r><x>&e;</x></r>"),
        ("an entity in an attribute", "<!DOCTYPE r [<!ENTITY e \"x\">]><r><x a=\"&e;\"/></r>"),
        ("an external entity", "<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><r><x>&e;</x></r>"),
        ("a parameter entity", "<!DOCTYPE r [<!ENTITY % p \"<!ELEMENT r ANY>\"> %p;]><r><x/></r>"),
        ("an external subset", "<!DOCTYPE r SYSTEM \"http://localhost:1/r.dtd\"><r><x/></r>"),
        ("a public subset", "<!DOCTYPE r PUBLIC \"-//R\" \"r.dtd\"><r><x/></r>"),
        ("an entity that is not declared", "<r><x>&nbsp;</x></r>"),
        (
            "a thousand laughs",
            "<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;\">]><r><x>&c;</x></r>"
        ),
    ]

    @Test("an entity in use or a DTD to be fetched stops the reading", arguments: hostile)
    func refusesEntities(_ one: (name: String, text: String)) {
        for blockSize in [1, 1000] {
            let reading = XMLReading(Array(one.text.utf8), recordPath: ["r", "x"], blockSize: blockSize)
            guard case .limitExceeded(.entities, _, _)? = reading.error else {
                Issue.record("\(String(describing: reading.error))")
                continue
            }
            #expect(reading.records.isEmpty)
        }
    }

    @Test("a DTD without entities in use is skipped")
    func skipsDTD() {
        let text =
            "<!DOCTYPE r [<!ELEMENT r ANY><!ATTLIST x d CDATA \"default\"><!ENTITY e \"unused\">]><r><x a=\"1\"/></r>"
        let reading = XMLReading(text, recordPath: ["r", "x"])
        #expect(reading.error == nil)
        #expect(reading.records == [["@a": "1"]])
    }

    @Test(
        "a declared encoding is not looked at: the text is UTF-8 already",
        arguments: ["windows-1250", "UTF-16", "none"])
    func ignoresDeclaredEncoding(_ name: String) {
        let reading = XMLReading(
            "<?xml version=\"1.0\" encoding=\"\(name)\"?><r><x a=\"Š\">ж</x></r>", recordPath: ["r", "x"])
        #expect(reading.error == nil)
        #expect(reading.records == [["@a": "Š", ".": "ж"]])
    }

    @Test("limits stop the reading, after the records before")
    func stopsAtLimits() {
        var limits = FormatLimits()
        limits.depth = 4
        limits.cellLength = 10
        limits.columns = 3
        limits.attributes = 3
        limits.recordLength = 2000
        func read(_ record: String, slots: KeyPaths = KeyPaths(["a"])) -> XMLReading {
            XMLReading(
                Array("<r>\n<x><a>1</a></x>\n\(record)</r>".utf8), recordPath: ["r", "x"], slots: slots,
                limits: limits)
        }
        #expect(read("<x><a><b/></a></x>").error == nil)
        let stops: [(String, FormatError.Limit)] = [
            ("<x><a><b><c/></b></a></x>", .depth), ("<x>12345678901</x>", .cellLength),
            ("<x k='12345678901'/>", .cellLength), ("<x a='' b='' c='' d=''/>", .attributes),
            ("<x>\(String(repeating: "<a>1</a>", count: 300))</x>", .recordLength),
        ]
        for (text, limit) in stops {
            let reading = read(text)
            #expect(reading.records == [["a": "1"]])
            guard case .limitExceeded(limit, line: 3, let place)? = reading.error else {
                Issue.record("\(limit): \(String(describing: reading.error))")
                continue
            }
            // Before the end of the tag that is at fault; texts have no such place.
            let tags: [FormatError.Limit: String] = [
                .depth: "<x><a><b><c", .attributes: "<x a='' b='' c='' d=''",
            ]
            let upper = "<r>\n<x><a>1</a></x>\n"
            #expect(place == tags[limit].map { (upper + $0).utf8.count })
        }
        #expect(read("<x><b/><c/><d/></x>", slots: .discover).error == .limitExceeded(.columns, line: 3))
    }

    @Test("a fault's offset is the one of its byte, line ends of two bytes over the blocks too")
    func placesFaults() {
        let start = "<r>\r\n<x/>\r\n<x>\r\n"
        for blockSize in [1, 2, 3, 5, 100] {
            let reading = XMLReading(
                Array((start + "</y></r>").utf8), recordPath: ["r", "x"], blockSize: blockSize)
            guard case .malformed(let line, let offset?, _)? = reading.error else {
                Issue.record("\(String(describing: reading.error))")
                continue
            }
            #expect(line == 4)
            // After the name of the end tag, where libxml2 sees that it is another.
            #expect((start.utf8.count...start.utf8.count + 4).contains(offset))
            let cut = XMLReading(Array(start.utf8), recordPath: ["r", "x"], blockSize: blockSize)
            #expect(
                cut.error == .malformed(line: 4, byteOffset: start.utf8.count, reason: XMLFault.cutOff))
        }
    }

    @Test("an attribute that stands twice by its namespace is told with the place of its tag")
    func placesAttributeTwice() {
        let start = "<r xmlns:a='u' xmlns:b='u'><x/>\n<x "
        let text = start + "a:k='1' b:k='2'/></r>"
        guard case .malformed(2, let offset?, _)? = XMLReading(text, recordPath: ["r", "x"]).error else {
            Issue.record("it is read")
            return
        }
        #expect((start.utf8.count...text.utf8.count).contains(offset))
    }
}
