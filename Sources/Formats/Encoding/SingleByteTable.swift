/// The upper half of a single-byte encoding as UTF-8, ready to be written: three bytes and their count.
struct SingleByteTable {
    /// Entry `b - 0x80` holds the UTF-8 bytes of byte `b` from the lowest up, and their count in the top byte;
    /// 0 where the encoding has no character.
    private let entries: [UInt32]

    /// The table of `scalars`, 128 of them.
    init(scalars: [UInt16]) {
        precondition(scalars.count == 128, "a single-byte table has 128 entries")
        entries = scalars.map { value in
            guard value != 0, let scalar = Unicode.Scalar(value) else { return 0 }
            var entry: UInt32 = 0
            var count: UInt32 = 0
            for byte in UTF8.encode(scalar).unsafelyUnwrapped {
                entry |= UInt32(byte) << (8 * count)
                count += 1
            }
            return entry | count << 24
        }
    }

    /// Writes `input` as UTF-8 to `output`, which has three bytes of room for each byte of it, and returns the
    /// count written. `undecodable` gets the offset in `input` of each byte that has no character.
    func transcode(
        _ input: UnsafeRawBufferPointer, to output: UnsafeMutableRawBufferPointer, undecodable: inout [Int]
    ) -> Int {
        precondition(output.count >= input.count * 3, "three bytes of room for each byte")
        guard let from = input.baseAddress, let to = output.baseAddress else { return 0 }
        let high = ByteMask.Lanes(repeating: 0x80)
        return entries.withUnsafeBufferPointer { entries in
            var read = 0
            var written = 0
            while read < input.count {
                // Sixteen readable bytes here, and at least as much room.
                if input.count - read >= 16 {
                    let lanes = from.loadUnaligned(fromByteOffset: read, as: ByteMask.Lanes.self)
                    if all(lanes .< high) {
                        to.storeBytes(of: lanes, toByteOffset: written, as: ByteMask.Lanes.self)
                        read += 16
                        written += 16
                        continue
                    }
                }
                let end = min(read + 16, input.count)
                while read < end {
                    let byte = input[read]
                    if byte < 0x80 {
                        output[written] = byte
                        written += 1
                    } else {
                        var entry = entries[Int(byte) - 0x80]
                        if entry == 0 {
                            undecodable.append(read)
                            entry = Self.replacement
                        }
                        let count = Int(entry >> 24)
                        for index in 0..<count {
                            output[written + index] = UInt8(truncatingIfNeeded: entry >> UInt32(8 * index))
                        }
                        written += count
                    }
                    read += 1
                }
            }
            return written
        }
    }

    /// U+FFFD in UTF-8, EF BF BD, and its count.
    private static let replacement: UInt32 = 0x03BD_BFEF
}
