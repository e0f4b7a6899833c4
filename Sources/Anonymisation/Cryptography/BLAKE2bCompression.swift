/// The state of BLAKE2b between blocks (RFC 7693, section 3.2): eight words.
struct BLAKE2bState {
    var words: SIMD8<UInt64>

    subscript(index: Int) -> UInt64 {
        get { words[index] }
        set { words[index] = newValue }
    }

    /// Takes in the 128 bytes at `block`; `total` counts the message's bytes (key block included) up to here.
    mutating func absorb(_ block: UnsafeRawPointer, total: Int, isLast: Bool) {
        var work = Work(words, total: UInt64(total), isLast: isLast)
        // The message word schedule of section 2.7.
        work.round(block, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
        work.round(block, 14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3)
        work.round(block, 11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4)
        work.round(block, 7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8)
        work.round(block, 9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13)
        work.round(block, 2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9)
        work.round(block, 12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11)
        work.round(block, 13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10)
        work.round(block, 6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5)
        work.round(block, 10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0)
        work.round(block, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
        work.round(block, 14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3)
        words ^= work.folded()
    }
}

/// The sixteen working words of one compression, in locals once inlined.
private struct Work {
    var v0: UInt64, v1: UInt64, v2: UInt64, v3: UInt64
    var v4: UInt64, v5: UInt64, v6: UInt64, v7: UInt64
    var v8: UInt64, v9: UInt64, v10: UInt64, v11: UInt64
    var v12: UInt64, v13: UInt64, v14: UInt64, v15: UInt64

    @inline(__always)
    init(_ state: SIMD8<UInt64>, total: UInt64, isLast: Bool) {
        let initial = BLAKE2b.initialWords
        v0 = state[0]
        v1 = state[1]
        v2 = state[2]
        v3 = state[3]
        v4 = state[4]
        v5 = state[5]
        v6 = state[6]
        v7 = state[7]
        v8 = initial[0]
        v9 = initial[1]
        v10 = initial[2]
        v11 = initial[3]
        v12 = initial[4] ^ total
        v13 = initial[5]
        v14 = initial[6] ^ (isLast ? .max : 0)
        v15 = initial[7]
    }

    /// Both halves of the work, one upon the other.
    @inline(__always)
    func folded() -> SIMD8<UInt64> {
        SIMD8(v0, v1, v2, v3, v4, v5, v6, v7) ^ SIMD8(v8, v9, v10, v11, v12, v13, v14, v15)
    }

    /// One round: the columns, then the diagonals, each with two message words.
    @inline(__always)
    mutating func round(
        _ block: UnsafeRawPointer,
        _ s0: Int, _ s1: Int, _ s2: Int, _ s3: Int, _ s4: Int, _ s5: Int, _ s6: Int, _ s7: Int,
        _ s8: Int, _ s9: Int, _ s10: Int, _ s11: Int, _ s12: Int, _ s13: Int, _ s14: Int, _ s15: Int
    ) {
        mix(&v0, &v4, &v8, &v12, word(block, s0), word(block, s1))
        mix(&v1, &v5, &v9, &v13, word(block, s2), word(block, s3))
        mix(&v2, &v6, &v10, &v14, word(block, s4), word(block, s5))
        mix(&v3, &v7, &v11, &v15, word(block, s6), word(block, s7))
        mix(&v0, &v5, &v10, &v15, word(block, s8), word(block, s9))
        mix(&v1, &v6, &v11, &v12, word(block, s10), word(block, s11))
        mix(&v2, &v7, &v8, &v13, word(block, s12), word(block, s13))
        mix(&v3, &v4, &v9, &v14, word(block, s14), word(block, s15))
    }
}

/// G of section 3.1.
@inline(__always)
private func mix(
    _ a: inout UInt64, _ b: inout UInt64, _ c: inout UInt64, _ d: inout UInt64, _ x: UInt64, _ y: UInt64
) {
    a = a &+ b &+ x
    d = rotated(d ^ a, 32)
    c = c &+ d
    b = rotated(b ^ c, 24)
    a = a &+ b &+ y
    d = rotated(d ^ a, 16)
    c = c &+ d
    b = rotated(b ^ c, 63)
}

@inline(__always)
private func rotated(_ value: UInt64, _ places: UInt64) -> UInt64 {
    (value &>> places) | (value &<< (64 &- places))
}

@inline(__always)
private func word(_ block: UnsafeRawPointer, _ index: Int) -> UInt64 {
    UInt64(littleEndian: block.loadUnaligned(fromByteOffset: index &* 8, as: UInt64.self))
}
