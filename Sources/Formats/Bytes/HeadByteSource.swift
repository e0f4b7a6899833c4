/// Lets a reader look at the first bytes of a source before it decides what reads it.
///
///     head(65_536)  →  the first 65,536 bytes, still unread
///     read(into:)   →  the same bytes again, then the rest
public final class HeadByteSource: ByteSource {
    private let source: any ByteSource
    private var head: [UInt8] = []
    private var position = 0

    /// Looks ahead in `source`, which nothing else may read from now on.
    public init(_ source: any ByteSource) {
        self.source = source
    }

    /// The next `count` bytes, or all there are if fewer; they stay unread.
    public func head(_ count: Int) throws(FormatError) -> [UInt8] {
        if head.count - position < count {
            head = try [UInt8](
                readingUpTo: count + ByteSourceBlock.minimum, after: head[position...], from: source)
            position = 0
        }
        return Array(head[position...].prefix(count))
    }

    /// Puts bytes that were just read back, to be read again.
    func unread(_ bytes: Slice<UnsafeMutableRawBufferPointer>) {
        head = Array(bytes) + head[position...]
        position = 0
    }

    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        guard position < head.count else { return try source.read(into: buffer) }
        let count = min(buffer.count, head.count - position)
        buffer.copyBytes(from: head[position..<position + count])
        position += count
        if position == head.count {
            head = []
            position = 0
        }
        return count
    }
}
