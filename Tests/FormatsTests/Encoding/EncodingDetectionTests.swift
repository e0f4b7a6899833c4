import Testing

@testable import Formats

struct EncodingDetectionTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let encoding: TextEncoding
        var testDescription: String { name }

        init(_ name: String, _ text: String, savedAs encoding: TextEncoding, mark: Bool = false) throws {
            self.name = name
            self.encoding = encoding
            if let scalars = encoding.highScalars {
                bytes = try text.unicodeScalars.map { scalar in
                    if scalar.isASCII { return UInt8(scalar.value) }
                    let index = try #require(scalars.firstIndex { UInt32($0) == scalar.value })
                    return UInt8(index + 0x80)
                }
            } else {
                bytes = (mark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
            }
        }
    }

    static var cases: [Case] {
        get throws {
            [
                try Case("ASCII", "name;town\nAna;Skopje\n", savedAs: .utf8),
                try Case("UTF-8", "Šibenik;Žabljak;Скопје;Shqipëri", savedAs: .utf8),
                try Case("UTF-8 with mark", "a", savedAs: .utf8, mark: true),
                try Case("Croatian", "mjesto\nŠibenik\nŽabljak\nČakovec\nĐakovo\n", savedAs: .windows1250),
                try Case("Romanian", "Chişinău;Bălţi;Iaşi\n", savedAs: .windows1250),
                try Case("Albanian", "Shqipëri;Gjirokastër;Çamëri\n", savedAs: .windows1250),
                try Case("Serbian, Cyrillic", "Београд;Нови Сад;Ниш\n", savedAs: .windows1251),
                try Case("Macedonian", "Скопје;Битола;Ѓорче\n", savedAs: .windows1251),
                try Case(
                    "Bulgarian among Latin headings", "country;town\nBGR;София\nBGR;Пловдив\n",
                    savedAs: .windows1251),
                try Case("one Latin letter", "country;town\nHRV;Šibenik\n", savedAs: .windows1250),
            ]
        }
    }

    @Test("the encoding is concluded from the letters", arguments: try cases)
    func detects(_ one: Case) {
        let conclusion = TextEncoding.detect(head: one.bytes)
        #expect(conclusion.encoding == one.encoding)
        #expect(conclusion.confidence > 0.5 && conclusion.confidence <= 1)
        #expect(!conclusion.why.isEmpty)
    }

    @Test("a character that the head cuts off is no evidence against UTF-8")
    func toleratesCutOff() {
        let conclusion = TextEncoding.detect(head: Array("Скопј".utf8.dropLast()))
        #expect(conclusion.encoding == .utf8)
    }

    @Test("a few foreign bytes in a long UTF-8 text leave it UTF-8")
    func toleratesForeignRow() {
        let text = Array(String(repeating: "Скопје;", count: 20).utf8) + [0x8A, 0x69, 0x62]
        let conclusion = TextEncoding.detect(head: text)
        #expect(conclusion.encoding == .utf8)
        #expect(conclusion.confidence < 1)
    }
}
