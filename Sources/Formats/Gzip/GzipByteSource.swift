/// Decompresses a gzip stream (RFC 1952) of one or several members, within limits.
///
/// Zeros after the last member are the padding of tapes and blocks, and passed over, as gzip does. Throws
/// `damagedCompression` with the offset in the compressed file where a member is damaged or cut off;
/// `trailingBytes` where something else follows the last; `limitExceeded(.size)` and `(.ratio)` before a bomb
/// fills the memory. What is good before a fault is given first.
public final class GzipByteSource: ByteSource {
    private let stream: InflateStream
    private var isInsideMember = false
    private var hasEnded = false
    private var failure: FormatError?

    private static let firstMagic: UInt8 = 0x1F

    /// Decompresses what `source` gives.
    public init(_ source: any ByteSource, limits: FormatLimits = .standard) {
        stream = InflateStream(source, framing: .gzip, limits: limits)
    }

    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        if let failure { throw failure }
        do throws(FormatError) {
            let count = try inflate(into: buffer)
            if count == 0, let failure { throw failure }
            return count
        } catch {
            failure = error
            throw error
        }
    }

    private func inflate(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        var filled = 0
        while filled < buffer.count, failure == nil, !hasEnded {
            if !isInsideMember, try beginMember() == false { break }
            let (count, stop) = try stream.run(
                into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
            filled += count
            switch stop {
            case .full: break
            case .memberEnd: isInsideMember = false
            case .inputEnd, .damage: failure = .damagedCompression(byteOffset: stream.consumed)
            }
        }
        return filled
    }

    /// Begins the first or a further member; false where the file ends, or is no gzip file from here.
    private func beginMember() throws(FormatError) -> Bool {
        let isFirst = stream.consumed == 0
        var next = try stream.peek()
        // No member at all is as damaged as half a one.
        if isFirst, next == nil { failure = .damagedCompression(byteOffset: 0) }
        if !isFirst, next == 0 {
            next = try stream.skipZeros()
            if next != nil { failure = .trailingBytes(byteOffset: stream.consumed) }
        } else if !isFirst, next == Self.firstMagic {
            stream.beginMember()
        } else if !isFirst, next != nil {
            failure = .trailingBytes(byteOffset: stream.consumed)
        }
        hasEnded = next == nil
        isInsideMember = next != nil && failure == nil
        return isInsideMember
    }
}
