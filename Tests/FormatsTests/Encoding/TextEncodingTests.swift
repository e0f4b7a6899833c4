import Foundation
import TestSupport
import Testing

@testable import Formats

#if canImport(Glibc)
    import Glibc
#endif

struct TextEncodingTests {
    static let singleByte = TextEncoding.allCases.filter { $0.highScalars != nil }

    /// The name of the WHATWG's index, where it has one.
    private func index(of encoding: TextEncoding) -> String? {
        switch encoding {
        case .codePage866: "ibm866"
        // The WHATWG takes them for the code pages of Windows, or does not know them.
        case .iso8859Part1, .iso8859Part9, .iso8859Part15, .codePage852, .codePage855, .macCentralEurope: nil
        default: encoding.rawValue
        }
    }

    @Test("each table is the WHATWG's index, but for the control characters that stand in for nothing")
    func matchesIndex() throws {
        guard let folder = Repository.shared("suites/encoding-tables/whatwg") else {
            return SuiteTally.absent("encoding tables of the WHATWG")
        }
        let tally = SuiteTally("encoding tables of the WHATWG")
        for encoding in Self.singleByte {
            guard let name = index(of: encoding) else { continue }
            let file = folder.appending(path: "index-\(name).txt")
            guard let text = try? String(contentsOf: file, encoding: .utf8) else {
                tally.skip("no index")
                continue
            }
            var expected = [UInt16](repeating: 0, count: 128)
            for line in text.split(separator: "\n") where !line.hasPrefix("#") {
                let parts = line.split(separator: "\t")
                guard let place = Int(parts[0].trimmingCharacters(in: .whitespaces)) else { continue }
                let value = try #require(UInt16(parts[1].dropFirst(2), radix: 16))
                expected[place] = value == place + 0x80 && value < 0xA0 ? 0 : value
            }
            tally.check(encoding.rawValue, encoding.highScalars == expected, "the tables differ")
        }
        tally.finish()
    }

    @Test("each label of the WHATWG names its encoding, but for those of ISO 8859-1 and 8859-9")
    func matchesLabels() throws {
        guard let file = Repository.shared("suites/encoding-tables/whatwg/encodings.json") else {
            return SuiteTally.absent("encoding labels of the WHATWG")
        }
        let tally = SuiteTally("encoding labels of the WHATWG")
        let groups = try JSONValue(parsing: [UInt8](Data(contentsOf: file))).elements ?? []
        for encoding in groups.flatMap({ $0["encodings"]?.elements ?? [] }) {
            guard let name = encoding["name"]?.string, let own = TextEncoding(label: name) else { continue }
            for label in (encoding["labels"]?.elements ?? []).compactMap(\.string) {
                let found = TextEncoding(label: label)
                switch (own, found) {
                case (.windows1252, .iso8859Part1), (.windows1254, .iso8859Part9), (.windows1252, .utf8):
                    tally.skip("means here what it says, not a code page of Windows")
                default: tally.check(label, found == own, "\(String(describing: found))")
                }
            }
        }
        tally.finish()
    }

    #if canImport(Glibc)
        @Test("each table is the one of the system's library, where it has one")
        func matchesSystem() {
            let tally = SuiteTally("encoding tables of the system")
            let names: [TextEncoding: String] = [
                .macCyrillic: "MAC-UK", .macCentralEurope: "MAC-CENTRALEUROPE",
            ]
            for encoding in Self.singleByte {
                guard let expected = systemTable(names[encoding] ?? encoding.rawValue) else {
                    tally.skip("not in the library")
                    continue
                }
                let own = encoding.highScalars ?? []
                let differing = own.indices.filter { own[$0] != expected[$0] }
                // The library has older editions: lines of boxes for the Belarusian letter, no euro.
                let older: [TextEncoding: [Int]] = [.koi8U: [0x2E, 0x3E], .macCyrillic: [0x7F]]
                tally.check(
                    encoding.rawValue, differing == older[encoding] ?? [],
                    "\(differing.map { String($0 + 128, radix: 16) })")
            }
            tally.finish()
        }

        /// The upper half of a table, without control characters; nil where the library does not have it.
        private func systemTable(_ name: String) -> [UInt16]? {
            let converter = iconv_open("UTF-16LE", name)
            guard converter != iconv_t(bitPattern: -1) else { return nil }
            defer { iconv_close(converter) }
            return (0x80...0xFF).map { byte -> UInt16 in
                var input = [CChar(bitPattern: UInt8(byte))]
                var output = [UInt8](repeating: 0, count: 8)
                let length = input.withUnsafeMutableBufferPointer { from in
                    output.withUnsafeMutableBytes { to -> Int in
                        var source = from.baseAddress
                        var target = to.baseAddress?.assumingMemoryBound(to: CChar.self)
                        var (left, room) = (1, 8)
                        return iconv(converter, &source, &left, &target, &room) < 0 ? 0 : 8 - room
                    }
                }
                let value = length >= 2 ? UInt16(output[0]) | UInt16(output[1]) << 8 : 0
                return value == UInt16(byte) && byte < 0xA0 ? 0 : value
            }
        }
    #endif

    static let facts: [(text: String, encoding: TextEncoding, bytes: [UInt8])] = [
        ("ŠšŽžČčĆćĐđ", .codePage852, [0xE6, 0xE7, 0xA6, 0xA7, 0xAC, 0x9F, 0x8F, 0x86, 0xD1, 0xD0]),
        ("ŞşŢţĂă", .codePage852, [0xB8, 0xAD, 0xDD, 0xEE, 0xC6, 0xC7]),
        ("ŠšŽžČčĆć", .iso8859Part16, [0xA6, 0xA8, 0xB4, 0xB8, 0xB2, 0xB9, 0xC5, 0xE5]),
        ("ȘșȚț", .iso8859Part16, [0xAA, 0xBA, 0xDE, 0xFE]),
        ("ЖжЯяЂђЏџ", .codePage855, [0xEA, 0xE9, 0xE0, 0xDE, 0x81, 0x80, 0x9B, 0x9A]),
        ("ЖжЯяЂђЃѓ", .iso8859Part5, [0xB6, 0xD6, 0xCF, 0xEF, 0xA2, 0xF2, 0xA3, 0xF3]),
        ("ЖжЯяЂђЏџ", .macCyrillic, [0x86, 0xE6, 0x9F, 0xDF, 0xAB, 0xAC, 0xDA, 0xDB]),
        ("ЖжЯя", .koi8R, [0xF6, 0xD6, 0xF1, 0xD1]),
        ("ĞğİıŞş", .windows1254, [0xD0, 0xF0, 0xDD, 0xFD, 0xDE, 0xFE]),
        ("ČčŠšŽž", .macCentralEurope, [0x89, 0x8B, 0xE1, 0xE4, 0xEB, 0xEC]),
        ("a😀", .utf16BigEndian, [0x00, 0x61, 0xD8, 0x3D, 0xDE, 0x00]),
        ("aЖ", .utf16LittleEndian, [0x61, 0x00, 0x16, 0x04]),
    ]

    @Test("letters stand where the domain page says", arguments: facts)
    func writesFacts(_ one: (text: String, encoding: TextEncoding, bytes: [UInt8])) {
        #expect(one.encoding.bytes(of: one.text) == one.bytes)
    }

    @Test("a text with a character that the encoding does not have has no bytes in it")
    func refusesForeignCharacters() {
        #expect(TextEncoding.windows1250.bytes(of: "Ж") == nil)
        #expect(TextEncoding.iso8859Part1.bytes(of: "\u{85}") == nil)
        #expect(TextEncoding.macCentralEurope.bytes(of: "đ") == nil)
    }

    @Test("every byte decodes to the scalar of the table, and back", arguments: singleByte)
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
        let known = (0..<256).filter { $0 < 0x80 || scalars[$0 - 0x80] != 0 }
        let text = String(String.UnicodeScalarView(known.map { expected[$0] }))
        #expect(encoding.bytes(of: text) == known.map { UInt8($0) })
        #expect(Set(scalars.filter { $0 != 0 }).count == scalars.count { $0 != 0 })
    }

    @Test("labels name encodings whatever the case, hyphens and underscores")
    func readsLabels() {
        let labels: [(String, TextEncoding?)] = [
            ("Windows-1250", .windows1250), ("CP1251", .windows1251), ("UTF-8", .utf8), ("utf8", .utf8),
            ("UTF-16", .utf16LittleEndian), ("utf_16_be", .utf16BigEndian), ("latin2", .iso8859Part2),
            ("ISO_8859-2:1987", .iso8859Part2), ("ISO8859-5", .iso8859Part5), ("latin1", .iso8859Part1),
            ("latin5", .iso8859Part9), ("Latin-9", .iso8859Part15), ("l10", .iso8859Part16),
            ("greek", .iso8859Part7),
            ("IBM852", .codePage852), ("cp 855", .codePage855), ("866", .codePage866), ("KOI8-R", .koi8R),
            ("koi8u", .koi8U), ("MacCyrillic", .macCyrillic), ("MacCentralEurope", .macCentralEurope),
            ("ebcdic", nil), ("", nil), ("windows-1257", nil),
        ]
        for (label, encoding) in labels { #expect(TextEncoding(label: label) == encoding, "\(label)") }
        for encoding in TextEncoding.allCases {
            for label in encoding.labels { #expect(TextEncoding(label: label) == encoding, "\(label)") }
            #expect(encoding.labels.first == encoding.rawValue)
        }
    }
}
