/// What stands inside strings, block after block.
struct JSONStringMask {
    // All ones while a string goes on from the block before.
    private var carry: UInt64 = 0
    // 1 where the block before ended in a backslash that escapes.
    private var escape: UInt64 = 0

    /// Bit `i` is set where byte `i` is inside a string, its opening quote included. `pointer` must have 64
    /// readable bytes.
    @inline(__always)
    mutating func inside(_ pointer: UnsafeRawPointer) -> UInt64 {
        let quote = ByteMask.Lanes(repeating: UInt8(ascii: "\""))
        let backslash = ByteMask.Lanes(repeating: UInt8(ascii: "\\"))
        var quotes = ByteMask.gather(pointer) { $0 .== quote }
        if escape != 0 || ByteMask.any(pointer, { $0 .== backslash }) {
            quotes &= ~escaped(ByteMask.gather(pointer) { $0 .== backslash })
        }
        // Each bit becomes the parity of the quotes up to it.
        var parity = quotes
        parity ^= parity << 1
        parity ^= parity << 2
        parity ^= parity << 4
        parity ^= parity << 8
        parity ^= parity << 16
        parity ^= parity << 32
        let inside = parity ^ carry
        carry = UInt64(bitPattern: Int64(bitPattern: inside) >> 63)
        return inside
    }

    /// The bytes that a backslash before them escapes.
    private mutating func escaped(_ backslashes: UInt64) -> UInt64 {
        var escaped = escape
        var rest = backslashes & ~escape
        escape = 0
        while rest != 0 {
            let bit = rest.trailingZeroBitCount
            rest &= rest &- 1
            if bit == 63 {
                escape = 1
                break
            }
            let next: UInt64 = 1 << UInt64(bit + 1)
            escaped |= next
            rest &= ~next
        }
        return escaped
    }
}

/// Where brackets and braces stand outside strings.
enum JSONBracketMask {
    /// Bit `i` is set where byte `i` is one. `pointer` must have 64 readable bytes.
    @inline(__always)
    static func brackets(_ pointer: UnsafeRawPointer, _ strings: inout JSONStringMask) -> UInt64 {
        let open = ByteMask.Lanes(repeating: 0x7B)
        let close = ByteMask.Lanes(repeating: 0x7D)
        // `[` and `]` differ from the braces by this bit only.
        let fold = ByteMask.Lanes(repeating: 0x20)
        let inside = strings.inside(pointer)
        guard ByteMask.any(pointer, { (($0 | fold) .== open) .| (($0 | fold) .== close) }) else { return 0 }
        return ByteMask.gather(pointer) { (($0 | fold) .== open) .| (($0 | fold) .== close) } & ~inside
    }

    /// As `brackets`, for the last bytes of a text, fewer than 64.
    static func brackets(_ rest: UnsafeRawBufferPointer, _ strings: inout JSONStringMask) -> UInt64 {
        withUnsafeTemporaryAllocation(byteCount: ByteMask.width, alignment: 16) { block in
            _ = block.initializeMemory(as: UInt8.self, repeating: 0)
            block.copyMemory(from: rest)
            return brackets(UnsafeRawPointer(block.baseAddress.unsafelyUnwrapped), &strings)
        }
    }
}
