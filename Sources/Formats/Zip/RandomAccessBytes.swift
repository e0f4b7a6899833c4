/// Bytes that are read at any place, as a ZIP archive has to be: its directory stands at the end.
public protocol RandomAccessBytes: AnyObject, Sendable {
    /// How many there are.
    var count: Int { get }

    /// Fills `buffer` from its start with the bytes from `offset` on and returns how many; fewer than fit only
    /// at the end.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int
}

extension RandomAccessBytes {
    /// The `count` bytes from `offset` on, fewer where the end comes first.
    func bytes(at offset: Int, count: Int) throws(FormatError) -> [UInt8] {
        var failure: FormatError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            do throws(FormatError) {
                filled = try read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }
}

/// Bytes in memory, read at any place.
public final class RandomAccessMemory: RandomAccessBytes {
    private let bytes: [UInt8]

    /// Reads `bytes`.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    public var count: Int { bytes.count }

    public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        guard offset < bytes.count else { return 0 }
        let count = min(buffer.count, bytes.count - offset)
        buffer.copyBytes(from: bytes[offset..<offset + count])
        return count
    }
}

/// Reads a stretch of random access bytes from its start to its end.
final class StretchByteSource: ByteSource {
    private let bytes: any RandomAccessBytes
    private var position: Int
    private let end: Int

    init(_ bytes: any RandomAccessBytes, from start: Int, to end: Int) {
        self.bytes = bytes
        position = start
        self.end = end
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        let room = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(end - position))
        guard room.count > 0 else { return 0 }
        let count = try bytes.read(at: position, into: room)
        position += count
        return count
    }
}
