import Testing

@testable import Formats

struct EncodingDetectionTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let encoding: TextEncoding
        var testDescription: String { name }

        init(_ name: String, _ text: String, savedAs encoding: TextEncoding, mark: [UInt8] = []) throws {
            self.name = name
            self.encoding = encoding
            bytes = mark + (try #require(encoding.bytes(of: text)))
        }
    }

    static var cases: [Case] {
        get throws {
            [
                try Case("ASCII", "name;town\nAna;Skopje\n", savedAs: .utf8),
                try Case("UTF-8", "Šibenik;Žabljak;Скопје;Shqipëri", savedAs: .utf8),
                try Case("UTF-8 with mark", "a", savedAs: .utf8, mark: [0xEF, 0xBB, 0xBF]),
                try Case("UTF-16 with mark", "Ж", savedAs: .utf16LittleEndian, mark: [0xFF, 0xFE]),
                try Case("UTF-16, the other way", "Ж", savedAs: .utf16BigEndian, mark: [0xFE, 0xFF]),
                try Case("UTF-16 of ASCII", "a;b\n1;2\n", savedAs: .utf16LittleEndian),
                try Case("UTF-16 of ASCII, the other way", "a;b\n1;2\n", savedAs: .utf16BigEndian),
                try Case("UTF-16 of braces", "[]", savedAs: .utf16LittleEndian),
                try Case("UTF-16 of Cyrillic", "Датум;Пол\r\nЂурђица;Ж\r\n", savedAs: .utf16LittleEndian),
                try Case("UTF-16 of Cyrillic, the other way", "Датум;Пол\r\n", savedAs: .utf16BigEndian),
                try Case("UTF-16 of Greek", "Φύλο;Ηλικία\r\n", savedAs: .utf16LittleEndian),
                try Case("UTF-16 of Romanian", "Sfârşit – “dată”;Vârstă\n", savedAs: .utf16BigEndian),
                try Case("Croatian", "mjesto\nŠibenik\nŽabljak\nČakovec\nĐakovo\n", savedAs: .windows1250),
                try Case("one Latin letter", "country;town\nHRV;Šibenik\n", savedAs: .windows1250),
                try Case("one Latin letter, ISO", "country;town\nHRV;Šibenik\n", savedAs: .iso8859Part2),
                try Case("Romanian", "Chişinău;Bălţi;Iaşi\n", savedAs: .windows1250),
                try Case("Albanian", "Shqipëri;Gjirokastër;Çamëri\n", savedAs: .windows1250),
                try Case("Albanian, DOS", "Shqipëri;Gjirokastër;Çamëri\n", savedAs: .codePage852),
                try Case("Serbian, Cyrillic", "Београд;Нови Сад;Ниш\n", savedAs: .windows1251),
                try Case("one Serbian town", "ID;town\n1;Пљевља\n", savedAs: .windows1251),
                try Case("Macedonian", "Скопје;Битола;Ѓорче\n", savedAs: .windows1251),
                try Case("one Macedonian town, ISO", "Скопје", savedAs: .iso8859Part5),
                try Case("one Macedonian town, DOS", "Скопје", savedAs: .codePage855),
                try Case("one Macedonian town, Macintosh", "Скопје", savedAs: .macCyrillic),
                try Case(
                    "Bulgarian among Latin headings", "country;town\nBGR;София\nBGR;Пловдив\n",
                    savedAs: .windows1251),
                try Case("one Bulgarian town, DOS", "София", savedAs: .codePage866),
                try Case("one Ukrainian town, KOI8", "місто;Київ", savedAs: .koi8U),
                try Case("yes and no", "да\nне\nда\nне\n", savedAs: .koi8R),
                try Case("one Turkish letter", "il\nAğrı\n", savedAs: .windows1254),
                try Case("one Greek word", "Ελλάδα", savedAs: .windows1253),
                try Case("Greek with the letter that differs", "Άρτα;Άγιος", savedAs: .iso8859Part7),
                try Case("codes for women, Latin", "id;sex\n1;Ž\n2;M\n3;Ž\n", savedAs: .windows1250),
                try Case("codes for women, Cyrillic", "id;sex\n1;Ж\n2;М\n3;Ж\n", savedAs: .windows1251),
                try Case("codes for women, DOS", "id;sex\n1;Ж\n2;М\n3;Ж\n", savedAs: .codePage866),
                try Case("codes, old DOS", "id;sex\n1;Ж\n2;М\n3;Ж\n", savedAs: .codePage855),
                try Case("a price", "item;price\nbed;10 €\n", savedAs: .windows1250),
                try Case("quotation marks", "remark\n“none”\n", savedAs: .windows1250),
            ]
        }
    }

    @Test("the encoding is concluded from marks, zeros and letters", arguments: try cases)
    func detects(_ one: Case) {
        let conclusion = TextEncoding.detect(head: one.bytes)
        #expect(conclusion.encoding == one.encoding)
        #expect(conclusion.confidence > 0.5 && conclusion.confidence <= 1)
        #expect(!conclusion.why.isEmpty)
        #expect(conclusion.rivals.isEmpty)
        #expect(conclusion.contradiction == nil)
    }

    @Test("each language in each encoding of its offices comes out right", arguments: LanguageTexts.all)
    func knowsLanguages(_ one: LanguageTexts) throws {
        var count = 0
        for encoding in one.encodings {
            for (number, text) in one.texts.enumerated() {
                guard let bytes = LanguageTexts.bytes(of: text, savedAs: encoding) else { continue }
                let conclusion = TextEncoding.detect(head: bytes)
                let names = "\(one.language) text \(number) in \(encoding.rawValue): \(conclusion)"
                #expect(([conclusion.encoding] + conclusion.equals).contains(encoding), "\(names)")
                #expect(conclusion.rivals.isEmpty, "\(names)")
                #expect(conclusion.confidence >= 0.5, "\(names)")
                count += 1
            }
        }
        #expect(count >= one.texts.count)
    }

    static let fewLetters: [(text: String, encoding: TextEncoding)] = [
        ("Timişoara", .codePage852), ("Ploieşti", .codePage852), ("Ѓорче", .macCyrillic),
        ("Ѓорче Петров", .macCyrillic), ("Ѓорѓи;Ќосев", .macCyrillic), ("МЕЃУ", .macCyrillic),
    ]

    @Test("no word is read as one with a soft hyphen or a sign in it", arguments: fewLetters)
    func readsFewLetters(_ one: (text: String, encoding: TextEncoding)) throws {
        let bytes = try #require(
            LanguageTexts.bytes(of: "id;town\n1;\(one.text)\n", savedAs: one.encoding))
        let conclusion = TextEncoding.detect(head: bytes)
        #expect(([conclusion.encoding] + conclusion.equals).contains(one.encoding))
    }

    static let spaces = [
        "Beograd\u{A0}", "\u{A0}Beograd", "Novi\u{A0}Sad", "10\u{A0}kom", "Niš\u{A0}grad", "Firma®", "© Niš",
    ]

    @Test("a no-break space, and a sign where it belongs, is one", arguments: spaces)
    func readsSpacesAndSigns(_ text: String) throws {
        let bytes = try #require(TextEncoding.windows1250.bytes(of: "id;town\n1;\(text)\n"))
        #expect(TextEncoding.detect(head: bytes).encoding == .windows1250)
    }

    static let same: [(text: String, encoding: TextEncoding, equals: [TextEncoding])] = [
        ("Vârsta;Naţionalitatea;Oraşul", .windows1250, [.iso8859Part2, .iso8859Part16]),
        ("Državljanstvo;Općina;Ime majke;đaci", .windows1250, []),
        ("Općina;Čakovec;đaci", .windows1250, [.iso8859Part2]),
        ("Straße;Größe;Zürich", .windows1250, [.windows1252, .iso8859Part1, .iso8859Part15]),
        ("Région;Présumée;où elle a été reçue à", .windows1252, [.iso8859Part1, .iso8859Part15]),
        ("Doğum;Cinsiyet;Şehir;İlçe;Ağrı", .windows1254, [.iso8859Part9]),
        ("Φύλο;Ηλικία;Πόλη", .windows1253, [.iso8859Part7]),
        ("Номер;Пол;Гражданство", .koi8R, [.koi8U]),
        ("датум;опис", .windows1251, [.macCyrillic]),
    ]

    @Test("encodings that read the text the same are said, and the usual one is taken", arguments: same)
    func namesEquals(_ one: (text: String, encoding: TextEncoding, equals: [TextEncoding])) throws {
        let bytes = try #require(one.encoding.bytes(of: one.text))
        let conclusion = TextEncoding.detect(head: bytes)
        #expect(conclusion.encoding == one.encoding)
        #expect(Set(conclusion.equals).isSuperset(of: one.equals))
        #expect(conclusion.rivals.isEmpty)
        for equal in conclusion.equals { #expect(conclusion.why.contains(equal.rawValue)) }
    }

    @Test("where another encoding fits as well and reads otherwise, it is a rival")
    func namesRivals() throws {
        let bytes = try #require(TextEncoding.codePage852.bytes(of: "town\nŽabljak\n"))
        let conclusion = TextEncoding.detect(head: bytes)
        #expect(([conclusion.encoding] + conclusion.rivals).contains(.codePage852))
        #expect(!conclusion.rivals.isEmpty)
        #expect(!conclusion.rivals.contains(conclusion.encoding))
        for rival in conclusion.rivals { #expect(conclusion.why.contains(rival.rawValue)) }
    }

    @Test("bytes that are a text in no encoding of the region are not concluded with confidence")
    func doubtsNonsense() {
        // Greek as the old DOS of Greece wrote it, which is not read here.
        let greek: [UInt8] = [
            0x86, 0xA3, 0x9C, 0xA8, 0xA6, 0xA3, 0x9E, 0xA4, 0xE5, 0x98, 0x20, 0x9A, 0xE2, 0xA4, 0xA4, 0x9E,
            0xA9, 0x9E,
            0xAA, 0x3B, 0x88, 0x9F, 0x98, 0x9A, 0xE2, 0xA4, 0x9C, 0xE0, 0x98,
        ]
        let conclusion = TextEncoding.detect(head: greek)
        #expect(conclusion.confidence < 0.5)
    }

    @Test(
        "a few odd bytes that stand alone are asked about",
        arguments: [[0x9D], [0xFE, 0xFF], [0x81, 0x90], [0xC2, 0xE8, 0x9D]] as [[UInt8]])
    func asksAboutLoneBytes(_ odd: [UInt8]) {
        let rows = odd.flatMap { byte -> [UInt8] in Array("1;a;".utf8) + [byte, 0x0A] }
        let conclusion = TextEncoding.detect(head: Array("id;note;code\n".utf8) + rows)
        #expect(conclusion.confidence < 0.5)
        #expect(!conclusion.rivals.isEmpty)
    }

    @Test("a sign that stands alone is not", arguments: ["°", "€", "«", "№"])
    func knowsSigns(_ sign: String) throws {
        let text = "id;note\n1;10 \(sign)\n"
        let bytes = try #require(
            TextEncoding.windows1250.bytes(of: text) ?? TextEncoding.windows1251.bytes(of: text))
        #expect(TextEncoding.detect(head: bytes).rivals.isEmpty)
    }

    @Test("a character that the head cuts off is no evidence against UTF-8")
    func toleratesCutOff() {
        let conclusion = TextEncoding.detect(head: Array("Скопј".utf8.dropLast()))
        #expect(conclusion.encoding == .utf8)
        #expect(
            String(decoding: conclusion.decoded(head: Array("Скопј".utf8.dropLast())), as: UTF8.self)
                == "Скоп")
    }

    @Test("a few foreign bytes in a long UTF-8 text leave it UTF-8")
    func toleratesForeignRow() {
        let text = Array(String(repeating: "Скопје;", count: 20).utf8) + [0x8A, 0x69, 0x62]
        let conclusion = TextEncoding.detect(head: text)
        #expect(conclusion.encoding == .utf8)
        #expect(conclusion.confidence < 1)
    }

    static let mixed = [
        "town\nČačak\nBrati\u{E8}\n", "town\nНиш\nBrati\u{E8}\n", "town\nŠabac, Čačak, Niš\n\u{E8}; \u{8A}\n",
    ]

    @Test("a small text that is UTF-8 but for a letter is UTF-8", arguments: mixed)
    func toleratesForeignLetter(_ text: String) {
        // The letters that stand for a byte alone.
        let bytes = text.unicodeScalars.flatMap { scalar in
            [0xE8, 0x8A].contains(scalar.value) ? [UInt8(scalar.value)] : Array(String(scalar).utf8)
        }
        #expect(TextEncoding.detect(head: bytes).encoding == .utf8)
    }

    @Test("half UTF-8, half something else is asked about")
    func asksAboutHalves() throws {
        let old = try #require(TextEncoding.windows1250.bytes(of: "Šibenik\nŽabljak\nPožega\n"))
        let conclusion = TextEncoding.detect(head: Array("Šibenik\nŽabljak\n".utf8) + old)
        #expect(conclusion.rivals.contains(.utf8))
    }

    @Test("a head of ASCII says so, and later bytes decide where all are looked at")
    func saysASCIIOnly() throws {
        var evidence = EncodingEvidence()
        evidence.add(Array("id;town\n1;Split\n".utf8))
        #expect(evidence.conclusion.isASCIIOnly)
        #expect(evidence.conclusion.encoding == .utf8)
        evidence.add(try #require(TextEncoding.iso8859Part2.bytes(of: "2;Šibenik\n3;Žabljak\n")))
        #expect(evidence.conclusion.encoding == .iso8859Part2)
        #expect(!evidence.conclusion.isASCIIOnly)
    }

    @Test("evidence is the same however the text is cut into blocks")
    func hidesSeams() throws {
        let texts: [[UInt8]] = [
            Array("Скопје;Shqipëri;€ – “x”;😀".utf8), Array("Скопје".utf8.dropLast()),
            try #require(TextEncoding.windows1251.bytes(of: "Скопје; Пљевља, Београд")),
            try #require(TextEncoding.utf16BigEndian.bytes(of: "Скопје;Битола\r\n")),
            [0xEF, 0xBB, 0xBF, 0x61, 0xE2, 0x82], [0xE2, 0x82, 0x41, 0xF0, 0x9F, 0xE2, 0x82, 0xAC, 0xC4],
        ]
        for text in texts {
            let whole = TextEncoding.detect(head: text)
            for size in 1...9 {
                var evidence = EncodingEvidence()
                for start in stride(from: 0, to: text.count, by: size) {
                    evidence.add(Array(text[start...].prefix(size)))
                }
                #expect(evidence.conclusion == whole)
            }
        }
    }
}
