import Testing

@testable import Formats

struct RecordLineWriterTests {
    private func table(_ values: [[String?]], kinds: [FieldTable.Kind] = []) -> FieldTable {
        var table = FieldTable(slotCount: values.first?.count ?? 0)
        for (index, record) in values.enumerated() {
            for value in record {
                guard let value else {
                    table.ranges.append(.missing)
                    continue
                }
                table.ranges.append(
                    .init(start: UInt32(table.bytes.count), length: UInt32(value.utf8.count)))
                table.bytes += Array(value.utf8)
            }
            table.lines.append(index + 2)
            table.rows.append(index + 2)
        }
        table.kinds = kinds
        return table
    }

    private func text(_ table: FieldTable, _ places: RecordLineWriter.Places, keys: [String] = ["a", "b"])
        -> String
    {
        let writer = RecordLineWriter(keys: keys) { "(column \($0))" }
        return String(decoding: writer.lines(of: table, at: places), as: UTF8.self)
    }

    @Test("records stand one a line with their places")
    func writesPlaces() {
        let text = text(table([["1", "x"], ["2", nil]]), .init(firstRecord: 9, hasLines: true))
        #expect(
            text == """
                {"record":9,"line":2,"row":2,"path":null,"values":{"a":"1","b":"x"}}
                {"record":10,"line":3,"row":3,"path":null,"values":{"a":"2"}}

                """)
    }

    @Test("a path has the number of each record's element")
    func writesPaths() {
        var table = table([["1", nil], ["2", nil], ["3", nil]])
        table.elements = ElementPlaces(
            form: .elements(name: "r"), indexes: [0, 14, 0],
            parents: [.init(firstRecord: 0, path: "/a\""), .init(firstRecord: 2, path: "/b")])
        let text = text(table, .init(firstRecord: 1, hasLines: false))
        #expect(text.contains("\"line\":null,\"row\":2,\"path\":\"/a\\\"/r[1]\","))
        #expect(text.contains("\"path\":\"/a\\\"/r[15]\","))
        #expect(text.contains("\"path\":\"/b/r[1]\","))
        table.elements = ElementPlaces(
            form: .pointer, indexes: [0, 2, 3], parents: [.init(firstRecord: 0, path: "/x")])
        #expect(self.text(table, .init(firstRecord: 1, hasLines: true)).contains("\"path\":\"/x/2\","))
    }

    @Test("every kind of value is written as it was")
    func writesKinds() {
        let list = "p\u{1E}\u{1E}\"q"
        let table = table(
            [["1.50", list], ["", ""], [nil, nil]], kinds: [.literal, .list, .null, .list, .text, .list])
        let lines = text(table, .init(firstRecord: 1, hasLines: true)).split(separator: "\n")
        #expect(lines[0].hasSuffix("{\"a\":1.50,\"b\":[\"p\",\"\",\"\\\"q\"]}}"))
        #expect(lines[1].hasSuffix("{\"a\":null,\"b\":[\"\"]}}"))
        #expect(lines[2].hasSuffix("{\"b\":[]}}"))
    }

    @Test("what JSON wants escaped is, wherever it stands", arguments: 0..<20)
    func escapes(_ place: Int) throws {
        for odd in ["\"", "\\", "\n", "\u{0}", "\u{1F}", "\t", "\r"] {
            let value = String(repeating: "ж", count: place) + odd + "x"
            let text = text(table([[value, nil]]), .init(firstRecord: 1, hasLines: true), keys: [odd, "b"])
            let json = try JSONValue(parsing: Array(text.utf8))
            #expect(json["values"]?.members?.map(\.key) == [odd])
            #expect(json["values"]?.members?.first?.value.string == value)
        }
    }

    @Test(
        "the naughty strings come back as they were",
        .enabled(if: NaughtyStrings.all != nil, "the shared data are absent"))
    func keepsNaughtyStrings() throws {
        for string in NaughtyStrings.all ?? [] {
            let text = text(table([[string, nil]]), .init(firstRecord: 1, hasLines: true))
            #expect(try JSONValue(parsing: Array(text.utf8))["values"]?["a"]?.string == string)
        }
    }
}
