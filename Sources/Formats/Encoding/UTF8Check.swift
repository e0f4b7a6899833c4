/// Strict UTF-8 (Unicode 15, table 3-7: no surrogates, no overlong forms, nothing past U+10FFFF).
enum UTF8Check {
    /// What stands at a place where a multi-byte sequence begins.
    enum Sequence: Equatable {
        /// A well-formed sequence of so many bytes.
        case valid(Int)
        /// So many bytes that cannot begin or continue a character: the maximal subpart, one U+FFFD.
        case invalid(Int)
        /// The bytes end before the sequence does.
        case cutOff
    }

    /// The offset of the first byte, from `start` on, that is not ASCII; the count if there is none.
    @inline(__always)
    static func endOfASCII(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        let high = ByteMask.Lanes(repeating: 0x80)
        var position = start
        // Sixteen bytes are readable wherever the loop goes on.
        while bytes.count &- position >= 16 {
            let mask = ByteMask.gatherSixteen(base + position) { $0 .>= high }
            if mask != 0 { return position &+ mask.trailingZeroBitCount }
            position &+= 16
        }
        while position < bytes.count, bytes[position] < 0x80 { position += 1 }
        return position
    }

    /// The sequence whose first byte, not ASCII, stands at `start`.
    static func sequence(_ bytes: UnsafeRawBufferPointer, at start: Int) -> Sequence {
        let first = bytes[start]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return .invalid(1)
        }
        for index in 1..<length {
            guard start + index < bytes.count else { return .cutOff }
            let allowed = index == 1 ? second : 0x80...0xBF
            guard allowed.contains(bytes[start + index]) else { return .invalid(index) }
        }
        return .valid(length)
    }

    /// The offset of the first byte from `start` on that is not well-formed (or is cut off), and what it is;
    /// nil if all is well.
    static func firstFault(
        _ bytes: UnsafeRawBufferPointer, from start: Int = 0
    ) -> (offset: Int, sequence: Sequence)? {
        var position = start
        while position < bytes.count {
            // A lone space between two words of high bytes is passed without the look at sixteen.
            if bytes[position] < 0x80 {
                position &+= 1
                guard position < bytes.count else { return nil }
                if bytes[position] < 0x80 {
                    position = endOfASCII(bytes, from: position)
                    continue
                }
            }
            // Latin with marks, Greek and Cyrillic: two bytes, without the detour over every case.
            if position &+ 1 < bytes.count, (0xC2...0xDF).contains(bytes[position]),
                (0x80...0xBF).contains(bytes[position &+ 1])
            {
                position &+= 2
                continue
            }
            let sequence = sequence(bytes, at: position)
            guard case .valid(let length) = sequence else { return (position, sequence) }
            position += length
        }
        return nil
    }
}
