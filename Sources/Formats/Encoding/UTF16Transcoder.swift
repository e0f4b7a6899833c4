/// Writes UTF-16 as UTF-8.
///
/// Four ASCII characters at a time, as one eight-byte word in which all bytes but every second one are zero; the
/// rest unit by unit.
///
///     little-endian   61 00 3B 00 …   →   61 3B …
struct UTF16Transcoder {
    /// Whether the high byte of a unit comes first.
    let isBigEndian: Bool

    /// A unit that is no character, written as U+FFFD; or the odd byte at the end of a text, which is not written.
    struct Fault {
        /// Offset in the input.
        let place: Int
        /// Offset in the output.
        let written: Int
    }

    /// Bytes of room that an input of `count` bytes needs at most: three for a unit and for an odd last byte.
    static func room(for count: Int) -> Int { (count + 1) / 2 * 3 }

    /// Writes `input` as UTF-8 to `output`, which has `room(for: input.count)` bytes, and returns how much of it
    /// was read and written. What the input cuts off, an odd byte or half a pair, is left unless it `isLast`.
    func transcode(
        _ input: UnsafeRawBufferPointer, to output: UnsafeMutableRawBufferPointer, isLast: Bool,
        faults: inout [Fault]
    ) -> (read: Int, written: Int) {
        precondition(output.count >= Self.room(for: input.count), "room for the longest form of each unit")
        var read = 0
        var written = 0
        while input.count - read >= 2 {
            // As much room in the output as in the input, and eight readable bytes wherever a word is read.
            let ascii = asciiWords(input, from: read, to: output, at: written)
            read += 2 * ascii
            written += ascii
            guard input.count - read >= 2 else { break }
            let unit = unit(input, at: read)
            switch unit {
            case 0xD800...0xDBFF:
                guard input.count - read >= 4 else {
                    if !isLast { return (read, written) }
                    faults.append(Fault(place: read, written: written))
                    written += Self.put(0xFFFD, output, at: written)
                    read += 2
                    continue
                }
                let second = self.unit(input, at: read + 2)
                guard (0xDC00...0xDFFF).contains(second) else { fallthrough }
                let pair = 0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00)
                written += Self.put(pair, output, at: written)
                read += 4
            case 0xDC00...0xDFFF:
                faults.append(Fault(place: read, written: written))
                written += Self.put(0xFFFD, output, at: written)
                read += 2
            default:
                written += Self.put(unit, output, at: written)
                read += 2
            }
        }
        if isLast, read < input.count {
            faults.append(Fault(place: read, written: written))
            read += 1
        }
        return (read, written)
    }

    /// Writes ASCII characters as long as they come in fours, and returns how many.
    @inline(__always)
    private func asciiWords(
        _ input: UnsafeRawBufferPointer, from start: Int, to output: UnsafeMutableRawBufferPointer,
        at place: Int
    ) -> Int {
        guard let from = input.baseAddress, let to = output.baseAddress else { return 0 }
        let others: UInt64 = isBigEndian ? 0x80FF_80FF_80FF_80FF : 0xFF80_FF80_FF80_FF80
        let shift: UInt64 = isBigEndian ? 8 : 0
        var count = 0
        while input.count &- start &- 2 &* count >= 8 {
            var word = UInt64(
                littleEndian: from.loadUnaligned(fromByteOffset: start &+ 2 &* count, as: UInt64.self))
            if word & others != 0 { break }
            word >>= shift
            word = (word | word >> 8) & 0x0000_FFFF_0000_FFFF
            let four = UInt32(truncatingIfNeeded: word | word >> 16)
            to.storeBytes(of: four.littleEndian, toByteOffset: place &+ count, as: UInt32.self)
            count &+= 4
        }
        return count
    }

    @inline(__always)
    private func unit(_ input: UnsafeRawBufferPointer, at place: Int) -> UInt32 {
        let (first, second) = (UInt32(input[place]), UInt32(input[place + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
    }

    /// Writes a scalar as UTF-8 and returns how many bytes.
    @inline(__always)
    private static func put(_ scalar: UInt32, _ output: UnsafeMutableRawBufferPointer, at place: Int) -> Int {
        func byte(_ mark: UInt32, _ shift: UInt32, _ bits: UInt32 = 0x3F) -> UInt8 {
            UInt8(truncatingIfNeeded: mark | (scalar >> shift & bits))
        }
        switch scalar {
        case 0..<0x80:
            output[place] = UInt8(truncatingIfNeeded: scalar)
            return 1
        case 0..<0x800:
            output[place] = byte(0xC0, 6)
            output[place + 1] = byte(0x80, 0)
            return 2
        case 0..<0x10000:
            output[place] = byte(0xE0, 12)
            output[place + 1] = byte(0x80, 6)
            output[place + 2] = byte(0x80, 0)
            return 3
        default:
            output[place] = byte(0xF0, 18)
            output[place + 1] = byte(0x80, 12)
            output[place + 2] = byte(0x80, 6)
            output[place + 3] = byte(0x80, 0)
            return 4
        }
    }
}
