import Testing

@testable import Formats

struct XLSXNumberTests {
    static let numbers: [(text: String, read: String)] = [
        ("0", "0"), ("-0", "0"), ("0.0", "0"), ("007", "7"), ("+5", "5"), ("37825", "37825"),
        ("37825.0", "37825"), ("37825.50", "37825.5"), ("-12.25", "-12.25"), ("0.1", "0.1"), (".5", "0.5"),
        ("0.30000000000000004", "0.30000000000000004"), ("0.29999999999999999", "0.3"),
        ("12.300000000000001", "12.3"), ("1.1000000000000001", "1.1"),
        ("2.5000000000000001E-2", "0.025"), ("1E3", "1000"), ("1.5e+3", "1500"), ("-1E-3", "-0.001"),
        ("0.000001", "0.000001"), ("1E-6", "0.000001"), ("0.0000001", "1e-7"), ("1.25E-7", "1.25e-7"),
        ("-1.25E-300", "-1.25e-300"), ("1E20", "100000000000000000000"), ("1E21", "1e21"),
        ("1.234E+25", "1.234e25"), ("123456789.125", "123456789.125"),
        // Personal numbers are whole, and longer ones are not rounded to what a double holds.
        ("2307990710123", "2307990710123"), ("2.307990710123E12", "2307990710123"),
        ("12345678901234567", "12345678901234567"), ("9007199254740993", "9007199254740993"),
        ("1.2345678901234567E16", "12345678901234568"), ("1.0000001", "1.0000001"),
        ("4.9406564584124654E-324", "5e-324"), ("1.7976931348623157E308", "1.7976931348623157e308"),
    ]

    private func read(_ text: String) -> String? {
        var bytes = ScratchBuffer<UInt8>(capacity: 4)
        let isNumber = Array(text.utf8).withUnsafeBytes { XLSXNumber.append($0, to: &bytes) }
        #expect(isNumber || bytes.count == 0)
        return isNumber ? String(decoding: bytes.array(), as: UTF8.self) : nil
    }

    @Test("a number is read in the shortest form that reads back the same", arguments: numbers)
    func readsShortest(_ one: (text: String, read: String)) {
        #expect(read(one.text) == one.read)
        #expect(Double(one.read) == Double(one.text))
    }

    @Test(
        "what is no number is none",
        arguments: [
            "", "-", ".", "abc", "1 000", "1,5", "0x1p3", "nan", "inf", "1e", "1e999", "--1", "1.2.3", "5-",
        ])
    func refuses(_ text: String) {
        #expect(read(text) == nil)
        #expect(Array(text.utf8).withUnsafeBytes { XLSXNumber.value($0) } == nil)
    }

    @Test("every double reads back the same, and is as short as Swift's own description")
    func isShortest() {
        var random = SplitMix(seed: 7)
        for _ in 0..<20_000 {
            let value = Double(bitPattern: random.next())
            guard value.isFinite else { continue }
            var bytes = ScratchBuffer<UInt8>(capacity: 4)
            XLSXNumber.append(value, to: &bytes)
            let text = String(decoding: bytes.array(), as: UTF8.self)
            #expect(Double(text) == value)
            #expect(read("\(value)") == text)
        }
    }

    @Test("short decimals are valued as Swift values them")
    func values() {
        var random = SplitMix(seed: 11)
        for _ in 0..<20_000 {
            let digits = Int(random.next() % 1_000_000_000_000_000)
            let places = Int(random.next() % 12)
            let text = "\(digits).\(String(repeating: "0", count: places / 4))\(digits % 1000)"
            let value = Array(text.utf8).withUnsafeBytes { XLSXNumber.value($0) }
            #expect(value == Double(text))
        }
    }
}
