/// Puts the text of a string item together (`si` of the shared texts, `is` of a cell; ECMA-376 part 1, 18.4.8):
/// that of its `t` elements, one after another, phonetic runs left out.
///
/// Without `xml:space="preserve"` white space at the ends of a `t` is that of the file, not of the text: Excel
/// and LibreOffice both drop it.
struct XLSXText: ~Copyable {
    /// The items' texts, one after another, UTF-8.
    var bytes: ScratchBuffer<UInt8>
    /// Whether one of them holds a NUL.
    var hasNul = false

    // Where the open `t` begins.
    private var runStart = 0
    private var keepsSpace = false

    init(capacity: Int) {
        bytes = ScratchBuffer(capacity: capacity)
    }

    @inline(__always)
    mutating func beginRun(keepsSpace: Bool) {
        runStart = bytes.count
        self.keepsSpace = keepsSpace
    }

    @inline(__always)
    mutating func endRun() {
        if !keepsSpace { trim() }
        if XLSXEscapes.undo(in: &bytes, from: runStart) { hasNul = true }
    }

    private mutating func trim() {
        var end = bytes.count
        while end > runStart, Self.isSpace(bytes[end &- 1]) { end &-= 1 }
        var start = runStart
        while start < end, Self.isSpace(bytes[start]) { start &+= 1 }
        if start > runStart {
            for index in start..<end { bytes[runStart &+ index &- start] = bytes[index] }
        }
        bytes.truncate(to: runStart &+ end &- start)
    }

    /// White space as XML has it.
    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }
}
