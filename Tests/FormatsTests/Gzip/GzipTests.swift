import Formats
import Testing

struct GzipTests {
    private static let text = (0..<50_000).flatMap { Array("row \($0 &* 7919)\n".utf8) }

    private func read(_ bytes: [UInt8], limits: FormatLimits = .standard, blockSize: Int = .max) throws
        -> [UInt8]
    {
        try GzipByteSource(MemoryByteSource(bytes, blockSize: blockSize), limits: limits).readAll()
    }

    @Test("what was compressed comes back", arguments: [1, 7, 1000, Int.max])
    func roundTrips(_ blockSize: Int) throws {
        #expect(try read(GzipWriter.compressed(Self.text), blockSize: blockSize) == Self.text)
        #expect(try read(GzipWriter.compressed([]), blockSize: blockSize).isEmpty)
    }

    @Test("the same bytes give the same file, at once or piece by piece")
    func isDeterministic() {
        let writer = GzipWriter()
        var file: [UInt8] = []
        for start in stride(from: 0, to: Self.text.count, by: 1001) {
            writer.append(Array(Self.text[start...].prefix(1001)), to: &file)
        }
        writer.finish(into: &file)
        #expect(file == GzipWriter.compressed(Self.text))
        #expect(Array(file[..<10]) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF])
    }

    @Test("several members are read as one")
    func readsMembers() throws {
        let members = GzipWriter.compressed([1, 2]) + GzipWriter.compressed([]) + GzipWriter.compressed([3])
        for blockSize in [1, 2, 19, 100] { #expect(try read(members, blockSize: blockSize) == [1, 2, 3]) }
    }

    @Test("a file cut off anywhere is damaged")
    func refusesCutOff() throws {
        let file = GzipWriter.compressed(Array("some text to compress".utf8))
        for count in 0..<file.count {
            #expect(throws: FormatError.damagedCompression(byteOffset: count)) {
                try read(Array(file[..<count]))
            }
        }
    }

    static let trailing: [(name: String, bytes: [UInt8], offset: Int)] = [
        ("text", Array("garbage".utf8), 0), ("zeros and text", [0, 0, 0, 7], 3),
        ("zeros and a member", [0] + GzipWriter.compressed([1]), 1), ("one byte", [0x20], 0),
    ]

    @Test("bytes after the last member are told with their place", arguments: trailing)
    func refusesTrailingBytes(_ one: (name: String, bytes: [UInt8], offset: Int)) {
        let file = GzipWriter.compressed(Array("text".utf8))
        for blockSize in [1, 3, .max] {
            #expect(throws: FormatError.trailingBytes(byteOffset: file.count + one.offset)) {
                try read(file + one.bytes, blockSize: blockSize)
            }
        }
    }

    @Test("zeros after the last member are padding", arguments: [1, 511, 300_000])
    func acceptsPadding(_ count: Int) throws {
        let file = GzipWriter.compressed(Array("text".utf8)) + [UInt8](repeating: 0, count: count)
        #expect(try read(file) == Array("text".utf8))
        #expect(try read(file, blockSize: 17) == Array("text".utf8))
    }

    @Test("a further member that is damaged is damage, not trailing bytes")
    func refusesDamagedMember() throws {
        let file = GzipWriter.compressed([1, 2, 3])
        #expect(throws: FormatError.damagedCompression(byteOffset: file.count + 1)) {
            try read(file + [0x1F])
        }
        #expect(throws: FormatError.self) { try read(file + [0x1F, 0x8C, 8, 0, 0, 0, 0, 0, 0, 3]) }
    }

    @Test("bytes changed inside are damage at their place")
    func refusesWrongChecksum() throws {
        var changed = GzipWriter.compressed(Self.text)
        changed[changed.count - 6] ^= 1
        #expect(throws: FormatError.damagedCompression(byteOffset: changed.count - 4)) { try read(changed) }
    }

    /// A header with extra field, name, comment and its own checksum (RFC 1952, 2.3.1).
    private static func longHeader(checksum: [UInt8]) -> [UInt8] {
        [0x1F, 0x8B, 8, 0b1_1110, 1, 2, 3, 4, 0, 3] + [3, 0, 7, 8, 9] + Array("name.csv\0note\0".utf8)
            + checksum
    }

    @Test("every optional part of the header is read, and its checksum checked")
    func readsLongHeader() throws {
        let body = GzipWriter.compressed(Array("text".utf8))[10...]
        // The low half of the CRC-32 of the header before it.
        let good = Self.longHeader(checksum: [0x00, 0x00])
        let crc = Self.crc32(good.dropLast(2))
        let low = [UInt8(truncatingIfNeeded: crc), UInt8(truncatingIfNeeded: crc >> 8)]
        #expect(try read(Self.longHeader(checksum: low) + body) == Array("text".utf8))
        #expect(throws: FormatError.self) {
            try read(Self.longHeader(checksum: [low[0] ^ 1, low[1]]) + body)
        }
        var reserved = Self.longHeader(checksum: low)
        reserved[3] |= 0x20
        #expect(throws: FormatError.self) { try read(reserved + body) }
    }

    private static func crc32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        ~bytes.reduce(~0) { crc, byte in
            (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in
                value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
            }
        }
    }

    @Test("what is good before the damage is given first")
    func givesGoodPart() throws {
        var file = GzipWriter.compressed(Self.text)
        file.removeLast(20)
        let source = GzipByteSource(MemoryByteSource(file))
        var good: [UInt8] = []
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 1)
        defer { block.deallocate() }
        #expect(throws: FormatError.damagedCompression(byteOffset: file.count)) {
            while true {
                let count = try source.read(into: block)
                if count == 0 { break }
                good += block[..<count]
            }
        }
        #expect(Self.text.starts(with: good))
        #expect(good.count > Self.text.count * 9 / 10)
    }

    @Test("a bomb is stopped by size or ratio")
    func stopsBombs() throws {
        let bomb = GzipWriter.compressed([UInt8](repeating: 0, count: 20 << 20))
        #expect(throws: FormatError.limitExceeded(.ratio, line: nil)) { try read(bomb) }
        var limits = FormatLimits()
        limits.ratio = 10_000
        #expect(try read(bomb, limits: limits).count == 20 << 20)
        limits.decompressedSize = 10 << 20
        #expect(throws: FormatError.limitExceeded(.size, line: nil)) { try read(bomb, limits: limits) }
    }
}
