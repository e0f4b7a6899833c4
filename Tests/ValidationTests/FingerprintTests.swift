import Testing

@testable import Validation

/// Fingerprints of texts as Anonymisation reads them, whichever way their bytes are taken in.
struct FingerprintTests {
    private static func print(_ bytes: [UInt8]) -> Fingerprint? {
        // Something stands on both sides, as in a column.
        let column = [UInt8](repeating: 0x58, count: 3) + bytes + [UInt8](repeating: 0x59, count: 9)
        var print = Fingerprint(seed: 7)
        return print.mix(textAt: 3..<(3 + bytes.count), of: column) ? print : nil
    }

    private static func print(_ text: String) -> Fingerprint? { print(Array(text.utf8)) }

    /// A text as it is read, byte by byte: capitals, one space for a run of blanks, none at the ends.
    private static func plain(_ bytes: [UInt8]) -> [UInt8] {
        var words: [[UInt8]] = [[]]
        var index = 0
        while index < bytes.count {
            let isNoBreak = bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
            if bytes[index] <= 0x20 || isNoBreak {
                if words.last != [] { words.append([]) }
                index += isNoBreak ? 2 : 1
            } else {
                let byte = bytes[index]
                words[words.count - 1].append((0x61...0x7A).contains(byte) ? byte - 0x20 : byte)
                index += 1
            }
        }
        return Array(words.filter { !$0.isEmpty }.joined(separator: [0x20]))
    }

    @Test func `texts that read alike have one fingerprint, and others have others`() {
        var random = SystemRandomNumberGenerator()
        let pieces: [[UInt8]] = [
            Array("a".utf8), Array("Z".utf8), Array("z".utf8), Array("{".utf8), Array("`".utf8),
            Array("@".utf8),
            Array("[".utf8), Array("7".utf8), Array("ž".utf8), Array("Ж".utf8), [0x20], [0x20], [0x09],
            [0x0A],
            [0xC2, 0xA0], [0xC2, 0xA9], [0xC2], [0x1F], [0x00], [0xFF], [0x80], Array("word".utf8),
        ]
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...40, using: &random)
            let bytes = Array(
                (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined())
            let plain = Self.plain(bytes)
            // One byte at a time, all taken through the slow way: blanks stand between them and are taken out again.
            #expect(Self.print(bytes) == (plain.isEmpty ? nil : Self.print(plain)), "\(bytes)")
            guard !plain.isEmpty else { continue }
            var reference = Fingerprint(seed: 7)
            var place = 0
            while place < plain.count {
                let block = plain[place..<min(place + 8, plain.count)]
                if block.count == 8 { reference.mix(block.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }) }
                place += 8
            }
            let rest = plain.suffix(plain.count % 8)
            reference.mix(rest.reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
            reference.mix(UInt64(plain.count))
            #expect(Self.print(bytes) == reference, "\(bytes)")
        }
    }

    @Test func `capitals and blanks make no difference, letters do`() {
        #expect(Self.print("  case   17\tof\u{A0}the year 2004 ") == Self.print("CASE 17 OF THE YEAR 2004"))
        #expect(Self.print("case 17 of the year 2004") != Self.print("case 17 of the year 2005"))
        #expect(Self.print("casE17") != Self.print("cas E17"))
        #expect(Self.print(" \u{A0}\t") == nil)
    }
}
