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
