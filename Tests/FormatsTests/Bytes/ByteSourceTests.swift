import Formats
import Foundation
import Testing

struct ByteSourceTests {
    @Test("a file is read whole, and each way it cannot be has its own error")
    func readsFiles() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "rows").path
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try Data(bytes).write(to: URL(filePath: file))
        #expect(try FileByteSource(path: file).readAll() == bytes)
        #expect(throws: FormatError.notFound(path: file + "x")) { try FileByteSource(path: file + "x") }
        #expect(throws: FormatError.notFound(path: file + "/x")) { try FileByteSource(path: file + "/x") }
        #expect(throws: FormatError.isDirectory(path: folder.path)) { try FileByteSource(path: folder.path) }
        let loop = folder.appending(path: "loop").path
        try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: loop)
        #expect(throws: FormatError.unreadable(path: loop, code: 40)) { try FileByteSource(path: loop) }
    }

    @Test("a source of more than the limit is not read whole")
    func stopsAtLimit() {
        #expect(throws: FormatError.limitExceeded(.size, line: nil)) {
            try MemoryByteSource([1, 2, 3]).readAll(limit: 2)
        }
    }

    @Test("the head is given again when the source is read", arguments: [1, 5, 100])
    func looksAhead(_ blockSize: Int) throws {
        let bytes = (0..<100).map(UInt8.init)
        let source = HeadByteSource(MemoryByteSource(bytes, blockSize: blockSize))
        #expect(try source.head(10) == Array(bytes[..<10]))
        #expect(try source.head(40) == Array(bytes[..<40]))
        #expect(try source.head(4) == Array(bytes[..<4]))
        #expect(try source.head(1000) == bytes)
        #expect(try source.readAll() == bytes)
        #expect(try source.head(1).isEmpty)
    }
}
