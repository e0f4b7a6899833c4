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
}
