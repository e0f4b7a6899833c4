import Testing

@testable import Formats

/// A limit is met at the same record whatever the sizes of blocks and chunks: a file is not read today and refused
/// tomorrow because the reader's buffers changed.
struct LimitPlaceTests {
    private static let limits: FormatLimits = {
        var limits = FormatLimits()
        limits.cellLength = 40
        limits.recordLength = 200
        return limits
    }()

    static let sizes = [16, 17, 31, 64, 65, 100, 199, 201, 260, 1000, 1 << 16]

    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String
        let records: Int
        let stop: FormatError?
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ records: Int, _ stop: FormatError?) {
            (self.name, self.text, self.records, self.stop) = (name, text, records, stop)
        }
    }

    private static func letters(_ count: Int) -> String { String(repeating: "x", count: count) }
    private static func cells(_ count: Int) -> String { String(repeating: "a,", count: count / 2) }

    private static let before = "1,2\n3,4\n"
    static let delimited: [Case] = [
        Case("a cell of the limit", before + letters(40) + ",b\n5,6\n", 4, nil),
        Case("a cell beyond it", before + letters(41) + ",b\n5,6\n", 4, nil),
        Case("a quoted cell of the limit", before + "\"\(letters(38))\",b\n5,6\n", 4, nil),
        Case(
            "a quoted cell beyond it", before + "\"\(letters(39))\",b\n5,6\n", 4, nil),
        Case(
            "a quoted cell that ends far beyond it", before + "\"\(letters(900))\",b\n5,6\n", 2,
            .limitExceeded(.recordLength, line: 3)),
        Case(
            "a quote that is never closed, with lines after it",
            before + "\"x\n" + String(repeating: "1,2\n", count: 100), 103, nil),
        Case("a quote that is text, within the limit", before + "\"\(letters(30))\n5,\"x\"\n", 4, nil),
        Case("a record of the limit", before + cells(200) + "\n5,6\n", 4, nil),
        Case(
            "a record beyond it", before + cells(200) + "b\n5,6\n", 2, .limitExceeded(.recordLength, line: 3)),
        Case("a last record of the limit", before + cells(200), 3, nil),
        Case(
            "a last record beyond it", before + cells(202), 2, .limitExceeded(.recordLength, line: 3)),
        Case(
            "a record beyond it by a quoted cell", before + cells(180) + "\"\(letters(30))\"\n", 2,
            .limitExceeded(.recordLength, line: 3)),
        Case("a record of the limit before CRLF", before + cells(200) + "\r\n5,6\r\n", 4, nil),
    ]

    @Test("delimited text", arguments: delimited)
    func meetsLimitOfText(_ one: Case) throws {
        for size in Self.sizes {
            var (records, stop): (Int, FormatError?) = (0, nil)
            let splitter = CSVSplitter(
                source: MemoryByteSource(Array(one.text.utf8), blockSize: size), dialect: .comma,
                limits: Self.limits, chunkSize: size)
            let parser = CSVParser(dialect: .comma, columns: .all(2), limits: Self.limits)
            do throws(FormatError) {
                while stop == nil, let chunk = try splitter.next() {
                    let table = parser.parse(chunk)
                    records += table.count
                    stop = table.stoppedBy
                }
            } catch {
                stop = error
            }
            #expect(records == one.records, "chunks of \(size)")
            #expect(stop == one.stop, "chunks of \(size)")
        }
    }

    private static func array(_ element: String) -> String { "[{\"a\": 1},\n\(element),\n{\"a\": 3}]" }

    static let elements: [Case] = [
        Case("a string of the limit", array("{\"a\": \"\(letters(40))\"}"), 3, nil),
        Case(
            "a string beyond it", array("{\"a\": \"\(letters(41))\"}"), 1,
            .limitExceeded(.cellLength, line: 2)),
        Case("an element of the limit", array("{\"a\": [\(cells(190).replacing("a", with: "1"))1]}"), 3, nil),
        Case(
            "an element beyond it", array("{\"a\": [\(cells(192).replacing("a", with: "1"))1]}"), 1,
            .limitExceeded(.recordLength, line: 2)),
        Case(
            "an element that has no end", "[{\"a\": 1},\n{\"a\": [" + String(repeating: "1,", count: 999), 1,
            .limitExceeded(.recordLength, line: 2)),
        Case(
            "a scalar that has no end", "[{\"a\": 1},\n\"" + letters(999), 1,
            .limitExceeded(.cellLength, line: 2)),
        Case(
            "a scalar beyond the limit", array("\"\(letters(41))\""), 1, .limitExceeded(.cellLength, line: 2)),
    ]

    @Test("JSON arrays", arguments: elements)
    func meetsLimitOfArray(_ one: Case) {
        for size in Self.sizes {
            let reading = JSONReading(
                Array(one.text.utf8), layout: .array(pointer: ""), slots: ["a"], blockSize: size,
                chunkSize: size, limits: Self.limits)
            #expect(reading.records.count == one.records, "chunks of \(size)")
            #expect(reading.stoppedBy == one.stop, "chunks of \(size)")
        }
    }

    static let lines: [Case] = [
        Case(
            "a line of the limit", "{\"a\": 1}\n{\"a\": 2}\(String(repeating: " ", count: 192))\n{}\n", 3, nil
        ),
        Case(
            "a line beyond it", "{\"a\": 1}\n{\"a\": 2}\(String(repeating: " ", count: 193))\n{}\n", 1,
            .limitExceeded(.recordLength, line: 2)),
        Case(
            "a line that has no end", "{\"a\": 1}\n" + letters(999), 1, .limitExceeded(.recordLength, line: 2)
        ),
    ]

    @Test("lines of JSON", arguments: lines)
    func meetsLimitOfLine(_ one: Case) {
        for size in Self.sizes {
            let reading = JSONReading(
                Array(one.text.utf8), layout: .lines, slots: ["a"], blockSize: size, chunkSize: size,
                limits: Self.limits)
            #expect(reading.records.count == one.records, "chunks of \(size)")
            #expect(reading.stoppedBy == one.stop, "chunks of \(size)")
        }
    }
}
