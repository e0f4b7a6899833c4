import CZlib

/// zlib's inflate over a source, within the limits on size and ratio: what gzip files and ZIP entries share.
final class InflateStream {
    /// What stands around the compressed bytes; zlib's window bits.
    enum Framing: Int32 {
        /// Nothing: bare deflate (RFC 1951).
        case raw = -15
        /// A gzip header and trailer (RFC 1952), whose checksums zlib checks.
        case gzip = 31
    }

    /// Why a run ended.
    enum Stop {
        /// The buffer is full.
        case full
        /// The compressed stream, or the gzip member, is complete.
        case memberEnd
        /// The source ended before that.
        case inputEnd
        /// The compressed bytes are none.
        case damage
    }

    /// Compressed bytes used so far.
    private(set) var consumed = 0
    /// Bytes given so far.
    private(set) var produced = 0

    private let source: any ByteSource
    private let limits: FormatLimits
    private var sourceHasEnded = false
    // zlib keeps the address of this structure: it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)

    init(_ source: any ByteSource, framing: Framing, limits: FormatLimits) {
        self.source = source
        self.limits = limits
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let code = clearingpoint_inflateInit2(stream, framing.rawValue)
        precondition(code == Z_OK, "zlib has no memory to begin with")
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        input.deallocate()
    }

    /// Fills `buffer` from its start until it is full or the run stops, and returns the bytes written.
    ///
    /// Throws `limitExceeded` where what was given so far is too much, and what the source throws.
    func run(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> (count: Int, stop: Stop) {
        stream.pointee.next_out = buffer.bindMemory(to: Bytef.self).baseAddress
        stream.pointee.avail_out = UInt32(clamping: buffer.count)
        let room = Int(stream.pointee.avail_out)
        var stop = Stop.full
        while stream.pointee.avail_out > 0, stop == .full {
            // Where the source has ended, zlib may still hold bits and half a match: kilobytes of output.
            if stream.pointee.avail_in == 0 { _ = try refill() }
            let before = Int(stream.pointee.avail_in)
            let code = inflate(stream, Z_NO_FLUSH)
            consumed += before - Int(stream.pointee.avail_in)
            switch code {
            case Z_OK: break
            case Z_STREAM_END: stop = .memberEnd
            // Nothing to read and nothing held back.
            case Z_BUF_ERROR: stop = .inputEnd
            default: stop = .damage
            }
        }
        let count = room - Int(stream.pointee.avail_out)
        produced += count
        try checkLimits()
        return (count, stop)
    }

    /// The next compressed byte, which stays unused; nil at the source's end.
    func peek() throws(FormatError) -> UInt8? {
        if stream.pointee.avail_in == 0, try refill() == false { return nil }
        return stream.pointee.next_in?.pointee
    }

    /// Passes over zeros, and returns the byte after them as `peek` does.
    func skipZeros() throws(FormatError) -> UInt8? {
        while let byte = try peek() {
            guard byte == 0 else { return byte }
            stream.pointee.next_in += 1
            stream.pointee.avail_in -= 1
            consumed += 1
        }
        return nil
    }

    /// Gets ready for another gzip member.
    func beginMember() { inflateReset(stream) }

    private func refill() throws(FormatError) -> Bool {
        if sourceHasEnded { return false }
        let count = try source.read(into: input)
        stream.pointee.next_in = input.bindMemory(to: Bytef.self).baseAddress
        stream.pointee.avail_in = UInt32(count)
        sourceHasEnded = count == 0
        return !sourceHasEnded
    }

    private func checkLimits() throws(FormatError) {
        guard produced <= limits.decompressedSize else { throw .limitExceeded(.size, line: nil) }
        guard produced > limits.ratioFreeSize else { return }
        let (allowed, isHuge) = consumed.multipliedReportingOverflow(by: limits.ratio)
        guard isHuge || produced <= allowed else { throw .limitExceeded(.ratio, line: nil) }
    }
}
