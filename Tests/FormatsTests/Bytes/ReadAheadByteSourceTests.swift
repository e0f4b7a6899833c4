import Formats
import Synchronization
import Testing

struct ReadAheadByteSourceTests {
    private static let bytes: [UInt8] = {
        var state: UInt64 = 1
        return (0..<300_000).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 56)
        }
    }()

    @Test(
        "gives the same bytes whatever the blocks", arguments: [16, 1000, 65_536, 1 << 20], [1, 999, .max])
    func givesTheSame(ahead: Int, block: Int) throws {
        let source = MemoryByteSource(
            Self.bytes.prefix(block == 1 ? 5000 : .max).map { $0 }, blockSize: block)
        let read = try ReadAheadByteSource(source, blockSize: ahead).readAll()
        #expect(read == Array(Self.bytes.prefix(block == 1 ? 5000 : .max)))
    }

    @Test("the end and an error come after all that is good, and again")
    func ends() throws {
        let empty = ReadAheadByteSource(MemoryByteSource([]))
        #expect(try empty.readAll().isEmpty)
        #expect(try empty.readAll().isEmpty)
        let whole = GzipWriter.compressed(Self.bytes)
        let cut = GzipByteSource(MemoryByteSource(Array(whole.dropLast(1000))))
        let source = ReadAheadByteSource(cut)
        var good: [UInt8] = []
        var errors: [FormatError] = []
        var buffer = [UInt8](repeating: 0, count: 5000)
        while errors.count < 2 {
            do throws(FormatError) {
                var failure: FormatError?
                let count = buffer.withUnsafeMutableBytes { bytes in
                    do throws(FormatError) { return try source.read(into: bytes) } catch { failure = error }
                    return 0
                }
                if let failure { throw failure }
                good += buffer[..<count]
            } catch {
                errors.append(error)
            }
        }
        #expect(good.count > 100_000 && good == Array(Self.bytes.prefix(good.count)))
        #expect(errors[0] == errors[1])
        if case .damagedCompression = errors[0] {} else { Issue.record("\(errors[0])") }
    }

    private final class Endless: ByteSource, Sendable {
        let count = Mutex(0)

        func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
            count.withLock { $0 += buffer.count }
            return buffer.count
        }
    }

    @Test("it reads a few blocks ahead and no more, and ends with its holder")
    func isBounded() throws {
        let endless = Endless()
        var buffer = [UInt8](repeating: 0, count: 16)
        do {
            let source = ReadAheadByteSource(endless, blockSize: 1000)
            for _ in 0..<500 { _ = try buffer.withUnsafeMutableBytes { try source.read(into: $0) } }
            // 8,000 bytes were given: eight blocks, and four on the shelf at most, one of them in the making.
            #expect(endless.count.withLock { $0 } <= 13_000)
        }
        let after = endless.count.withLock { $0 }
        #expect(after <= 13_000)
    }

    @Test("one that is never read begins nothing")
    func beginsLate() {
        let endless = Endless()
        _ = ReadAheadByteSource(endless)
        #expect(endless.count.withLock { $0 } == 0)
    }
}
