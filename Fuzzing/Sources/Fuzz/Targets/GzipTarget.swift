import Formats

/// Gzip: the same bytes and the same end whatever the sizes of blocks, nothing beyond the limits, and what is
/// compressed comes back.
struct GzipTarget: FuzzTarget {
    let name = "gzip"

    private static let enough = 1 << 22

    private struct Outcome: Equatable {
        var bytes: [UInt8] = []
        var error: FormatError?
    }

    func run(_ bytes: [UInt8]) {
        let whole = read(bytes, blockSize: .max, roomSize: 1 << 16, .standard)
        for (blockSize, roomSize) in [(1, 1 << 16), (3, 16), (.max, 17)] {
            let other = read(bytes, blockSize: blockSize, roomSize: roomSize, .standard)
            demand(
                whole == other,
                "blocks of \(blockSize) into \(roomSize) give the same: \(whole.bytes.count) \(other.bytes.count)"
                    + " \(String(describing: whole.error)) \(String(describing: other.error))")
        }
        let tight = read(bytes, blockSize: 5, roomSize: 16, .tight)
        demand(
            whole.bytes.starts(with: tight.bytes.prefix(whole.bytes.count)),
            "limits end a reading and change nothing before")
        demand(tight.bytes.count <= FormatLimits.tight.decompressedSize, "no more than the limit is given")
        if tight.error == nil { demand(tight == whole, "within limits all is read") }
        demand(
            read(GzipWriter.compressed(bytes), blockSize: 11, roomSize: 64, .standard)
                == Outcome(bytes: bytes), "what is compressed comes back")
        let members = GzipWriter.compressed(Array(bytes.prefix(9))) + GzipWriter.compressed(bytes)
        demand(
            read(members, blockSize: 13, roomSize: 32, .standard) == Outcome(bytes: bytes.prefix(9) + bytes),
            "members are read as one")
        _ = Reading(bytes, limits: .tight)
    }

    private func read(_ bytes: [UInt8], blockSize: Int, roomSize: Int, _ limits: FormatLimits) -> Outcome {
        let source = GzipByteSource(MemoryByteSource(bytes, blockSize: blockSize), limits: limits)
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: roomSize, alignment: 1)
        defer { room.deallocate() }
        var outcome = Outcome()
        do throws(FormatError) {
            while true {
                let count = try source.read(into: room)
                if count == 0 { return outcome }
                outcome.bytes += room[..<count]
                // A few bytes may be a bomb of megabytes: that is what limits are for.
                if outcome.bytes.count > Self.enough {
                    return Outcome(bytes: Array(outcome.bytes.prefix(Self.enough)))
                }
            }
        } catch {
            outcome.error = error
            return outcome
        }
    }
}
