import Formats
import Testing

struct ShownByPlaceTests {
    @Test("what holds values of a file shows none of them, printed, dumped or interpolated")
    func showsNoValue() throws {
        let splitter = CSVSplitter(
            source: MemoryByteSource(Array("#contact: Secret\nname\nSecret\n".utf8)), dialect: .comma)
        let header = try #require(try splitter.readHeader())
        let chunk = try #require(try splitter.next())
        let table = CSVParser(dialect: .comma, columns: .all(1)).parse(chunk)
        #expect(table.text(table.range(record: 0, slot: 0)) == "Secret")
        let json = JSONSplitter(
            source: MemoryByteSource(Array("[{\"a\": \"Secret\"}]".utf8)), layout: .array(pointer: ""))
        let record = "<x>Secret</x>"
        let xml = XMLSplitter(
            source: MemoryByteSource(Array("<r k='Secret'>\(String(repeating: record, count: 20))</r>".utf8)),
            recordPath: ["r", "x"], slots: KeyPaths(["."]), chunkSize: 64)
        let read = XMLSplitter(
            source: MemoryByteSource(Array("<r>\(record)</r>".utf8)), recordPath: ["r", "x"],
            slots: KeyPaths(["."]))
        let row = CSVSplitter(source: MemoryByteSource(Array("Secret".utf8)), dialect: .comma)
        let values: [any ShownByPlace] = [
            chunk, table, try #require(header.envelope.first), try #require(try json.next()),
            try #require(try xml.next()), try #require(try read.next()),
            try #require(try row.readRow()), OutsideValue(path: "/contact", text: "Secret", line: 1),
        ]
        for value in values {
            var dumped = ""
            dump(value, to: &dumped)
            for shown in ["\(value)", String(reflecting: value), dumped, "\([value])"] {
                #expect(!shown.contains("Secret"))
                // The same as numbers: S, e, c.
                #expect(!shown.contains("83, 101, 99") && !shown.contains("- 83"))
            }
        }
    }
}
