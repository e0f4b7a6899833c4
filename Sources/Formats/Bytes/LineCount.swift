/// Counts line ends over blocks of bytes, as an editor does: LF, CRLF and CR each end one line.
struct LineCount {
    /// Line ends seen.
    private(set) var ends = 0
    private var endedWithCR = false

    /// Counts the line ends in `bytes`, which follow those given before.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress, bytes.count > 0 else { return }
        let feed = ByteMask.Lanes(repeating: 0x0A)
        let carriage = ByteMask.Lanes(repeating: 0x0D)
        var carry: UInt64 = endedWithCR ? 1 : 0
        var position = 0
        while position < bytes.count {
            let left = bytes.count - position
            let feeds: UInt64
            let carriages: UInt64
            // `left` bytes are readable from here.
            if left >= ByteMask.width {
                feeds = ByteMask.gather(start + position) { $0 .== feed }
                carriages = ByteMask.gather(start + position) { $0 .== carriage }
            } else {
                feeds = ByteMask.gather(start + position, count: left) { $0 .== feed }
                carriages = ByteMask.gather(start + position, count: left) { $0 .== carriage }
            }
            // A line feed right after a carriage return ends the same line.
            let second = feeds & ((carriages << 1) | carry)
            ends += feeds.nonzeroBitCount + carriages.nonzeroBitCount - second.nonzeroBitCount
            carry = carriages >> 63
            position += ByteMask.width
        }
        endedWithCR = bytes[bytes.count - 1] == 0x0D
    }
}
