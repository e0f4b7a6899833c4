import Foundation
import TestSupport
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
            guard case .malformed? = JSONReading(text, layout: .array(pointer: "/records")).stoppedBy else {
                Issue.record("\(text)")
                return
            }
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

    @Test(
        "JSONTestSuite as records: no y_ array stops the reading, every n_ file does",
        .enabled(if: JSONValueTests.suite != nil, "the shared suites are absent"))
    func passesSuite() throws {
        let folder = try #require(JSONValueTests.suite)
        var counts = ["y": 0, "n": 0]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
            let first = bytes.first { $0 != 0x20 && $0 != 0x0A }
            let isArray = first == UInt8(ascii: "[")
            let reading = JSONReading(bytes, layout: isArray ? .array(pointer: "") : .document)
            switch name.prefix(2) {
            case "y_":
                #expect(reading.stoppedBy == nil, "\(name)")
                counts["y", default: 0] += 1
            case "n_":
                #expect(reading.stoppedBy != nil, "\(name)")
                counts["n", default: 0] += 1
            default: break
            }
        }
        #expect(counts == ["y": 95, "n": 188])
        print(
            "JSONTestSuite, records: \(counts["y"] ?? 0) y_ and \(counts["n"] ?? 0) n_ files as they should be"
        )
    }

    static let layouts: [(head: String, layout: JSONLayout?)] = [
        ("[{}]", .array(pointer: "")), ("[]", .array(pointer: "")), ("{\"a\": 1}\n{\"a\": 2}", .lines),
        ("{\"v\": 1, \"records\": [{\"a\": [{}]", .array(pointer: "/records")),
        ("{\"d\": {\"x\": [{}]}, \"records\": [{}]}", .array(pointer: "/records")),
        ("{\"a/b\": [1], \"c~\": [{}]}", .array(pointer: "/c~0")),
        ("{\"records\": []}", .array(pointer: "/records")),
        ("{\"a\": 1, \"b\": [1]}", .document), ("{\"a\": 1, \"b\": [1", nil),
    ]

    @Test("the array of records is found", arguments: layouts)
    func findsLayout(_ one: (head: String, layout: JSONLayout?)) {
        #expect(JSONLayout.detect(head: Array(one.head.utf8)) == one.layout)
    }

    @Test(
        "naughty strings come back as they were written",
        .enabled(if: NaughtyStrings.all != nil, "the shared suites are absent"), arguments: [false, true])
    func roundTrips(_ isIndented: Bool) throws {
        let strings = try #require(NaughtyStrings.all)
        var writer = JSONWriter(isIndented: isIndented)
        writer.beginArray()
        for text in strings {
            writer.beginObject()
            writer.key("a")
            writer.string(text)
            writer.key("b")
            writer.beginArray()
            writer.string(text)
            writer.string(text)
            writer.endArray()
            writer.endObject()
        }
        writer.endArray()
        let reading = JSONReading(writer.take(), layout: .array(pointer: ""), chunkSize: 4096)
        #expect(reading.stoppedBy == nil)
        #expect(
            reading.records
                == strings.map { text in
                    // What joins items cannot stand in one.
                    let item = text.replacing("\u{1E}", with: "\u{FFFD}").replacing(
                        "\u{1F}", with: "\u{FFFD}")
                    return ["a": text, "b": .list(item, item)]
                })
        print("json records round trip: \(strings.count) naughty strings")
    }
}
