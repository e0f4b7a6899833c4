import Formats

/// Encodings: any bytes become well-formed UTF-8, the same whatever the sizes of blocks, with the same faults; and what
/// is concluded of them can be read.
struct EncodingTarget: FuzzTarget {
    let name = "encoding"

    private struct Outcome: Equatable {
        var bytes: [UInt8] = []
        var faults: [FormatFault] = []
        var count = 0
    }

    func run(_ bytes: [UInt8]) {
        let found = TextEncoding.detect(head: bytes)
        demand((0...1).contains(found.confidence), "a confidence is a share")
        _ = TextEncoding.declaredLabel(inXML: bytes)
        _ = FormatSniff.detect(head: bytes)
        for encoding in TextEncoding.allCases {
            let whole = read(bytes, encoding, blockSize: .max, roomSize: 1 << 16)
            for (blockSize, roomSize) in [(1, 1 << 16), (2, 16), (.max, 19)] {
                let other = read(bytes, encoding, blockSize: blockSize, roomSize: roomSize)
                demand(
                    other == whole,
                    "\(encoding) in blocks of \(blockSize) into \(roomSize) reads the same:"
                        + " \(other.bytes == whole.bytes)\n\(whole.faults)\n\(other.faults)")
            }
            demand(
                String(validating: whole.bytes, as: UTF8.self) != nil, "\(encoding) gives well-formed UTF-8")
            demand(whole.bytes.count <= 3 * bytes.count, "\(encoding) gives three bytes for one at most")
            // Half a unit at the end is no character that could not be read.
            let characters = whole.faults.count { $0.kind != .cutOffCharacter }
            demand(characters == whole.count, "\(encoding) tells each fault")
            for fault in whole.faults {
                demand(
                    (0..<bytes.count).contains(fault.byteOffset ?? -1),
                    "\(encoding) has its faults inside the text")
            }
        }
    }

    private func read(_ bytes: [UInt8], _ encoding: TextEncoding, blockSize: Int, roomSize: Int) -> Outcome {
        let source = DecodingByteSource(MemoryByteSource(bytes, blockSize: blockSize), encoding: encoding)
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: roomSize, alignment: 1)
        defer { room.deallocate() }
        var outcome = Outcome()
        do throws(FormatError) {
            while true {
                let count = try source.read(into: room)
                if count == 0 { break }
                outcome.bytes += room[..<count]
            }
        } catch {
            demand(false, "bytes in memory can be decoded: \(error)")
        }
        outcome.faults = source.faults
        outcome.count = source.undecodableCount + source.foreignLineCount
        return outcome
    }
}
