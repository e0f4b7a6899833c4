import Formats
import TestSupport
import Testing

/// The naughty strings, through every writer and the reader of what it writes.
struct NaughtyStringsTests {
    /// All strings, or nil and a line that says so where they are not there.
    private func strings(for suite: String) -> [String]? {
        let all = NaughtyStrings.all
        if all == nil { SuiteTally.absent(suite) }
        return all
    }

    /// Checks what each string came back as.
    private func compare(_ suite: String, _ expected: [[String]], _ found: [[String]]) {
        let tally = SuiteTally(suite)
        #expect(found.count == expected.count)
        for (number, (wanted, values)) in zip(expected, found).enumerated() {
            tally.check("string \(number)", values == wanted, "came back otherwise")
        }
        tally.finish()
    }

    @Test(
        "naughty strings come back from CSV as they were written, in every dialect",
        arguments: [CSVDialect.comma, .semicolon, .tab, .bar])
    func csv(_ dialect: CSVDialect) throws {
        let suite =
            "naughty strings, CSV with \(dialect.delimiter == 9 ? "tabs" : String(UnicodeScalar(dialect.delimiter)))"
        guard let strings = strings(for: suite) else { return }
        var writer = CSVWriter(dialect: dialect, lineEnd: "\r\n")
        for text in strings { writer.row([text, text]) }
        let reading = try CSVReading(writer.take(), dialect: dialect, hasHeader: false, expecting: 2)
        #expect(reading.faults.allSatisfy { $0.kind == .nulByte })
        let found = reading.records
        compare(suite, strings.map { [$0, $0] }, found)
    }

    /// What joins items cannot stand in one.
    private func list(_ text: String) -> String {
        let item = text.replacing("\u{1E}", with: "\u{FFFD}").replacing("\u{1F}", with: "\u{FFFD}")
        return .list(item, item)
    }

    private func write(_ text: String, to writer: inout JSONWriter) {
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

    @Test("naughty strings come back from a JSON array as they were written", arguments: [false, true])
    func json(_ isIndented: Bool) throws {
        let suite = "naughty strings, JSON\(isIndented ? ", indented" : "")"
        guard let strings = strings(for: suite) else { return }
        var writer = JSONWriter(isIndented: isIndented)
        writer.beginArray()
        for text in strings { write(text, to: &writer) }
        writer.endArray()
        let reading = JSONReading(writer.take(), layout: .array(pointer: ""), chunkSize: 4096)
        #expect(reading.stoppedBy == nil)
        let found = reading.records.map { [$0["a"] ?? "", $0["b"] ?? ""] }
        compare(suite, strings.map { [$0, list($0)] }, found)
    }

    @Test("naughty strings come back from JSON lines as they were written")
    func jsonLines() throws {
        let suite = "naughty strings, JSON lines"
        guard let strings = strings(for: suite) else { return }
        var writer = JSONWriter()
        for text in strings {
            write(text, to: &writer)
            writer.newline()
        }
        let reading = JSONReading(writer.take(), layout: .lines, chunkSize: 4096)
        #expect(reading.stoppedBy == nil)
        #expect(reading.faults.allSatisfy { $0 == .separatorInItem })
        let found = reading.records.map { [$0["a"] ?? "", $0["b"] ?? ""] }
        compare(suite, strings.map { [$0, list($0)] }, found)
    }

    @Test(
        "naughty strings come back from a JSON document as they were written, as keys too",
        arguments: [false, true])
    func jsonDocument(_ isIndented: Bool) throws {
        let suite = "naughty strings, JSON document\(isIndented ? ", indented" : "")"
        guard let strings = strings(for: suite) else { return }
        var writer = JSONWriter(isIndented: isIndented)
        writer.beginObject()
        for text in strings {
            writer.key(text)
            writer.string(text)
        }
        writer.endObject()
        let members = try #require(try JSONValue(parsing: writer.take()).members)
        let found = members.map { [$0.key, $0.value.string ?? ""] }
        compare(suite, strings.map { [$0, $0] }, found)
    }

    /// The scalar as XML 1.0 can hold it.
    private func held(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "\t", "\n", "\r": scalar
        case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
        default: scalar
        }
    }

    @Test(
        "naughty strings come back from XML as they were written, but for what XML cannot hold",
        arguments: [false, true])
    func xml(_ isIndented: Bool) throws {
        let suite = "naughty strings, XML\(isIndented ? ", indented" : "")"
        let expected = { (text: String) -> [String] in
            let kept = String(String.UnicodeScalarView(text.unicodeScalars.map(held)))
            return [kept, kept]
        }
        guard let strings = strings(for: suite) else { return }
        var writer = XMLWriter(isIndented: isIndented)
        writer.begin("r")
        for text in strings {
            writer.begin("x")
            writer.attribute("k", text)
            writer.element("a", text)
            writer.end()
        }
        writer.end()
        let reading = XMLReading(writer.take(), recordPath: ["r", "x"])
        #expect(reading.error == nil)
        let found = reading.records.map { [$0["@k"] ?? "", $0["a"] ?? ""] }
        compare(suite, strings.map(expected), found)
    }
}
