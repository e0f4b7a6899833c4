import Testing

@testable import Formats

struct JSONStopTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let text: String
        let records: Int
        let line: Int
        let reason: JSONFault.Reason
        var testDescription: String { name }

        init(_ name: String, _ text: String, records: Int, line: Int, _ reason: JSONFault.Reason) {
            (self.name, self.text, self.records, self.line, self.reason) = (name, text, records, line, reason)
        }
    }

    static let cases: [Case] = [
        Case("nothing", "", records: 0, line: 1, .end),
        Case("an unended array", "[{\"a\": 1},\n{\"a\": 2}\n", records: 2, line: 3, .end),
        Case("an unended array after a comma", "[{\"a\": 1},\n", records: 1, line: 2, .end),
        Case("an unended object", "[{\"a\": 1},\n{\"a\": ", records: 1, line: 2, .end),
        Case(
            "a missing quote", "[{\"a\": 1},\n{\"a\": \"x, \"b\": 1},\n{\"a\": 3}]", records: 1, line: 2,
            .objectEnd),
        Case("a missing comma", "[{\"a\": 1}\n{\"a\": 2}]", records: 1, line: 2, .arrayEnd),
        Case("two commas", "[{\"a\": 1},\n,{\"a\": 2}]", records: 1, line: 2, .value),
        Case("a last comma", "[{\"a\": 1},\n]", records: 1, line: 2, .value),
        Case("a first comma", "[,{\"a\": 1}]", records: 0, line: 1, .value),
        Case("a wrong bracket inside", "[{\"a\": 1},\n{\"a\": [2}]", records: 1, line: 2, .arrayEnd),
        Case("a wrong bracket at the end", "[{\"a\": 1}\n}", records: 1, line: 2, .arrayEnd),
        Case("no value", "[{\"a\": 1}, {\"a\":\n}]", records: 1, line: 2, .value),
        Case("a bare word", "[{\"a\": 1}, nil]", records: 1, line: 1, .value),
        Case("a second document", "[{\"a\": 1}]\n{}", records: 1, line: 2, .trailing),
    ]

    @Test("a fault stops the reading at its place, after the records before it", arguments: cases)
    func stops(_ one: Case) {
        for size in [1, 5, 100] {
            let reading = JSONReading(
                Array(one.text.utf8), layout: .array(pointer: ""), slots: ["a"], blockSize: size,
                chunkSize: 16 + size)
            #expect(reading.records.count == one.records)
            guard case .malformed(let line, _, let reason)? = reading.stoppedBy else {
                Issue.record("\(String(describing: reading.stoppedBy))")
                continue
            }
            #expect(line == one.line)
            #expect(reason == one.reason.rawValue)
        }
    }

    @Test("a missing or a second array of records is said")
    func namesArray() {
        for text in ["{\"a\": 1}", "{\"records\": {}}", "{\"a\": {\"records\": []}}"] {
            #expect(
                JSONReading(text, layout: .array(pointer: "/records")).stoppedBy == .noRecordsThere, "\(text)"
            )
        }
        let twice = JSONReading("{\"r\": [{}],\n \"r\": [{}]}", layout: .array(pointer: "/r"))
        #expect(twice.records.count == 1)
        guard case .malformed(let line, _, _)? = twice.stoppedBy else {
            Issue.record("\(String(describing: twice.stoppedBy))")
            return
        }
        #expect(line == 2)
    }

    @Test("limits stop the reading")
    func stopsAtLimits() {
        var limits = FormatLimits()
        limits.depth = 4
        limits.cellLength = 10
        limits.recordLength = 1000
        limits.columns = 3
        func stop(_ text: String, _ layout: JSONLayout = .array(pointer: ""), slots: [String]? = ["a"])
            -> FormatError?
        {
            JSONReading(Array(text.utf8), layout: layout, slots: slots, chunkSize: 64, limits: limits)
                .stoppedBy
        }
        #expect(stop("[{\"a\": [[1]]}]") == nil)
        #expect(stop("[{\"a\": [[[1]]]}]") == .limitExceeded(.depth, line: 1))
        #expect(
            stop("{\"x\": [[[[1]]]], \"r\": []}", .array(pointer: "/r")) == .limitExceeded(.depth, line: 1))
        #expect(stop("[\n{\"a\": \"12345678901\"}]") == .limitExceeded(.cellLength, line: 2))
        #expect(
            stop("[\n{\"a\": [\(String(repeating: "1,", count: 2000))1]}]")
                == .limitExceeded(.recordLength, line: 2))
        #expect(stop("[{\"a\": 1, \"b\": 1, \"c\": 1, \"d\": 1}]", slots: nil) == nil)
        let wide = JSONReading(
            Array(
                "[{\"a\": [\(String(repeating: "{},", count: 300)){\"x\": 1, \"y\": 2, \"z\": 3, \"w\": 4}]}]"
                    .utf8),
            layout: .array(pointer: ""), slots: ["a/x", "a/y", "a/z", "a/w"], limits: limits)
        #expect(wide.stoppedBy == nil)
        limits.recordLength = 100
        let aligned = Array("[{\"a\": [\(String(repeating: "{},", count: 300)){\"x\": 1, \"y\": 2}]}]".utf8)
        let long = JSONReading(aligned, layout: .array(pointer: ""), slots: ["a/x", "a/y"], limits: limits)
        #expect(long.stoppedBy == .limitExceeded(.recordLength, line: 1))
    }

    static let layouts: [(head: String, layout: JSONLayout?)] = [
        ("[{}]", .array(pointer: "")), ("[]", .array(pointer: "")), ("{\"a\": 1}\n{\"a\": 2}", .lines),
        ("{\"v\": 1, \"records\": [{\"a\": [{}]", .array(pointer: "/records")),
        ("{\"d\": {\"x\": [{}]}, \"records\": [{}]}", .array(pointer: "/records")),
        ("{\"a/b\": [1], \"c~\": [{}]}", .array(pointer: "/c~0")),
        ("{\"records\": []}", .array(pointer: "/records")),
        ("{\"a\": 1, \"b\": [1]}", .document), ("{\"a\": 1, \"b\": [1", nil),
        (
            "{\"to\": [{\"n\": 1}], \"in\": {\"cases\": [{\"a\": 1}, {\"a\": 2}]}}",
            .array(pointer: "/in/cases")
        ),
        (
            "{\"log\": [{\"a\": 1}, {\"b\": 1}, {\"c\": 1}], \"cases\": [{\"a\": 1}, {\"a\": 2}]}",
            .array(pointer: "/cases")
        ),
        ("{\"x\": [{\"a\": 1}, {\"a\": 2}], \"records\": [{\"a\": 1}]}", .array(pointer: "/records")),
        ("{\"cases\": [{\"a\": 1, \"s\": [{\"b\": 1}, {\"b\": 2}, {\"b\": 3}]}]}", .array(pointer: "/cases")),
        ("\u{FEFF} [1]", .array(pointer: "")), ("7", .document), ("", nil),
    ]

    @Test("the array of records is found", arguments: layouts)
    func findsLayout(_ one: (head: String, layout: JSONLayout?)) {
        #expect(JSONLayout.detect(head: Array(one.head.utf8)) == one.layout)
    }

    @Test("arrays that look as much like the records are told")
    func findsRivals() throws {
        func choice(_ text: String) -> JSONArrayChoice { JSONArrayChoice(head: Array(text.utf8)) }
        let two = choice(
            "{\"stays\": [{\"a\": 1, \"b\": 1}, {\"a\": 2, \"c\": 1}], \"referrals\": [{\"x\": 1}, {\"x\": 2}]}"
        )
        let best = try #require(two.best)
        #expect(best.pointer == "/stays")
        #expect(best.keys == ["a", "b", "c"])
        #expect(best.sharedKeyCount == 1)
        #expect(best.objectCount == 2)
        #expect(!best.isCutOff)
        #expect(two.rivals.map(\.pointer) == ["/referrals"])
        #expect(choice("{\"to\": [{\"n\": 1}], \"in\": [{\"a\": 1}, {\"a\": 2}]}").rivals.isEmpty)
        #expect(choice("{\"to\": [{\"n\": 1}], \"records\": [{\"a\": 1}]}").rivals.isEmpty)
        #expect(choice("[{\"a\": 1}]").rivals.isEmpty)
        let cut = choice("{\"in\": [{\"a\": 1}, {\"a\": 2, \"b\"")
        #expect(cut.best?.isCutOff == true)
        #expect(cut.best?.sharedKeyCount == 1)
    }
}
