import Testing

@testable import Formats

/// What scripts/fuzz has found, each as small as it could be made.
struct FoundByFuzzingTests {
    @Test(
        "a sep= line that names a quote, a letter or a digit is a row",
        arguments: ["\"", "'", "\\", "a", "7"])
    func separatorLine(_ mark: String) throws {
        let head = Array("sep=\(mark)\na,b\n1,2\n".utf8)
        #expect(CSVDialect.detect(head: head).dialect.delimiter == UInt8(ascii: ","))
        let splitter = CSVSplitter(source: MemoryByteSource(head), dialect: .comma)
        #expect(try splitter.skipSeparatorLine() == false)
    }

    @Test(
        "an entry of an archive that compresses well is read whole, whatever room there is",
        arguments: [17, 999])
    func heldBackByInflate(_ roomSize: Int) throws {
        let text = String(repeating: "a", count: 60_000)
        let zip = HandMadeZip([.init("a.csv", text, isDeflated: true)])
        let archive = try ZipArchive(RandomAccessMemory(zip.bytes))
        let source = try archive.open(archive.entries[0])
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: roomSize, alignment: 1)
        defer { room.deallocate() }
        var count = 0
        while case let got = try source.read(into: room), got > 0 { count += got }
        #expect(count == text.utf8.count)
    }

    @Test("of a gzip file that is cut off, as much is read whatever room there is")
    func cutOffInARepetition() {
        let whole = GzipWriter.compressed([UInt8](repeating: 0x61, count: 60_000))
        let counts = [16, 17, 1000, 1 << 17].map { roomSize in
            let source = GzipByteSource(MemoryByteSource(Array(whole.dropLast(20)), blockSize: 3))
            let room = UnsafeMutableRawBufferPointer.allocate(byteCount: roomSize, alignment: 1)
            defer { room.deallocate() }
            var count = 0
            #expect(throws: FormatError.damagedCompression(byteOffset: whole.count - 20)) {
                while case let got = try source.read(into: room), got > 0 { count += got }
            }
            return count
        }
        #expect(counts[0] > 1000)
        #expect(Set(counts).count == 1, "\(counts)")
    }

    @Test("faults of a text come line by line, whatever the size of blocks", arguments: [1, 2, 5, 16, 1000])
    func faultsInOrder(_ blockSize: Int) throws {
        // Two lines in UTF-8 in a text of ISO 8859-1, which has no character for the byte 87 of the first Ç.
        let line: [UInt8] = [0xC3, 0xAB, 0x20, 0xC3, 0x87, 0x20, 0xC3, 0xAB, 0x0A]
        let source = DecodingByteSource(
            MemoryByteSource(line + line, blockSize: blockSize), encoding: .iso8859Part1)
        _ = try source.readAll()
        #expect(source.faults.map(\.line) == [1, 1, 2, 2])
        #expect(
            source.faults.map(\.kind) == [
                .undecodableBytes, .foreignEncoding, .undecodableBytes, .foreignEncoding,
            ])
    }

    @Test("a key that comes twenty thousand times in one object takes no time")
    func manyTimesTheSameKey() {
        let members = Array(repeating: "\"a\": 1", count: 20_000).joined(separator: ", ")
        let reading = JSONReading("[{\(members)}]", slots: ["a", "a (2)", "a (20000)"])
        #expect(reading.stoppedBy == nil)
        #expect(reading.records == [["a": "1", "a (2)": "1", "a (20000)": "1"]])
        #expect(reading.faults.count == 19_999)
    }
}
