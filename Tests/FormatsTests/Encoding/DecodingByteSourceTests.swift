import Formats
import Testing

struct DecodingByteSourceTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let text: String
        let faults: [[Int]]
        var testDescription: String { name }

        init(_ name: String, _ bytes: [UInt8], _ text: String, _ faults: [[Int]] = []) {
            (self.name, self.bytes, self.text, self.faults) = (name, bytes, text, faults)
        }
    }

    static let cases: [Case] = [
        Case("nothing", [], ""),
        Case("a mark alone", [0xEF, 0xBB, 0xBF], ""),
        Case("a mark is dropped", [0xEF, 0xBB, 0xBF, 0x61], "a"),
        Case("a second mark is text", [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF], "\u{FEFF}"),
        Case("one to four bytes a character", Array("aжë€😀b".utf8), "aжë€😀b"),
        Case("a lone byte", [0x61, 0x0A, 0xE8, 0x62], "a\n\u{FFFD}b", [[2, 2]]),
        Case("a cut-off end", [0x61, 0xE2, 0x82], "a\u{FFFD}", [[1, 1]]),
        Case("a cut-off mark", [0xEF, 0xBB], "\u{FFFD}", [[0, 1]]),
        Case("a surrogate", [0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", [[0, 1], [1, 1], [2, 1]]),
        Case("an overlong slash", [0xC0, 0xAF], "\u{FFFD}\u{FFFD}", [[0, 1], [1, 1]]),
        Case(
            "lines end three ways", [0x0D, 0x0A, 0x0D, 0x0A, 0x0D, 0x0D, 0xFF, 0x0A, 0xFE],
            "\r\n\r\n\r\r\u{FFFD}\n\u{FFFD}", [[6, 5], [8, 6]]),
        Case("after a mark", [0xEF, 0xBB, 0xBF, 0x61, 0xFF], "a\u{FFFD}", [[4, 1]]),
    ]

    @Test("text comes out as UTF-8, faults with their places, whatever the blocks", arguments: cases)
    func decodes(_ one: Case) throws {
        for blockSize in [1, 2, 3, 5, 100] {
            let source = DecodingByteSource(
                MemoryByteSource(one.bytes, blockSize: blockSize), encoding: .utf8)
            #expect(try source.readAll() == Array(one.text.utf8))
            #expect(source.faults.map { [$0.byteOffset ?? -1, $0.line] } == one.faults)
            #expect(source.undecodableCount == one.faults.count)
        }
    }

    static let wide: [(name: String, units: [UInt16], odd: Bool, text: String, faults: [[Int]])] = [
        ("nothing", [], false, "", []),
        ("a mark is dropped", [0xFEFF, 0x61], false, "a", []),
        ("a second mark is text", [0xFEFF, 0xFEFF], false, "\u{FEFF}", []),
        ("every length", Array("aжë€😀b".utf16), false, "aжë€😀b", []),
        (
            "a long ASCII run", Array("abcdefghijklmnopqrstuvwxyž0123456789".utf16), false,
            "abcdefghijklmnopqrstuvwxyž0123456789", []
        ),
        ("a high half alone", [0x0A, 0xD800, 0x61], false, "\n\u{FFFD}a", [[2, 2]]),
        (
            "a low half alone", [0xDC00, 0x0D, 0x0A, 0xDFFF], false, "\u{FFFD}\r\n\u{FFFD}",
            [[0, 1], [6, 2]]
        ),
        ("two high halves", [0xD83D, 0xD83D, 0xDE00], false, "\u{FFFD}😀", [[0, 1]]),
        ("a high half at the end", [0x61, 0xD800], false, "a\u{FFFD}", [[2, 1]]),
        ("an odd last byte is no character", [0x61, 0x0D], true, "a\r", [[4, 2]]),
        ("half a pair and an odd byte", [0xD800], true, "\u{FFFD}", [[0, 1], [2, 1]]),
    ]

    @Test(
        "UTF-16 comes out as UTF-8 both ways, faults with their places, whatever the blocks", arguments: wide)
    func decodesUTF16(_ one: (name: String, units: [UInt16], odd: Bool, text: String, faults: [[Int]])) throws
    {
        for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] {
            var bytes = one.units.flatMap {
                encoding == .utf16LittleEndian
                    ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)]
            }
            if one.odd { bytes.append(0x41) }
            for blockSize in [1, 2, 3, 5, 7, 100] {
                let source = DecodingByteSource(
                    MemoryByteSource(bytes, blockSize: blockSize), encoding: encoding)
                #expect(String(decoding: try source.readAll(), as: UTF8.self) == one.text)
                #expect(source.faults.map { [$0.byteOffset ?? -1, $0.line] } == one.faults)
                // And through the smallest buffer that a reader may lend.
                let narrow = DecodingByteSource(
                    MemoryByteSource(bytes, blockSize: blockSize), encoding: encoding)
                #expect(String(decoding: try narrow.readNarrowly(), as: UTF8.self) == one.text)
                #expect(narrow.faults == source.faults)
            }
        }
    }

    static let marked: [(name: String, bytes: [UInt8], encoding: TextEncoding, text: String, marks: Int)] = [
        ("after the last line", Array("a\r\n\u{1A}".utf8), .utf8, "a\r\n", 1),
        ("several, as they fill a block", Array("a\u{1A}\u{1A}\u{1A}\u{1A}".utf8), .utf8, "a", 4),
        ("in the middle", Array("a\u{1A}\u{1A}b\u{1A}\nc".utf8), .utf8, "a\u{1A}\u{1A}b\u{1A}\nc", 0),
        ("in the middle and at the end", Array("\u{1A}b\u{1A}".utf8), .utf8, "\u{1A}b", 1),
        ("nothing else", [0x1A, 0x1A], .utf8, "", 2),
        ("in a code page", [0xE8, 0x0A, 0x1A], .windows1250, "č\n", 1),
        ("after a fault", [0xE8, 0x1A], .utf8, "\u{FFFD}", 1),
        ("in UTF-16", [0x61, 0, 0x1A, 0], .utf16LittleEndian, "a", 1),
        ("one byte after UTF-16", [0x61, 0, 0x1A], .utf16LittleEndian, "a", 1),
    ]

    @Test("DOS end marks at the end are passed over, whatever the blocks", arguments: marked)
    func passesEndMarks(
        _ one: (name: String, bytes: [UInt8], encoding: TextEncoding, text: String, marks: Int)
    ) throws {
        for blockSize in [1, 2, 3, 100] {
            let source = DecodingByteSource(
                MemoryByteSource(one.bytes, blockSize: blockSize), encoding: one.encoding)
            #expect(String(decoding: try source.readNarrowly(), as: UTF8.self) == one.text)
            #expect(source.endMarkCount == one.marks)
            #expect(source.faults.allSatisfy { $0.kind == .undecodableBytes })
        }
    }

    @Test("a UTF-16 text of many blocks keeps its lines and offsets")
    func placesUTF16Faults() throws {
        let text = String(repeating: "Скопје;Šib😀\r\n", count: 30_000)
        let bytes = try #require(TextEncoding.utf16BigEndian.bytes(of: text)) + [0xDC, 0x00]
        let source = DecodingByteSource(
            MemoryByteSource([0xFE, 0xFF] + bytes, blockSize: 4099), encoding: .utf16BigEndian)
        #expect(try source.readAll() == Array((text + "\u{FFFD}").utf8))
        #expect(source.faults.map(\.line) == [30_001])
        #expect(source.faults.map(\.byteOffset) == [bytes.count])
        #expect(source.markLength == 2)
    }

    @Test("a line in UTF-8 in a text of a code page is a fault of that line, in every block size")
    func findsForeignLines() throws {
        func page(_ text: String, _ encoding: TextEncoding = .windows1250) throws -> [UInt8] {
            try #require(encoding.bytes(of: text))
        }
        let texts: [(TextEncoding, [UInt8], [Int])] = [
            (.windows1250, try page("Šibenik\nŽabljak;č\n"), []),
            (
                .windows1250,
                try page("Šibenik\r\n") + Array("Požega;Žabljak\r\n".utf8) + (try page("Čakovec\r\n")), [2]
            ),
            (.windows1250, try page("Š\rŽ\r") + Array("Šibenik".utf8), [3]),
            (.windows1250, try page("Č\n") + Array("a;“b”\n\nč;Š\n".utf8) + (try page("š")), [2, 4]),
            (.windows1251, try page("Пљевља\nСњежана\nРијека\n", .windows1251) + Array("Битола\n".utf8), [4]),
            (.windows1251, try page("Пљевља", .windows1251) + Array(";Битола\n".utf8), []),
            (.codePage866, try page("рад;ста\nслива\n", .codePage866), []),
        ]
        for (encoding, bytes, lines) in texts {
            for blockSize in [1, 2, 3, 17, 1000] {
                let source = DecodingByteSource(
                    MemoryByteSource(bytes, blockSize: blockSize), encoding: encoding)
                _ = try source.readNarrowly()
                #expect(source.faults.map(\.line) == lines)
                #expect(source.faults.allSatisfy { $0.kind == .foreignEncoding })
                #expect(source.foreignLineCount == lines.count)
                #expect(source.undecodableCount == 0)
            }
        }
    }

    @Test("an offset in the text is told as one of the file where the two go together")
    func mapsOffsets() throws {
        let cases: [([UInt8], TextEncoding, Int?)] = [
            (Array("ab".utf8), .utf8, 1), ([0xEF, 0xBB, 0xBF] + Array("ab".utf8), .utf8, 4),
            ([0xFF, 0x61], .utf8, nil), ([0x61, 0x62], .windows1250, nil),
        ]
        for (bytes, encoding, offset) in cases {
            let source = DecodingByteSource(MemoryByteSource(bytes), encoding: encoding)
            _ = try source.readAll()
            #expect(source.sourceOffset(of: 1) == offset)
        }
    }

    @Test("undecodable bytes and foreign lines are told in order of the file")
    func ordersFaults() throws {
        let bytes: [UInt8] = [0x81, 0x0A] + Array("šč\n".utf8) + [0x81, 0x0A]
        let source = DecodingByteSource(MemoryByteSource(bytes), encoding: .windows1250)
        _ = try source.readAll()
        #expect(source.faults.map(\.line) == [1, 2, 3])
        #expect(source.faults.map(\.kind) == [.undecodableBytes, .foreignEncoding, .undecodableBytes])
    }

    @Test("random bytes decode as the standard library decodes them")
    func agreesWithStandardLibrary() throws {
        var random = SplitMix(seed: 8)
        let odd: [UInt8] = [0x41, 0x0A, 0x80, 0xBF, 0xC2, 0xE0, 0xED, 0xF0, 0xF4, 0x90, 0x9F, 0xA0, 0xFF]
        for length in 0..<600 {
            let bytes = [0x61] + (0..<length % 90).map { _ in odd[Int(random.next() % 13)] }
            let source = DecodingByteSource(
                MemoryByteSource(bytes, blockSize: 1 + length % 31), encoding: .utf8)
            #expect(try source.readAll() == Array(String(decoding: bytes, as: UTF8.self).utf8))
        }
    }

    @Test("only so many faults are kept, all are counted")
    func capsFaults() throws {
        var limits = FormatLimits()
        limits.faults = 3
        let source = DecodingByteSource(
            MemoryByteSource([UInt8](repeating: 0xFF, count: 10)), encoding: .utf8, limits: limits)
        _ = try source.readAll()
        #expect(source.faults.count == 3)
        #expect(source.undecodableCount == 10)
    }

    @Test("a single-byte text of many blocks keeps its lines and offsets")
    func placesSingleByteFaults() throws {
        var bytes: [UInt8] = []
        for _ in 0..<10_000 { bytes += [0x8A, 0x69, 0x62, 0x0D, 0x0A] }
        bytes += [0x81]
        for blockSize in [1, 7, 4096] {
            let source = DecodingByteSource(
                MemoryByteSource(bytes, blockSize: blockSize), encoding: .windows1250)
            let text = String(decoding: try source.readAll(), as: UTF8.self)
            #expect(text == String(repeating: "Šib\r\n", count: 10_000) + "\u{FFFD}")
            #expect(source.faults.map(\.line) == [10_001])
            #expect(source.faults.map(\.byteOffset) == [50_000])
        }
    }
}

extension ByteSource {
    /// All that is left, through buffers of the smallest size.
    func readNarrowly() throws -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: ByteSourceBlock.minimum)
        while true {
            let count = try buffer.withUnsafeMutableBytes { try read(into: $0) }
            if count == 0 { return all }
            all += buffer[..<count]
        }
    }
}
