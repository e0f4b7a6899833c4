import Formats
import TestSupport
import Testing

struct CSVWriterTests {
    @Test("a field is quoted where it has to be")
    func quotes() {
        var writer = CSVWriter(dialect: .semicolon)
        writer.row(["a", "b;c", "d\"e", "f\ng", " h", "", "é"])
        #expect(String(decoding: writer.take(), as: UTF8.self) == "a;\"b;c\";\"d\"\"e\";\"f\ng\";\" h\";;é\n")
    }

    @Test("a row of empty fields is still a record")
    func writesEmptyRows() throws {
        var writer = CSVWriter(dialect: .comma)
        writer.row([""])
        writer.row(["", ""])
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"\"\n,\"\"\n")
        let reading = try CSVReading(writer.take(), hasHeader: false, expecting: 2)
        #expect(reading.records == [[""], ["", ""]])
    }

    @Test("a formula is neutralised on request only", arguments: ["=1+1", "+1", "-1", "@a", "\tx", "\rx"])
    func neutralisesFormulas(_ text: String) {
        var safe = CSVWriter(dialect: .comma, neutralisesFormulas: true)
        safe.row([text])
        #expect(String(decoding: safe.bytes, as: UTF8.self) == "\"'\(text)\"\n")
        var plain = CSVWriter(dialect: .comma)
        plain.row([text])
        #expect(!plain.bytes.contains(UInt8(ascii: "'")))
    }

    @Test(
        "naughty strings come back as they were written, in every dialect",
        .enabled(if: NaughtyStrings.all != nil, "the shared suites are absent"),
        arguments: [CSVDialect.comma, .semicolon, .tab, .bar])
    func roundTrips(_ dialect: CSVDialect) throws {
        let strings = try #require(NaughtyStrings.all)
        var writer = CSVWriter(dialect: dialect, lineEnd: "\r\n")
        for (index, text) in strings.enumerated() { writer.row([text, String(index), text]) }
        let reading = try CSVReading(writer.take(), dialect: dialect, hasHeader: false, expecting: 3)
        #expect(reading.records == strings.enumerated().map { [$1, String($0), $1] })
        #expect(reading.faults.allSatisfy { $0.kind == .nulByte })
        print("csv round trip: \(strings.count) naughty strings")
    }
}
