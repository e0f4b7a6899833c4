/// The part of a JSON or XML text that is in memory: bytes that were read and not passed yet.
final class TextWindow {
    /// Offset in the text of the first byte.
    private(set) var offset = 0
    /// Whether the source has given all it has.
    private(set) var hasEnded = false

    /// Bytes read at a time where no more are asked for.
    let blockSize: Int

    private let source: any ByteSource
    private var buffer: [UInt8] = []
    private var start = 0
    private var lines = LineCount()

    init(source: any ByteSource, blockSize: Int) {
        self.source = source
        self.blockSize = blockSize
    }

    /// Bytes in the window.
    var count: Int { buffer.count - start }

    /// Physical line, from 1, of the first byte.
    var line: Int { lines.ends + 1 }

    /// Reads until `size` bytes are in the window, or the source ends.
    func fill(to size: Int) throws(FormatError) {
        guard !hasEnded, count < size else { return }
        buffer = try [UInt8](readingUpTo: size, after: buffer[start...], from: source)
        start = 0
        hasEnded = buffer.count <= size - ByteSourceBlock.minimum
    }

    /// The byte at the window's start; nil at the text's end.
    func peek() throws(FormatError) -> UInt8? {
        if start == buffer.count { try fill(to: blockSize) }
        return start < buffer.count ? buffer[start] : nil
    }

    /// The first `count` bytes.
    func prefix(_ count: Int) -> [UInt8] { Array(buffer[start..<start + count]) }

    /// Lets `body` look at all bytes in the window.
    func read<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        buffer.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[start...])) }
    }

    /// Drops the first `count` bytes.
    func pass(_ count: Int) {
        buffer.withUnsafeBytes { lines.add(UnsafeRawBufferPointer(rebasing: $0[start..<start + count])) }
        start += count
        offset += count
    }
}
