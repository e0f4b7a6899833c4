import Testing

@testable import Formats

struct JSONValueTests {
    @Test("members keep their order, duplicates, lines and pointers")
    func keepsPlaces() throws {
        let text =
            "\u{FEFF}{\n \"a/b\": 1.50,\r\n\r\n \"c\": [true, {\"d~\": null}],\n \"c\": \"\\u0041\\ud83d\\ude00\\n\"\n}\n"
        let value = try JSONValue(parsing: Array(text.utf8))
        let members = try #require(value.members)
        #expect(members.map(\.key) == ["a/b", "c", "c"])
        #expect(members.map(\.line) == [2, 4, 5])
        #expect(members.map(\.pointer) == ["/a~1b", "/c", "/c"])
        #expect(value["a/b"]?.number == "1.50")
        #expect(value["c"]?.elements?[0].bool == true)
        #expect(value["c"]?.elements?[1].members?.map(\.pointer) == ["/c/1/d~0"])
        #expect(members[2].value.string == "A😀\n")
        #expect(JSONPointer.keys(of: "/a~1b/~01/") == ["a/b", "~1", ""])
        #expect(JSONPointer.keys(of: "a") == nil)
    }

    static let faults: [(text: String, line: Int, reason: JSONFault.Reason)] = [
        ("", 1, .end), ("{\n\"a\":\n}", 3, .value), ("[01]", 1, .arrayEnd), ("[-]", 1, .number),
        ("\"a", 1, .string),
        ("\"\n\"", 1, .control), ("\"\\x\"", 1, .escape), ("\"\\ud800\"", 1, .surrogate), ("{a:1}", 1, .key),
        ("{\"a\" 1}", 1, .colon), ("{\"a\":1;}", 1, .objectEnd), ("[1\n2]", 2, .arrayEnd),
        ("1\n2", 2, .trailing),
    ]

    @Test("what is no JSON is refused with its place and reason", arguments: faults)
    func refuses(_ one: (text: String, line: Int, reason: JSONFault.Reason)) {
        do throws(FormatError) {
            _ = try JSONValue(parsing: Array(one.text.utf8))
            Issue.record("was read")
        } catch {
            guard case .malformed(let line, _, let reason) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(line == one.line)
            #expect(reason == one.reason.rawValue)
        }
    }

    @Test("bytes that are not UTF-8 are refused")
    func refusesUTF8() {
        #expect(throws: FormatError.malformed(line: 1, byteOffset: 1, reason: JSONFault.Reason.utf8.rawValue))
        {
            try JSONValue(parsing: [0x22, 0xFF, 0x22])
        }
    }

    @Test("depth and length have limits")
    func limits() {
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(throws: FormatError.limitExceeded(.depth, line: 1)) { try JSONValue(parsing: deep) }
        var limits = FormatLimits()
        limits.cellLength = 3
        #expect(throws: FormatError.limitExceeded(.cellLength, line: 1)) {
            try JSONValue(parsing: Array("\"abcd\"".utf8), limits: limits)
        }
    }
}
