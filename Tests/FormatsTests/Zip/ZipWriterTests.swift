import Formats
import Testing

struct ZipWriterTests {
    private static let text = (0..<50_000).flatMap { Array("row \($0 &* 7919)\n".utf8) }

    private func write(pieces: Int) throws -> [UInt8] {
        let writer = ZipWriter()
        var file: [UInt8] = []
        try writer.entry("first.txt", Array("first".utf8), to: &file)
        writer.begin("sheets/č.csv", to: &file)
        for start in stride(from: 0, to: Self.text.count, by: pieces) {
            try writer.append(Array(Self.text[start...].prefix(pieces)), to: &file)
        }
        try writer.end(into: &file)
        try writer.entry("empty", [], to: &file)
        try writer.finish(into: &file)
        return file
    }

    @Test("what was written comes back")
    func roundTrips() throws {
        let archive = try ZipArchive(RandomAccessMemory(write(pieces: 1001)))
        #expect(archive.entries.map(\.name) == ["first.txt", "sheets/č.csv", "empty"])
        let contents = try archive.entries.map { try archive.open($0).readAll() }
        #expect(contents == [Array("first".utf8), Self.text, []])
    }

    @Test("the same entries give the same bytes, at once or piece by piece, taken or kept")
    func isDeterministic() throws {
        let whole = try write(pieces: .max)
        #expect(try write(pieces: 997) == whole)
        let writer = ZipWriter()
        var (file, taken): ([UInt8], [UInt8]) = ([], [])
        func take() {
            taken += file
            file = []
        }
        try writer.entry("first.txt", Array("first".utf8), to: &file)
        take()
        writer.begin("sheets/č.csv", to: &file)
        take()
        try writer.append(Self.text, to: &file)
        take()
        try writer.end(into: &file)
        take()
        try writer.entry("empty", [], to: &file)
        take()
        try writer.finish(into: &file)
        take()
        #expect(taken == whole)
        // 1 January 1980, midnight.
        #expect(Array(whole[10..<14]) == [0, 0, 33, 0])
    }

    @Test("an archive of nothing is an end record")
    func writesNothing() throws {
        var file: [UInt8] = []
        try ZipWriter().finish(into: &file)
        #expect(file.count == 22)
        #expect(try ZipArchive(RandomAccessMemory(file)).entries.isEmpty)
    }

    @Test("an archive beyond 65,534 entries is refused")
    func limitsEntries() throws {
        let writer = ZipWriter()
        var file: [UInt8] = []
        for number in 0..<65_534 { try writer.entry("\(number)", [], to: &file) }
        #expect(throws: FormatError.limitExceeded(.entries, line: nil)) {
            try writer.entry("one more", [], to: &file)
        }
    }
}
