import Formats
import TestSupport
import Testing

struct JSONWriterTests {
    private static let value = JSONValue.object([
        .init(key: "a\"b", value: .array([.number("1.50"), .bool(true), .null, .array([]), .object([])])),
        .init(key: "č", value: .string("\u{1}\t\\/😀\u{7F}")),
    ])

    @Test("a value is written on one line, or indented")
    func writes() {
        var plain = JSONWriter()
        plain.value(Self.value)
        let line = "{\"a\\\"b\":[1.50,true,null,[],{}],\"č\":\"\\u0001\\t\\\\/😀\\u007f\"}"
        #expect(String(decoding: plain.bytes, as: UTF8.self) == line)
        var indented = JSONWriter(isIndented: true)
        indented.value(.object([.init(key: "a", value: .array([.number("1"), .string("x")]))]))
        indented.newline()
        #expect(
            String(decoding: indented.take(), as: UTF8.self) == "{\n  \"a\": [\n    1,\n    \"x\"\n  ]\n}\n")
    }

    @Test("decimals keep their places")
    func writesDecimals() {
        var writer = JSONWriter()
        writer.beginArray()
        for (units, places) in [(125, 2), (-5, 3), (0, 1), (7, 0), (Int.min, 0)] {
            writer.decimal(units, places: places)
        }
        writer.int(-3)
        writer.endArray()
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == "[1.25,-0.005,0.0,7,-9223372036854775808,-3]")
    }

    @Test("what is a number is known")
    func knowsNumbers() {
        for text in ["0", "-1.5e+3", "10", "1E5"] { #expect(JSONWriter.isNumber(text)) }
        for text in ["", "01", "+1", ".5", "1.", "1e", "NaN", "1 "] { #expect(!JSONWriter.isNumber(text)) }
    }
}
