import Intake
import Model
import Testing

@testable import Normalisation

@Suite struct DecimalTextTests {
    private func text(_ text: String, decimal: DecimalMark? = nil) -> String? {
        guard let number = withBytes(text, { DecimalText($0) }) else { return nil }
        guard let reading = number.reading(decimal: decimal) else { return "ambiguous" }
        return (number.isNegative ? "-" : "") + reading.text + (number.isPerCent ? "%" : "")
            + (number.isScientific ? "E" : "")
    }

    @Test(arguments: [
        ("0", "0"), ("7", "7"), ("007", "7"), ("1234", "1234"), ("123456789", "123456789"), ("12.0", "12.0"),
        ("12,0", "12.0"), ("12,5", "12.5"), ("12.50", "12.50"), ("0.125", "0.125"), ("0,125", "0.125"),
        ("00.125", "0.125"), (".75", "0.75"), (",75", "0.75"), ("12.", "12"), ("1234.567", "1234.567"),
        ("1234,5", "1234.5"), ("1.2345", "1.2345"), ("1,23", "1.23"),
        ("1 234", "1234"), ("1\u{A0}234", "1234"), ("1\u{202F}234\u{202F}567", "1234567"),
        ("1\u{2009}234", "1234"),
        ("1'234", "1234"), ("1’234", "1234"), ("1´234", "1234"), ("1 234,5", "1234.5"), ("1 234.5", "1234.5"),
        ("1'234.50", "1234.50"), ("1.234.567", "1234567"), ("1,234,567", "1234567"), ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"), ("1.234.567,5", "1234567.5"), ("1,234,567.5", "1234567.5"),
        ("12.345,678", "12345.678"),
        ("-3", "-3"), ("−3", "-3"), ("–3", "-3"), ("3-", "-3"), ("(3)", "-3"), ("( 3 )", "-3"), ("+3", "3"),
        ("- 3", "-3"), ("75%", "75%"), ("75 %", "75%"), ("%75", "75%"), ("12,5 %", "12.5%"), ("-75%", "-75%"),
        ("1E5", "1E"), ("1,2E+05", "1.2E"), ("1.23457e+11", "1.23457E"), ("1.2E-3", "1.2E"),
    ])
    func numbersAreRead(_ written: String, _ expected: String) {
        #expect(text(written) == expected)
    }

    @Test(arguments: ["1.234", "1,234", "12.345", "123,456", "2.000", "-1.234", "100.000"])
    func oneMarkBeforeThreeDigitsIsAmbiguousUntilItIsKnown(_ written: String) {
        #expect(text(written) == "ambiguous")
        let mark: DecimalMark = written.contains(".") ? .point : .comma
        #expect(text(written, decimal: mark) == written.replacing(",", with: "."))
        let grouped = written.replacing(".", with: "").replacing(",", with: "")
        #expect(text(written, decimal: mark.other) == grouped)
    }

    @Test(arguments: [
        "", "-", ".", ",", "many", "1 2", "12 34", "1 2345", "1  234", "1234 567", "0 123", "1.2.3",
        "1.23.456",
        "1,23,456", "1.234,567.8", "1,234.567,8", "1.2345,6", "12 345 67", "1 234'567", "1.234 567",
        "1,5 000",
        "0x10", "1e", "e5", "1,2E+", "--3", "-(3)", "12345678901", "1/2", "½", "٣", "３", "1,234,5678", "#12",
        "1_000",
    ])
    func whatIsNoNumberIsNone(_ written: String) {
        #expect(text(written) == nil)
    }

    @Test(arguments: [
        ("12,5", DecimalMark?.some(.comma)), ("12.5", .point), ("1.234,5", .comma), ("1,234.5", .point),
        ("1.234.567", .comma), ("1,234,567", .point), ("1 234,5", .comma), ("1 234", nil), ("1.234", nil),
        ("12", nil),
        ("0.125", .point), ("2.0", .point), ("75,0 %", .comma),
    ])
    func aNumberProvesItsDecimalMarkOrNothing(_ written: String, _ expected: DecimalMark?) {
        #expect(withBytes(written) { DecimalText($0)?.proof } == expected)
    }

    @Test func wholeNumbersReadBackHoweverTheyAreGrouped() {
        for number in stride(from: 1, through: 99_999_999, by: 1_234_577) {
            var groups: [String] = []
            var rest = number
            while rest >= 1000 {
                groups.insert(String(String(rest % 1000 + 1000).dropFirst()), at: 0)
                rest /= 1000
            }
            groups.insert(String(rest), at: 0)
            for mark in [" ", "\u{A0}", "\u{202F}", "'", ".", ","] {
                let decimal: DecimalMark = mark == "." ? .comma : .point
                #expect(text(groups.joined(separator: mark), decimal: decimal) == String(number))
            }
            #expect(text("\(number),50", decimal: .comma) == "\(number).50")
        }
    }
}
