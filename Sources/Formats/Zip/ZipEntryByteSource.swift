import CZlib

/// The bytes of one entry, decompressed and held against size and checksum of the directory.
///
/// What is good before a fault is given first; the call after throws.
final class ZipEntryByteSource: ByteSource {
    private let entry: ZipEntry
    private let source: any ByteSource
    private let inflation: InflateStream?
    private let offset: Int
    private let checksChecksum: Bool
    private var given = 0
    private var checksum = crc32_z(0, nil, 0)
    private var hasEnded = false
    private var failure: FormatError?

    /// Reads `entry`, whose bytes stand at `offset` of the archive and are what `source` gives.
    init(
        _ entry: ZipEntry, source: any ByteSource, at offset: Int, checksChecksum: Bool, limits: FormatLimits
    ) {
        self.entry = entry
        self.source = source
        self.offset = offset
        self.checksChecksum = checksChecksum
        // Some writers say deflate of an entry without any bytes.
        let isDeflated = entry.isDeflated && entry.compressedSize > 0
        inflation = isDeflated ? InflateStream(source, framing: .raw, limits: limits) : nil
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        if let failure { throw failure }
        guard !hasEnded else { return 0 }
        do throws(FormatError) {
            let count = try readOn(into: buffer)
            if count == 0, let failure { throw failure }
            return count
        } catch {
            failure = error
            throw error
        }
    }

    private func readOn(into buffer: UnsafeMutableRawBufferPointer) throws(FormatError) -> Int {
        let count: Int
        if let inflation {
            count = try inflate(inflation, into: buffer)
        } else {
            count = try source.read(into: buffer)
            hasEnded = count == 0
        }
        if checksChecksum { update(buffer, count) }
        given += count
        if given > entry.uncompressedSize || hasEnded, failure == nil { checkEnd() }
        return count
    }

    private func update(_ buffer: UnsafeMutableRawBufferPointer, _ count: Int) {
        checksum = crc32_z(checksum, buffer.bindMemory(to: Bytef.self).baseAddress, count)
    }

    private func inflate(_ inflation: InflateStream, into buffer: UnsafeMutableRawBufferPointer)
        throws(FormatError) -> Int
    {
        let (count, stop) = try inflation.run(into: buffer)
        switch stop {
        case .full: break
        case .memberEnd: hasEnded = true
        case .inputEnd, .damage:
            failure = .archive(.damagedEntry, byteOffset: offset + inflation.consumed)
        }
        return count
    }

    private func checkEnd() {
        let read = inflation?.consumed ?? given
        if given != entry.uncompressedSize || hasEnded && read != entry.compressedSize {
            failure = .archive(.wrongSize, byteOffset: offset + read)
        } else if hasEnded, checksChecksum, Int(checksum) != entry.checksum {
            failure = .archive(.wrongChecksum, byteOffset: entry.localHeaderOffset)
        }
    }
}
