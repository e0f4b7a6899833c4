import CZlib

/// Compresses to one gzip member (RFC 1952) without time stamp or name: the same bytes in, the same bytes out.
///
///     let writer = GzipWriter()
///     writer.append(rows, to: &file)
///     writer.finish(into: &file)
public final class GzipWriter {
    // zlib keeps the address of this structure: it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private let output = UnsafeMutableBufferPointer<Bytef>.allocate(capacity: 64 << 10)
    private var checksum = crc32(0, nil, 0)
    private var length = 0
    private var hasHeader = false

    /// A writer at the compression `level` 1 (fast) to 9 (small).
    public init(level: Int32 = 6) {
        precondition((1...9).contains(level), "gzip compression levels are 1 to 9")
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // -15: bare deflate; the header is written here, since zlib's names the operating system.
        let code = clearingpoint_deflateInit2(stream, level, -15)
        precondition(code == Z_OK, "zlib has no memory to begin with")
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
        output.deallocate()
    }

    /// All of `bytes` as one gzip file.
    public static func compressed(_ bytes: [UInt8]) -> [UInt8] {
        let writer = GzipWriter()
        var file: [UInt8] = []
        writer.append(bytes, to: &file)
        writer.finish(into: &file)
        return file
    }

    /// Compresses `bytes` and appends what is ready to `file`.
    public func append(_ bytes: [UInt8], to file: inout [UInt8]) {
        writeHeaderOnce(to: &file)
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

    /// Ends the member: nothing may be appended after.
    public func finish(into file: inout [UInt8]) {
        writeHeaderOnce(to: &file)
        stream.pointee.avail_in = 0
        drain(Z_FINISH, to: &file)
        for shift in stride(from: 0, to: 32, by: 8) {
            file.append(UInt8(truncatingIfNeeded: checksum >> shift))
        }
        for shift in stride(from: 0, to: 32, by: 8) {
            file.append(UInt8(truncatingIfNeeded: length >> shift))
        }
    }

    private func writeHeaderOnce(to file: inout [UInt8]) {
        guard !hasHeader else { return }
        hasHeader = true
        // Magic, deflate, no flags, no time, no extra flags, unknown system.
        file += [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
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
