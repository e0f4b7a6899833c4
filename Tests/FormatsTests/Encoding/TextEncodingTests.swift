import Foundation
import TestSupport
import Testing

@testable import Formats

struct TextEncodingTests {
    @Test(
        "each table is the WHATWG index, but for the control characters that stand in for nothing",
        .enabled(
            if: Repository.shared("suites/encoding-tables/whatwg") != nil, "the shared suites are absent"),
        arguments: TextEncoding.allCases.filter { $0.highScalars != nil })
    func matchesIndex(_ encoding: TextEncoding) throws {
        let url = try #require(
            Repository.shared("suites/encoding-tables/whatwg/index-\(encoding.rawValue).txt"))
        let scalars = try #require(encoding.highScalars)
        var entries = 0
        for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        where !line.hasPrefix("#") {
            let parts = line.split(separator: "\t")
            guard let index = Int(parts[0].trimmingCharacters(in: .whitespaces)) else { continue }
            let value = try #require(UInt16(parts[1].dropFirst(2), radix: 16))
            #expect(scalars[index] == (value == index + 0x80 && value < 0xA0 ? 0 : value))
            entries += 1
        }
        #expect(entries == 128)
    }

    @Test(
        "every byte decodes to the scalar of the table", arguments: [TextEncoding.windows1250, .windows1251])
    func decodesEveryByte(_ encoding: TextEncoding) throws {
        let scalars = try #require(encoding.highScalars)
        let expected = (0..<256).map { byte -> Unicode.Scalar in
            let value = byte < 0x80 ? UInt16(byte) : scalars[byte - 0x80]
            return byte >= 0x80 && value == 0 ? "\u{FFFD}" : Unicode.Scalar(value)!
        }
        for blockSize in [1, 16, 1000] {
            let source = DecodingByteSource(
                MemoryByteSource((0..<256).map { UInt8($0) }, blockSize: blockSize), encoding: encoding)
            let text = String(decoding: try source.readAll(), as: UTF8.self)
            #expect(Array(text.unicodeScalars) == expected)
            #expect(source.undecodableCount == scalars.count { $0 == 0 })
        }
    }

    @Test("labels name encodings whatever the case")
    func readsLabels() {
        #expect(TextEncoding(label: "Windows-1250") == .windows1250)
        #expect(TextEncoding(label: "CP1251") == .windows1251)
        #expect(TextEncoding(label: "UTF-8") == .utf8)
        #expect(TextEncoding(label: "ebcdic") == nil)
    }

    static let declarations: [(head: String, label: String?)] = [
        ("<?xml version=\"1.0\" encoding=\"windows-1250\"?><r/>", "windows-1250"),
        ("\u{FEFF}<?xml version='1.0' encoding = 'UTF-8' standalone='yes'?>", "UTF-8"),
        ("<?xml version=\"1.0\"?><r encoding=\"x\"/>", nil), ("<r/>", nil), ("<?xml encoding=\"", nil),
        ("", nil),
    ]

    @Test("the encoding that an XML document declares is found", arguments: declarations)
    func findsDeclaration(_ one: (head: String, label: String?)) {
        #expect(TextEncoding.declaredLabel(inXML: Array(one.head.utf8)) == one.label)
    }
}
