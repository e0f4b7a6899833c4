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

    @Test("bytes after the last member, or changed inside, are damage at their place")
    func refusesGarbage() throws {
        let file = GzipWriter.compressed(Array("text".utf8))
        do {
            _ = try read(file + Array("garbage".utf8))
            Issue.record("garbage was read")
        } catch FormatError.damagedCompression(let offset) {
            #expect((file.count...file.count + 10).contains(offset))
        }
        var changed = GzipWriter.compressed(Self.text)
        changed[changed.count - 6] ^= 1
        #expect(throws: FormatError.damagedCompression(byteOffset: changed.count - 4)) { try read(changed) }
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
