/// Reads bytes that are in memory already.
public final class MemoryByteSource: ByteSource {
    private let bytes: [UInt8]
    private let blockSize: Int
    private var position = 0

    /// A source of `bytes`, given in blocks of at most `blockSize` (small ones test the readers' seams).
    public init(_ bytes: [UInt8], blockSize: Int = .max) {
        precondition(blockSize > 0, "a source that gives no bytes never ends")
        self.bytes = bytes
        self.blockSize = blockSize
    }

    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        let count = min(buffer.count, bytes.count - position, blockSize)
        buffer.copyBytes(from: bytes[position..<position + count])
        position += count
        return count
    }
}
