import Testing

@testable import Formats

struct DeclaredEncodingTests {
    static let declarations: [(head: String, label: String?)] = [
        ("<?xml version=\"1.0\" encoding=\"windows-1250\"?><r/>", "windows-1250"),
        ("\u{FEFF}<?xml version='1.0' encoding = 'UTF-8' standalone='yes'?>", "UTF-8"),
        ("<?xml version=\"1.0\"?><r encoding=\"x\"/>", nil), ("<r/>", nil), ("<?xml encoding=\"", nil),
        ("", nil),
    ]

    @Test("the encoding that an XML document declares is found", arguments: declarations)
    func findsDeclaration(_ one: (head: String, label: String?)) throws {
        #expect(TextEncoding.declaredLabel(inXML: Array(one.head.utf8)) == one.label)
        // And in a document of two bytes a character.
        for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] {
            let bytes = try #require(encoding.bytes(of: one.head))
            #expect(TextEncoding.declaredLabel(inXML: bytes) == one.label)
        }
    }

    struct Case: CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let declared: TextEncoding
        let encoding: TextEncoding
        let contradiction: TextEncoding?
        var testDescription: String { name }
    }

    static var cases: [Case] {
        get throws {
            let serbian = "Датум рођења;Држављанство;Пружене услуге"
            let croatian = "Šifra;Državljanstvo;Način prijevoza"
            let cyrillic = try #require(TextEncoding.windows1251.bytes(of: serbian))
            let latin = try #require(TextEncoding.windows1250.bytes(of: croatian))
            let wide = try #require(TextEncoding.utf16BigEndian.bytes(of: croatian))
            return [
                Case(
                    name: "a mark beats a declaration", bytes: [0xEF, 0xBB, 0xBF] + Array("ž".utf8),
                    declared: .windows1250, encoding: .utf8, contradiction: .windows1250),
                Case(
                    name: "a mark of either order is UTF-16", bytes: [0xFE, 0xFF] + wide,
                    declared: .utf16LittleEndian, encoding: .utf16BigEndian, contradiction: nil),
                Case(
                    name: "zeros are UTF-16", bytes: wide, declared: .windows1250, encoding: .utf16BigEndian,
                    contradiction: .windows1250),
                Case(
                    name: "what has no zeros is not UTF-16", bytes: latin, declared: .utf16LittleEndian,
                    encoding: .windows1250, contradiction: .utf16LittleEndian),
                Case(
                    name: "a declaration that fits", bytes: latin, declared: .windows1250,
                    encoding: .windows1250, contradiction: nil),
                Case(
                    name: "UTF-8 declared as a code page", bytes: Array(croatian.utf8),
                    declared: .windows1250,
                    encoding: .windows1250, contradiction: .utf8),
                Case(
                    name: "Cyrillic declared as Western", bytes: cyrillic, declared: .iso8859Part1,
                    encoding: .iso8859Part1, contradiction: .windows1251),
                Case(
                    name: "a code page declared as UTF-8", bytes: cyrillic, declared: .utf8, encoding: .utf8,
                    contradiction: .windows1251),
                Case(
                    name: "ASCII is anything", bytes: Array("a;b".utf8), declared: .koi8R, encoding: .koi8R,
                    contradiction: nil),
            ]
        }
    }

    @Test("a declaration is weighed against the bytes", arguments: try cases)
    func weighs(_ one: Case) {
        let conclusion = TextEncoding.detect(head: one.bytes, declared: one.declared)
        #expect(conclusion.encoding == one.encoding)
        #expect(conclusion.contradiction == one.contradiction)
    }
}
