import Formats
import Testing

/// Splitter and parser against a reader written byte by byte, on texts made of nothing but odd places.
struct CSVAgreementTests {
    /// The rule in its plainest form.
    static func plain(_ text: [UInt8]) -> [[[UInt8]]] {
        var records: [[[UInt8]]] = []
        var fields: [[UInt8]] = []
        var field: [UInt8] = []
        var raw: [UInt8] = []
        var isStart = true
        var place = 0
        func end() {
            let isBlank = raw.allSatisfy { $0 == 0x2C || $0 == 0x20 || $0 == 0x09 }
            if !isBlank { records.append(fields + [field]) }
            (fields, field, raw, isStart) = ([], [], [], true)
        }
        while place < text.count {
            let byte = text[place]
            if byte == 0x22, isStart, let quoted = quoted(text, from: place + 1) {
                field = quoted.text
                raw += text[place..<quoted.end]
                (place, isStart) = (quoted.end, false)
                continue
            }
            place += 1
            switch byte {
            case 0x2C:
                fields.append(field)
                (field, isStart) = ([], true)
                raw.append(byte)
            case 0x0A: end()
            case 0x0D:
                if place < text.count, text[place] == 0x0A { place += 1 }
                end()
            default:
                field.append(byte)
                raw.append(byte)
                isStart = false
            }
        }
        if !raw.isEmpty { end() }
        return records
    }

    /// The text of a quoted field and the place after its closing quote; nil where none closes it as it should.
    private static func quoted(_ text: [UInt8], from start: Int) -> (text: [UInt8], end: Int)? {
        var place = start
        var field: [UInt8] = []
        while place < text.count {
            guard text[place] == 0x22 else {
                field.append(text[place])
                place += 1
                continue
            }
            let next = place + 1 < text.count ? text[place + 1] : 0x0A
            if next == 0x22 {
                field.append(0x22)
                place += 2
                continue
            }
            return [0x2C, 0x0A, 0x0D].contains(next) ? (field, place + 1) : nil
        }
        return nil
    }

    @Test("any text is cut as the plain reader cuts it, at any chunk size")
    func agrees() throws {
        var random = SplitMix(seed: 4180)
        let alphabet = Array("a,\"\n\r \t".utf8)
        for length in 0..<2000 {
            let text = (0..<length % 200).map { _ in alphabet[Int(random.next() % 7)] }
            let expected = Self.plain(text)
            let chunkSize = 16 + Int(random.next() % 64)
            let reading = try CSVReading(
                text, hasHeader: false, expecting: 200, blockSize: 1 + length % 23, chunkSize: chunkSize)
            let wanted = expected.map { $0.map { String(decoding: $0, as: UTF8.self) } }
            #expect(reading.records == wanted, "\(text)")
            if reading.records != wanted { return }
        }
    }
}

/// Steele, Lea and Flood's generator: small, seeded, the same everywhere.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

extension SplitMix {
    /// The bytes with one to four places changed: a byte, a stretch left out or repeated, one of `tokens` put in.
    mutating func mutated(_ bytes: [UInt8], with tokens: [[UInt8]]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...Int.random(in: 0...3, using: &self) where bytes.count > 4 {
            let place = Int.random(in: 0..<bytes.count, using: &self)
            switch Int.random(in: 0...4, using: &self) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &self)
            case 1: bytes.removeSubrange(place..<min(bytes.count, place + 9))
            case 2, 3: bytes.insert(contentsOf: tokens.randomElement(using: &self) ?? [], at: place)
            default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 200)], at: place)
            }
        }
        return bytes
    }
}
