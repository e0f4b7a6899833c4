import Foundation
import Model
import Testing

@Suite("Folding")
struct FoldingTests {
    struct Case: Sendable {
        let key: String
        let spellings: [String]

        init(_ key: String, _ spellings: String...) {
            self.key = key
            self.spellings = spellings
        }
    }

    @Test(
        "spellings of one word fold to one key",
        arguments: [
            Case("", "", " -_/.,;:()'\"", "\u{A0}\u{200B}\u{FEFF}—–…“”„«»", "!?*#"),
            Case("dateofentry", "date_of_entry", "Date of Entry", "DATE-OF-ENTRY", " date  of\tentry "),
            Case(
                "durdevdan", "Đurđevdan", "Djurdjevdan", "ЂУРЂЕВДАН", "đurđevdan", "DJURDJEVDAN", "Durdevdan"),
            Case("srbija", "Srbija", "Србија", "СРБИЈА", "srbija*"),
            Case("crnagora", "Crna Gora", "Црна Гора", "Črna gora"),
            Case("bosnaihercegovina", "Bosna i Hercegovina", "БОСНА И ХЕРЦЕГОВИНА", "Bosna-i-Hercegovina"),
            Case("zenski", "ženski", "ŽENSKI", "женски", "zenski", "z\u{30C}enski"),
            Case("ljubanjdzep", "ljubanjdžep", "љубањџеп", "Ǉubaǌǆep", "ǈubaǋǅep"),
            Case("shqiperi", "Shqipëri", "SHQIPËRI", "Shqiperi", "Shqipe\u{308}ri"),
            Case("romania", "România", "Romînia".replacing("î", with: "â"), "ROMANIA", "Roma\u{302}nia"),
            Case("iesirii", "ieșirii", "ieşirii", "IEȘIRII", "IEŞIRII", "ies\u{326}irii"),
            Case("tarabuturuga", "Țara Buturugă", "Ţara Buturugă", "tara buturuga"),
            Case("istanbul", "İstanbul", "ISTANBUL", "ıstanbul", "i\u{307}stanbul"),
            Case("turkiye", "Türkiye", "TÜRKİYE", "Turkiye"),
            Case("ukraina", "Україна", "Украина", "Украйна", "украи\u{306}на", "Ukraina"),
            Case("ellada", "Ελλάδα", "ΕΛΛΑΔΑ", "Ελλα\u{301}δα"),
            Case("m", "М", "M", "м", "Μ"), Case("a", "А", "A", "Α"),
            Case("makedonija", "Македонија", "Makedonija"), Case("kosovo", "Косово", "Kosovo*", "KOSOVO"),
            Case("gorce", "Ѓорче", "Г\u{301}орче", "ǵorče"), Case("strasse", "Straße", "STRASSE"),
            Case("maz", "мъж"), Case("48", "48+", " 48 "), Case("4-8", "4 8", "4.8"),
            Case("9-18", "9--18", "9—18", "9 – 18"), Case("a4b", "a-4-b", "A4 B"),
            Case("bandh", "B&H", "B & H", "b and h"), Case("99", "-99"), Case("aa", "ẢẬ", "aa"),
            Case("romnia", "Rom\u{FFFD}nia"),
        ])
    func oneKey(_ sample: Case) {
        for spelling in sample.spellings { #expect(text(spelling) == sample.key, "\(spelling)") }
    }

    @Test("letters of scripts that the region does not use keep their bytes")
    func otherScripts() {
        #expect(Folding.folded("日本 語") == Array("日本語".utf8))
        #expect(Folding.folded("مصر!") == Array("مصر".utf8))
        #expect(Folding.folded("a😀") == Array("a😀".utf8))
    }

    @Test("bytes that are no UTF-8 leave nothing, and what follows is read")
    func malformed() {
        let cases: [[UInt8]] = [
            [0x80, 0x61], [0xC4, 0x61], [0xFF, 0x61], [0xE2, 0x80, 0x61], [0x61, 0xC4], [0xC0, 0x61],
        ]
        for bytes in cases {
            var key: [UInt8] = []
            Folding.fold(bytes.span, into: &key)
            #expect(key == Array("a".utf8))
        }
    }

    @Test("a key is appended, and what stands before it does not change it")
    func appends() {
        var key = Array("d".utf8)
        let text = Array("ja".utf8)
        Folding.fold(text.span, into: &key)
        #expect(key == Array("dja".utf8))
    }

    @Test("composed and decomposed letters fold alike, for every letter of the region's alphabets")
    func decomposed() {
        let letters =
            "ČčĆćŠšŽžËëÇçĂăÂâÎîȘșȚțŞşŢţĞğİÖöÜüŐőŰűÁáÉéÍíÓóÚúѓЃќЌйЙїЇёЁ" + "άέήίόύώϊϋΐΰΆΈΉΊΌΎΏ"
        for letter in letters {
            let composed = String(letter).precomposedStringWithCanonicalMapping
            #expect(text(composed) == text(composed.decomposedStringWithCanonicalMapping), "\(letter)")
            #expect(!text(composed).isEmpty)
            #expect(text(composed).utf8.allSatisfy { $0 < 0x80 })
        }
    }

    private func text(_ spelling: String) -> String {
        String(decoding: Folding.folded(spelling), as: UTF8.self)
    }
}
