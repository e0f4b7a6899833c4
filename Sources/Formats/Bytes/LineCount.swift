/// Counts line ends over blocks of bytes, as an editor does: LF, CRLF and CR each end one line.
struct LineCount {
    /// Line ends seen.
    private(set) var ends = 0
    private var endedWithCR = false

    /// Counts `ends` line ends in bytes that are not given, the last of which is no CR.
    mutating func pass(ends: Int) {
        self.ends += ends
        endedWithCR = false
    }

    /// Whether there is a CR in `bytes`: as a rule there is none in all of a file.
    static func hasCarriageReturn(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let start = bytes.baseAddress else { return false }
        let carriage = ByteMask.Lanes(repeating: 0x0D)
        var position = 0
        while position &+ ByteMask.width <= bytes.count {
            // 64 readable bytes from here.
            if ByteMask.any(start + position, { $0 .== carriage }) { return true }
            position &+= ByteMask.width
        }
        return bytes[position...].contains(0x0D)
    }

    // As many sixteens as a counter of one byte per lane can hold.
    private static let stretch = 16 * 255

    /// Counts the line ends in `bytes`, which follow those given before.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress, bytes.count > 0 else { return }
        var position = 0
        while position < bytes.count {
            // Both step over no more than is left.
            let left = bytes.count - position
            let stretch = feeds(start + position, count: min(left, Self.stretch))
            position += stretch ?? ends(start + position, count: min(left, ByteMask.width))
        }
        endedWithCR = bytes[bytes.count - 1] == 0x0D
    }

    /// Counts line feeds alone in whole sixteens; nil, and nothing counted, where a CR makes pairs possible.
    private mutating func feeds(_ start: UnsafeRawPointer, count: Int) -> Int? {
        guard count >= 16, !endedWithCR else { return nil }
        let feed = ByteMask.Lanes(repeating: 0x0A)
        let carriage = ByteMask.Lanes(repeating: 0x0D)
        var counters = ByteMask.Lanes(repeating: 0)
        var carriages = ByteMask.Lanes(repeating: 0)
        var position = 0
        // Four at a time while they last.
        while position &+ 64 <= count {
            for quarter in 0..<4 {
                let lanes = start.loadUnaligned(
                    fromByteOffset: position &+ quarter &* 16, as: ByteMask.Lanes.self)
                // A lane that matches is all ones, which is -1.
                let matches = unsafeBitCast(lanes .== feed, to: ByteMask.Lanes.self)
                counters = counters &- matches
                carriages |= unsafeBitCast(lanes .== carriage, to: ByteMask.Lanes.self)
            }
            position &+= 64
        }
        while position &+ 16 <= count {
            let lanes = start.loadUnaligned(fromByteOffset: position, as: ByteMask.Lanes.self)
            let matches = unsafeBitCast(lanes .== feed, to: ByteMask.Lanes.self)
            counters = counters &- matches
            carriages |= unsafeBitCast(lanes .== carriage, to: ByteMask.Lanes.self)
            position &+= 16
        }
        guard carriages == ByteMask.Lanes(repeating: 0) else { return nil }
        // Pairs of lanes first: sums of sixteen bytes do not fit into one.
        let words = unsafeBitCast(counters, to: SIMD2<UInt64>.self)
        let even = (words[0] & 0x00FF_00FF_00FF_00FF) &+ (words[1] & 0x00FF_00FF_00FF_00FF)
        let odd = (words[0] >> 8 & 0x00FF_00FF_00FF_00FF) &+ (words[1] >> 8 & 0x00FF_00FF_00FF_00FF)
        ends &+= Int(((even &+ odd) &* 0x0001_0001_0001_0001) >> 48)
        return position
    }

    /// Counts all line ends in up to 64 bytes.
    private mutating func ends(_ start: UnsafeRawPointer, count: Int) -> Int {
        let feed = ByteMask.Lanes(repeating: 0x0A)
        let carriage = ByteMask.Lanes(repeating: 0x0D)
        let feeds = ByteMask.gather(start, count: count) { $0 .== feed }
        let carriages = ByteMask.gather(start, count: count) { $0 .== carriage }
        // A line feed right after a carriage return ends the same line.
        let second = feeds & ((carriages << 1) | (endedWithCR ? 1 : 0))
        ends += feeds.nonzeroBitCount + carriages.nonzeroBitCount - second.nonzeroBitCount
        endedWithCR = carriages >> UInt64(count - 1) & 1 == 1
        return count
    }
}
