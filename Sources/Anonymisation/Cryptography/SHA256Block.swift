/// One message block as its sixteen big-endian words.
struct SHA256Block {
    var w0: UInt32, w1: UInt32, w2: UInt32, w3: UInt32
    var w4: UInt32, w5: UInt32, w6: UInt32, w7: UInt32
    var w8: UInt32, w9: UInt32, w10: UInt32, w11: UInt32
    var w12: UInt32, w13: UInt32, w14: UInt32, w15: UInt32

    /// Most bytes that fit into the last block beside the end mark and the length.
    static let longestLast = 55

    /// Reads the 64 bytes at `start`, which need not be aligned.
    @inline(__always)
    init(at start: UnsafeRawPointer) {
        @inline(__always)
        func word(_ index: Int) -> UInt32 {
            UInt32(bigEndian: start.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self))
        }
        w0 = word(0)
        w1 = word(1)
        w2 = word(2)
        w3 = word(3)
        w4 = word(4)
        w5 = word(5)
        w6 = word(6)
        w7 = word(7)
        w8 = word(8)
        w9 = word(9)
        w10 = word(10)
        w11 = word(11)
        w12 = word(12)
        w13 = word(13)
        w14 = word(14)
        w15 = word(15)
    }

    /// The last block of a message of `totalBytes`: its last bytes, at most 55, then end mark and length.
    @inline(__always)
    init(ending last: UnsafeRawBufferPointer, totalBytes: UInt64) {
        precondition(last.count <= Self.longestLast, "the last block holds at most 55 bytes of the message")
        var bytes = SIMD64<UInt8>(repeating: 0)
        withUnsafeMutableBytes(of: &bytes) { memory in
            memory.copyMemory(from: last)
            memory[last.count] = 0x80
        }
        self = withUnsafePointer(to: bytes) { SHA256Block(at: UnsafeRawPointer($0)) }
        setMessageLength(bytes: totalBytes)
    }

    /// The last block of a message of 64 bytes and then a hash value: HMAC's outer pass.
    @inline(__always)
    init(endingWith value: HashValue) {
        w0 = value.h0
        w1 = value.h1
        w2 = value.h2
        w3 = value.h3
        w4 = value.h4
        w5 = value.h5
        w6 = value.h6
        w7 = value.h7
        w8 = 0x8000_0000
        w9 = 0
        w10 = 0
        w11 = 0
        w12 = 0
        w13 = 0
        w14 = 0
        w15 = (64 + 32) * 8
    }

    /// Ends the block with the length of the whole message, in bits as the standard asks.
    @inline(__always)
    mutating func setMessageLength(bytes: UInt64) {
        let bits = bytes &<< 3
        w14 = UInt32(truncatingIfNeeded: bits &>> 32)
        w15 = UInt32(truncatingIfNeeded: bits)
    }
}
