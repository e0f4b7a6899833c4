import Testing

@testable import Formats

/// Texts whose first bytes are ASCII, so that what comes later decides what they are read as.
struct LateDecisionTests {
    static let ascii = Array(String(repeating: "id;town\r\n1;Split\n", count: 9000).utf8)

    private func decode(_ bytes: [UInt8], blockSize: Int) throws -> (text: [UInt8], DecodingByteSource) {
        let source = HeadByteSource(MemoryByteSource(bytes, blockSize: blockSize))
        _ = try source.head(100)
        let decoder = DecodingByteSource(decidingIn: source)
        return (try decoder.readNarrowly(), decoder)
    }

    @Test(
        "the first character beyond ASCII decides for all that follow, whatever the blocks",
        arguments: [
            TextEncoding.windows1250, .iso8859Part2, .codePage852, .windows1251, .koi8R, .utf8,
        ])
    func decides(_ encoding: TextEncoding) throws {
        let isCyrillic = [.windows1251, .koi8R].contains(encoding)
        let text = isCyrillic ? "2;Пловдив;да\n3;София\n" : "2;Šibenik;Đurđevac\n3;Žabljak;Požega\n"
        let words = String(repeating: text, count: 3)
        let page = encoding == .utf8 ? Array(words.utf8) : try #require(encoding.bytes(of: words))
        for blockSize in [1, 2, 17, 1000, 1 << 20] {
            let (text, decoder) = try decode(Self.ascii + page, blockSize: blockSize)
            #expect(text == Self.ascii + Array(words.utf8))
            #expect(decoder.encoding == encoding)
            #expect(decoder.decision?.conclusion.encoding == encoding)
            #expect(decoder.decision?.line == 18_001)
            #expect(decoder.faults.isEmpty)
        }
    }

    @Test("places of faults are those of the whole text")
    func placesFaults() throws {
        let bytes =
            Self.ascii + (try #require(TextEncoding.windows1250.bytes(of: "2;Šibenik\n3;Žabljak;đak\n")))
            + Array("4;Čakovec;Požega\n".utf8)
            + (try #require(TextEncoding.windows1250.bytes(of: "5;Đurđevac\n"))) + [0x83, 0x0A]
        for blockSize in [1, 5, 1000, 1 << 20] {
            let (_, decoder) = try decode(bytes, blockSize: blockSize)
            #expect(decoder.encoding == .windows1250)
            #expect(decoder.faults.map(\.kind) == [.foreignEncoding, .undecodableBytes])
            #expect(decoder.faults.map(\.line) == [18_003, 18_005])
            #expect(decoder.faults[1].byteOffset == bytes.count - 2)
        }
    }

    @Test("what comes late is no beginning: no mark, no UTF-16")
    func isNoBeginning() throws {
        for tail: [UInt8] in [[0xEF, 0xBB, 0xBF, 0x61], [0xFF, 0xFE, 0x61, 0, 0x62, 0, 0x63, 0, 0x64, 0]] {
            let (_, decoder) = try decode(Self.ascii + tail, blockSize: 1000)
            #expect(decoder.decision?.conclusion.hasMark == false)
            #expect(decoder.decision.map { !$0.conclusion.encoding.isUTF16 } == true)
        }
    }

    @Test("a text of ASCII to its end decides nothing")
    func decidesNothing() throws {
        let (text, decoder) = try decode(Self.ascii, blockSize: 999)
        #expect(text == Self.ascii)
        #expect(decoder.decision == nil)
        #expect(decoder.sourceOffset(of: 100_000) == 100_000)
    }
}
