/// Compresses to one gzip member (RFC 1952) without time stamp or name: the same bytes in, the same bytes out.
///
///     let writer = GzipWriter()
///     writer.append(rows, to: &file)
///     writer.finish(into: &file)
public final class GzipWriter {
    // The header is written here, since zlib's names the operating system.
    private let stream: DeflateStream
    private var hasHeader = false

    /// A writer at the compression `level` 1 (fast) to 9 (small).
    public init(level: Int32 = 6) {
        stream = DeflateStream(level: level)
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
        stream.append(bytes, to: &file)
    }

    /// Ends the member: nothing may be appended after.
    public func finish(into file: inout [UInt8]) {
        writeHeaderOnce(to: &file)
        stream.finish(into: &file)
        for shift in stride(from: 0, to: 32, by: 8) {
            file.append(UInt8(truncatingIfNeeded: stream.checksum >> shift))
        }
        for shift in stride(from: 0, to: 32, by: 8) {
            file.append(UInt8(truncatingIfNeeded: stream.length >> shift))
        }
    }

    private func writeHeaderOnce(to file: inout [UInt8]) {
        guard !hasHeader else { return }
        hasHeader = true
        // Magic, deflate, no flags, no time, no extra flags, unknown system.
        file += [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
    }
}
