import CZlib

/// zlib's deflate without a header, and the checksum and length of what went in: what gzip and ZIP writers share.
final class DeflateStream {
    /// CRC-32 of the bytes so far.
    private(set) var checksum = crc32_z(0, nil, 0)
    /// Bytes so far.
    private(set) var length = 0

    // zlib keeps the address of this structure: it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private let output = UnsafeMutableBufferPointer<Bytef>.allocate(capacity: 64 << 10)

    init(level: Int32) {
        precondition((1...9).contains(level), "compression levels are 1 to 9")
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let code = clearingpoint_deflateInit2(stream, level, -15)
        precondition(code == Z_OK, "zlib has no memory to begin with")
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
        output.deallocate()
    }

    /// Compresses `bytes` and appends what is ready to `file`.
    func append(_ bytes: [UInt8], to file: inout [UInt8]) {
        length += bytes.count
        bytes.withUnsafeBufferPointer { buffer in
            checksum = crc32_z(checksum, buffer.baseAddress, buffer.count)
            var rest = buffer[...]
            while !rest.isEmpty {
                let part = UnsafeBufferPointer(rebasing: rest.prefix(1 << 30))
                rest = rest.dropFirst(part.count)
                stream.pointee.next_in = UnsafeMutablePointer(mutating: part.baseAddress)
                stream.pointee.avail_in = UInt32(part.count)
                drain(Z_NO_FLUSH, to: &file)
            }
        }
    }

    /// Ends the stream: nothing may be appended after, unless it begins anew.
    func finish(into file: inout [UInt8]) {
        stream.pointee.avail_in = 0
        drain(Z_FINISH, to: &file)
    }

    /// Begins a new stream.
    func beginAnew() {
        deflateReset(stream)
        checksum = crc32_z(0, nil, 0)
        length = 0
    }

    private func drain(_ flush: Int32, to file: inout [UInt8]) {
        repeat {
            stream.pointee.next_out = output.baseAddress
            stream.pointee.avail_out = UInt32(output.count)
            let code = deflate(stream, flush)
            precondition(
                code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR, "deflate lost its state")
            file += output[..<(output.count - Int(stream.pointee.avail_out))]
        } while stream.pointee.avail_out == 0
    }
}
