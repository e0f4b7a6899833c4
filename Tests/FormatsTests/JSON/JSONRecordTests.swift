import Testing

@testable import Formats

struct JSONRecordTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let text: String
        let record: [String: String]
        var kinds: [String: FieldTable.Kind] = [:]
        var faults: [FormatFault.Kind] = []

        init(
            _ name: String, _ text: String, _ record: [String: String],
            kinds: [String: FieldTable.Kind] = [:], faults: [FormatFault.Kind] = []
        ) {
            (self.name, self.text, self.record, self.kinds, self.faults) = (name, text, record, kinds, faults)
        }

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case("texts", #"{"a": "x", "b": ""}"#, ["a": "x", "b": ""]),
        Case(
            "numbers and booleans as written", #"{"a": 1.50, "b": -2E+3, "c": true, "d": false}"#,
            ["a": "1.50", "b": "-2E+3", "c": "true", "d": "false"],
            kinds: ["a": .literal, "b": .literal, "c": .literal, "d": .literal]),
        Case("null is present", #"{"a": null}"#, ["a": ""], kinds: ["a": .null]),
        Case(
            "nested keys", #"{"person": {"sex": "F", "born": {"year": 1980}}}"#,
            ["person/sex": "F", "person/born/year": "1980"], kinds: ["person/born/year": .literal]),
        Case("escapes", #"{"\u0061": "\u0160\ud83d\ude00\n\"\/"}"#, ["a": "Š😀\n\"/"]),
        Case(
            "a list of texts", #"{"a": ["x", "", 3, null, "y"]}"#,
            ["a": .list("x", "", "3", "", "y")], kinds: ["a": .list]),
        Case("a list of one", #"{"a": ["x"]}"#, ["a": "x"], kinds: ["a": .list]),
        Case(
            "a list of none, where the path is known", #"{"a": ["x"]}, {"a": []}"#,
            ["a": "x"], kinds: ["a": .list]),
        Case(
            "a list inside a list is one list", #"{"a": [["x", "y"], ["z"]]}"#,
            ["a": .list("x", "y", "z")], kinds: ["a": .list]),
        Case(
            "objects in an array are aligned lists",
            #"{"s": [{"code": "A"}, {"code": "B", "end": "2003"}, {}, {"end": "2004"}]}"#,
            ["s/code": .list("A", "B", "", ""), "s/end": .list("", "2003", "", "2004")],
            kinds: ["s/code": .list, "s/end": .list]),
        Case(
            "lists inside objects of an array are inner lists",
            #"{"s": [{"t": ["a", "b"]}, {"t": ["c"]}, {}]}"#,
            ["s/t": .list("a\u{1F}b", "c", "")], kinds: ["s/t": .list]),
        Case(
            "a nested object in an array", #"{"s": [{"p": {"x": 1}}, {"p": {"x": 2}}]}"#,
            ["s/p/x": .list("1", "2")], kinds: ["s/p/x": .list]),
        Case(
            "a key again", #"{"a": 1, "a": 2, "b": 3, "a": 4}"#,
            ["a": "1", "a (2)": "2", "b": "3", "a (3)": "4"],
            kinds: ["a": .literal, "a (2)": .literal, "b": .literal, "a (3)": .literal],
            faults: [.duplicateKey, .duplicateKey]),
        Case(
            "an object again", #"{"a": {"x": 1}, "a": {"x": 2}}"#, ["a/x": "1", "a (2)/x": "2"],
            kinds: ["a/x": .literal, "a (2)/x": .literal], faults: [.duplicateKey]),
        Case(
            "a key with a slash", #"{"date/time": "x", "p": {"a/b": "y"}}"#, ["date/time": "x", "p/a/b": "y"]),
        Case(
            "the separator in an item", #"{"a": ["x\u001ey", "z\u001f"]}"#,
            ["a": .list("x\u{FFFD}y", "z\u{FFFD}")], kinds: ["a": .list], faults: [.separatorInItem]),
        Case("the separator in a text", #"{"a": "x\u001ey"}"#, ["a": "x\u{1E}y"]),
        Case("nothing", "{}", [:]),
        Case(
            "half a surrogate pair", #"{"a": "x\ud800", "b": "\udc00\ud83d\ude00\ud83d"}"#,
            ["a": "x\u{FFFD}", "b": "\u{FFFD}😀\u{FFFD}"], faults: [.loneSurrogate]),
        Case(
            "an empty array and its key again", #"{"a": [], "a": "x", "b": {}, "b": "y"}"#,
            ["a (2)": "x", "b (2)": "y"], faults: [.duplicateKey, .duplicateKey]),
        Case(
            "a key again in a nested object", #"{"p": {"a": "x", "a": "y"}, "q": [{"a": "z", "a": "w"}]}"#,
            ["p/a": "x", "p/a (2)": "y", "q/a": "z", "q/a (2)": "w"],
            kinds: ["q/a": .list, "q/a (2)": .list],
            faults: [.duplicateKey, .duplicateKey]),
        Case(
            "a key again as its number is taken", #"{"a": 1, "a (2)": 2, "a": 3}"#,
            ["a": "1", "a (2)": "2", "a (3)": "3"],
            kinds: ["a": .literal, "a (2)": .literal, "a (3)": .literal], faults: [.duplicateKey]),
    ]

    @Test("a record is read as it is meant", arguments: cases)
    func reads(_ one: Case) throws {
        let reading = JSONReading("[\(one.text)]")
        #expect(reading.stoppedBy == nil)
        #expect(reading.records.first == one.record)
        #expect(reading.kinds.first == one.kinds)
        #expect(reading.faults == one.faults)
    }

    @Test("each record, each chunk size, each layout: the same records on the same lines")
    func hidesSeams() throws {
        let texts = Self.cases.map(\.text).filter { !$0.contains("}, {\"a\": []") }
        let array = "[\n" + texts.joined(separator: " ,\r\n\n") + "\n]"
        let nested =
            "{\"period\": \"2003\",\n \"in\": {\"records\": [\(texts.joined(separator: ",\n"))], \"n\": 1}, \"z\": [true]}"
        let lines = texts.joined(separator: "\n\n") + "\n"
        for (text, layout) in [
            (array, JSONLayout.array(pointer: "")), (nested, .array(pointer: "/in/records")), (lines, .lines),
        ] {
            let whole = JSONReading(text, layout: layout)
            #expect(whole.stoppedBy == nil)
            #expect(whole.records.count == texts.count)
            for size in [1, 2, 3, 7, 16, 33, 64, 100] {
                let cut = JSONReading(
                    Array(text.utf8), layout: layout, slots: whole.paths, blockSize: size,
                    chunkSize: 16 + size)
                #expect(cut.stoppedBy == nil)
                #expect(cut.records == whole.records)
                #expect(cut.lines == whole.lines)
                #expect(cut.faults == whole.faults)
                #expect(cut.outside == whole.outside)
                #expect(cut.chunks > 1)
            }
        }
    }

    @Test(
        "an escape outside the records is whole, wherever the block ends that it stands in", arguments: 0..<32
    )
    func keepsEscapesOutside(shift: Int) {
        let text =
            "{\"title\": \"" + String(repeating: "x", count: shift)
            + #"\u0160\ud83d\ude00\n\u001f", "records": [{"a": "1"}]}"#
        let reading = JSONReading(
            Array(text.utf8), layout: .array(pointer: "/records"), slots: ["a"], blockSize: 16, chunkSize: 16)
        #expect(reading.stoppedBy == nil)
        #expect(reading.records == [["a": "1"]])
        #expect(reading.outside.first?.text == String(repeating: "x", count: shift) + "Š😀\n\u{1F}")
    }

    @Test(
        "an escape that is none is told as such, and one that the text cuts off as its end",
        arguments: [
            (#"{"title": "\u01g0"#, "a string holds an escape that JSON does not have"),
            (#"{"title": "\u01"#, "the document ends too early"),
            (#"{"title": "\ud83d\ude"#, "the document ends too early"),
            (#"{"title": "\ud83d\n""#, "a string holds half a surrogate pair"),
        ])
    func tellsCutEscapes(text: String, reason: String) {
        for size in [16, 1 << 16] {
            let reading = JSONReading(
                Array(text.utf8), layout: .array(pointer: "/records"), blockSize: size, chunkSize: size)
            guard case .malformed(1, _, reason)? = reading.stoppedBy else {
                Issue.record("\(String(describing: reading.stoppedBy))")
                continue
            }
        }
    }

    @Test("scalars outside the records are collected, before and after them")
    func collectsOutside() {
        let text = """
            {"format": "rcp", "from": {"country": "SRB"},
             "records": [{"a": 1}, {"a": 2}],
             "count": 2, "open": false, "x": [null, "y"]}
            """
        let reading = JSONReading(text, layout: .array(pointer: "/records"))
        #expect(reading.records == [["a": "1"], ["a": "2"]])
        #expect(reading.lines == [2, 2])
        #expect(
            reading.outside == [
                OutsideValue(path: "/format", text: "rcp", line: 1),
                OutsideValue(path: "/from/country", text: "SRB", line: 1),
                OutsideValue(path: "/count", text: "2", line: 3),
                OutsideValue(path: "/open", text: "false", line: 3),
                OutsideValue(path: "/x/0", text: "null", line: 3),
                OutsideValue(path: "/x/1", text: "y", line: 3),
            ])
    }

    @Test("only the paths asked for are kept; others are named once")
    func namesUnknownPaths() {
        let reading = JSONReading(
            #"[{"b": {"x": 1}, "a": "v", "c": [2]}, {"b": {"x": 1, "y": []}, "d": [{"k": 1}, {"k": 2}]}]"#,
            slots: ["a", "b/z"])
        #expect(reading.records == [["a": "v"], [:]])
        #expect(reading.unknownPaths == ["b/x", "c", "d/k"])
    }

    @Test("a bad line is a record without values, with its fault, and reading goes on")
    func goesOnAfterBadLine() {
        let text = "{\"a\": 1}\n{\"a\": [1, 2}\n\n  {\"a\": 3} \r\n[4]\n{\"a\": 5} x\n\"6\"\n{\"a\": 7}"
        let reading = JSONReading(text, layout: .lines)
        #expect(reading.records == [["a": "1"], [:], ["a": "3"], [:], [:], [:], ["a": "7"]])
        #expect(reading.lines == [1, 2, 4, 5, 6, 7, 8])
        #expect(reading.faultRecords == [1, 3, 4, 5])
        #expect(reading.faults == [.malformedValue, .notAnObject, .malformedValue, .notAnObject])
        #expect(reading.faultLines == [2, 5, 6, 7])
        #expect(reading.stoppedBy == nil)
    }

    @Test("a value that goes over a line's end is two bad lines, wherever chunks are cut")
    func endsValuesAtLines() {
        let text = "{\"a\": 1,\n\"b\": 2}\r\n{\"a\": 3}\r{\"a\":\r\n4}\n"
        for size in [1, 3, 20, 1000] {
            let reading = JSONReading(
                Array(text.utf8), layout: .lines, slots: ["a", "b"], blockSize: size, chunkSize: 15 + size)
            #expect(reading.records == [[:], [:], ["a": "3"], [:], [:]])
            #expect(reading.lines == [1, 2, 3, 4, 5])
            #expect(reading.faultLines == [1, 2, 4, 5])
        }
    }

    @Test("elements that are no objects are records without values, each with its fault and place")
    func emptiesOtherElements() {
        let reading = JSONReading("[1, \"a\", {\"a\": 2}, [], null,\n {\"a\": 3}, true]")
        #expect(reading.records == [[:], [:], ["a": "2"], [:], [:], ["a": "3"], [:]])
        #expect(reading.faults == [FormatFault.Kind](repeating: .notAnObject, count: 5))
        #expect(reading.faultRecords == [0, 1, 3, 4, 6])
        #expect(reading.lines == [1, 1, 1, 1, 1, 2, 2])
        #expect(reading.places == (0...6).map { "/\($0)" })
    }

    @Test("a long array of numbers is read in one go")
    func readsNumbers() {
        let text = "[" + (0..<200_000).map(String.init).joined(separator: ",") + "]"
        #expect(JSONReading(text).faults.count == 200_000)
    }

    @Test("a document can be one record")
    func readsDocument() {
        let reading = JSONReading("{\n\"a\": {\n\"b\": 1}}\n", layout: .document)
        #expect(reading.records == [["a/b": "1"]])
        #expect(JSONReading("{} x", layout: .document).stoppedBy != nil)
    }

    @Test("each record knows its number among all elements, whatever the chunks")
    func knowsPlaces() {
        let text = "{\"x/y\": {\"in\": [{\"a\": 1}, 7, {\"a\": 2}, null, [], {\"a\": 3}]}}"
        for size in [1, 3, 100] {
            let reading = JSONReading(
                Array(text.utf8), layout: .array(pointer: "/x~1y/in"), slots: ["a"], blockSize: size,
                chunkSize: 16 + size)
            #expect(reading.places == (0...5).map { "/x~1y/in/\($0)" })
            #expect(reading.records == [["a": "1"], [:], ["a": "2"], [:], [:], ["a": "3"]])
            #expect(reading.faults == [.notAnObject, .notAnObject, .notAnObject])
        }
        #expect(JSONReading("[{}, {}]").places == ["/0", "/1"])
        #expect(JSONReading("{\"a\": 1}", layout: .document).places == [""])
        #expect(JSONReading("{\"a\": 1}\n{\"a\": 2}", layout: .lines).places.isEmpty)
    }

    @Test("a key that stands twice is a fault of its record, on its own line")
    func placesDuplicates() {
        let reading = JSONReading("[{},\n{\n\"a\": 1,\n\"a\": 2}]")
        #expect(reading.faults == [.duplicateKey])
        #expect(reading.faultLines == [4])
        #expect(reading.faultRecords == [1])
        let lines = JSONReading("{\"a\": 1}\n{\"a\": \"\\ud800\"}\n[1", layout: .lines)
        #expect(lines.faults == [.loneSurrogate, .malformedValue])
        #expect(lines.faultRecords == [1, 2])
    }

    @Test(
        "JSON in UTF-16 and behind a mark reads as in UTF-8",
        arguments: [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian], [false, true])
    func readsEncodings(_ encoding: TextEncoding, _ hasMark: Bool) throws {
        let text = "[{\"име\": \"Ђ😀\"},\r\n{\"име\": \"Š\"}]"
        let bytes = try #require(encoding.bytes(of: (hasMark ? "\u{FEFF}" : "") + text))
        let conclusion = TextEncoding.detect(head: bytes)
        #expect(conclusion.encoding == encoding)
        #expect(conclusion.hasMark == hasMark)
        #expect(JSONLayout.detect(head: conclusion.decoded(head: bytes)) == .array(pointer: ""))
        let source = DecodingByteSource(MemoryByteSource(bytes, blockSize: 3), encoding: encoding)
        let splitter = JSONSplitter(source: source, layout: .array(pointer: ""))
        let chunk = try #require(try splitter.next())
        let table = JSONRecordParser(slots: KeyPaths(["име"])).parse(chunk)
        #expect((0..<table.count).map { table.text(table.range(record: $0, slot: 0)) } == ["Ђ😀", "Š"])
        #expect(table.lines == [1, 2])
    }
}
