import CZlib

/// Decompresses a gzip stream (RFC 1952) of one or several members, within limits.
///
/// Throws `damagedCompression` with the offset in the compressed file where a member is damaged or cut off, or
/// where something else follows it; `limitExceeded(.size)` and `(.ratio)` before a bomb fills the memory.
public final class GzipByteSource: ByteSource {
    private let source: any ByteSource
    private let limits: FormatLimits
    // zlib keeps the address of this structure: it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    private var consumed = 0
    private var produced = 0
    private var isInsideMember = false
    private var failure: FormatError?

    /// Decompresses what `source` gives.
    public init(_ source: any ByteSource, limits: FormatLimits = .standard) {
        self.source = source
        self.limits = limits
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 31: the largest window, with a gzip header and trailer.
        let code = clearingpoint_inflateInit2(stream, 31)
        precondition(code == Z_OK, "zlib has no memory to begin with")
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        input.deallocate()
    }

    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        if let failure { throw failure }
        do throws(FormatError) {
            return try inflate(into: buffer)
        } catch {
            failure = error
            throw error
        }
    }

    private func inflate(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        stream.pointee.next_out = buffer.bindMemory(to: Bytef.self).baseAddress
        stream.pointee.avail_out = UInt32(clamping: buffer.count)
        let room = Int(stream.pointee.avail_out)
        while stream.pointee.avail_out > 0 {
            if stream.pointee.avail_in == 0, try refill() == false { break }
            let before = Int(stream.pointee.avail_in)
            let code = CZlib.inflate(stream, Z_NO_FLUSH)
            consumed += before - Int(stream.pointee.avail_in)
            isInsideMember = code != Z_STREAM_END
            guard code == Z_OK || code == Z_STREAM_END else {
                // What was good before the damage is handed over first; the next call throws.
                failure = .damagedCompression(byteOffset: consumed)
                break
            }
            if code == Z_STREAM_END { inflateReset(stream) }
        }
        let count = room - Int(stream.pointee.avail_out)
        if count == 0, let failure { throw failure }
        produced += count
        try checkLimits()
        return count
    }

    /// Reads the next compressed block; false where the file ends between members.
    private func refill() throws(FormatError) -> Bool {
        let count = try source.read(into: input)
        stream.pointee.next_in = input.bindMemory(to: Bytef.self).baseAddress
        stream.pointee.avail_in = UInt32(count)
        if count > 0 { return true }
        // No member at all is as damaged as half a one.
        if isInsideMember || consumed == 0 { failure = .damagedCompression(byteOffset: consumed) }
        return false
    }

    private func checkLimits() throws(FormatError) {
        guard produced <= limits.decompressedSize else { throw .limitExceeded(.size, line: nil) }
        guard produced > limits.ratioFreeSize else { return }
        let (allowed, isHuge) = consumed.multipliedReportingOverflow(by: limits.ratio)
        guard isHuge || produced <= allowed else { throw .limitExceeded(.ratio, line: nil) }
    }
}
