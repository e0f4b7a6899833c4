/// Writes a ZIP archive, entry by entry: the same entries in, the same bytes out.
///
///     let writer = ZipWriter()
///     try writer.entry("readme.txt", text, to: &file)
///     writer.begin("data.csv", to: &file)
///     try writer.append(rows, to: &file)      any number of times
///     try writer.end(into: &file)
///     try writer.finish(into: &file)
///
/// Deflated, in the order given, all dated 1 January 1980 (the earliest a ZIP can say), no extra fields. `file`
/// may be written out and emptied between calls. No ZIP64: an archive ends below 4 GiB and 65,535 entries.
public final class ZipWriter {
    private struct Entry {
        let name: [UInt8]
        let offset: Int
        let isStreamed: Bool
        var checksum = 0
        var compressedSize = 0
        var uncompressedSize = 0

        // Bit 3: sizes behind the bytes. Bit 11: a name in UTF-8.
        var flags: Int { (isStreamed ? 1 << 3 : 0) | (name.allSatisfy { $0 < 0x80 } ? 0 : 1 << 11) }
    }

    private let stream: DeflateStream
    private var entries: [Entry] = []
    private var keys: Set<String> = []
    private var isInsideEntry = false
    // Bytes given so far, over all calls.
    private var position = 0

    private static let sizeLimit = 0xFFFF_FFFE
    private static let countLimit = 0xFFFE
    private static let firstDay = 1 << 5 | 1
    private static let version = 20

    /// A writer at the compression `level` 1 (fast) to 9 (small).
    public init(level: Int32 = 6) {
        stream = DeflateStream(level: level)
    }

    /// Appends a whole entry. Throws `limitExceeded` where the archive would be too large.
    public func entry(_ name: String, _ bytes: [UInt8], to file: inout [UInt8]) throws(FormatError) {
        precondition(!isInsideEntry, "an entry ends before the next begins")
        stream.beginAnew()
        var packed: [UInt8] = []
        stream.append(bytes, to: &packed)
        stream.finish(into: &packed)
        open(name, isStreamed: false)
        close(compressedSize: packed.count)
        emit(localHeader(of: entries[entries.count - 1]) + packed, to: &file)
        try checkLimits()
    }

    /// Begins an entry of bytes that come by and by.
    public func begin(_ name: String, to file: inout [UInt8]) {
        precondition(!isInsideEntry, "an entry ends before the next begins")
        isInsideEntry = true
        stream.beginAnew()
        open(name, isStreamed: true)
        emit(localHeader(of: entries[entries.count - 1]), to: &file)
        entries[entries.count - 1].compressedSize = -position
    }

    /// Compresses the next bytes of the entry and appends what is ready to `file`.
    public func append(_ bytes: [UInt8], to file: inout [UInt8]) throws(FormatError) {
        precondition(isInsideEntry, "bytes belong to an entry")
        let before = file.count
        stream.append(bytes, to: &file)
        position += file.count - before
        try checkLimits()
    }

    /// Ends the entry.
    public func end(into file: inout [UInt8]) throws(FormatError) {
        precondition(isInsideEntry, "an entry has begun")
        isInsideEntry = false
        let before = file.count
        stream.finish(into: &file)
        position += file.count - before
        close(compressedSize: entries[entries.count - 1].compressedSize + position)
        let entry = entries[entries.count - 1]
        var descriptor = Record(signature: ZipFields.Signature.descriptor)
        descriptor.doubles(entry.checksum, entry.compressedSize, entry.uncompressedSize)
        emit(descriptor.bytes, to: &file)
        try checkLimits()
    }

    /// Ends the archive: nothing may be added after.
    public func finish(into file: inout [UInt8]) throws(FormatError) {
        precondition(!isInsideEntry, "the last entry ends before the archive does")
        let start = position
        for entry in entries { emit(directoryEntry(of: entry), to: &file) }
        var end = Record(signature: ZipFields.Signature.end)
        end.words(0, 0, entries.count, entries.count)
        end.doubles(position - start, start)
        end.words(0)
        try checkLimits()
        emit(end.bytes, to: &file)
    }

    private func open(_ name: String, isStreamed: Bool) {
        precondition(ZipName.isSafe(name) && !name.hasSuffix("/"), "an entry's name leads to a file inside")
        precondition(keys.insert(ZipName.key(name)).inserted, "an entry's name stands once")
        entries.append(Entry(name: Array(name.utf8), offset: position, isStreamed: isStreamed))
    }

    private func close(compressedSize: Int) {
        let last = entries.count - 1
        entries[last].compressedSize = compressedSize
        entries[last].uncompressedSize = stream.length
        entries[last].checksum = Int(stream.checksum)
    }

    private func checkLimits() throws(FormatError) {
        guard position <= Self.sizeLimit, stream.length <= Self.sizeLimit else {
            throw .limitExceeded(.size, line: nil)
        }
        guard entries.count <= Self.countLimit else { throw .limitExceeded(.entries, line: nil) }
    }

    private func localHeader(of entry: Entry) -> [UInt8] {
        var record = Record(signature: ZipFields.Signature.localHeader)
        record.words(Self.version, entry.flags, 8, 0, Self.firstDay)
        record.doubles(entry.checksum, entry.compressedSize, entry.uncompressedSize)
        record.words(entry.name.count, 0)
        return record.bytes + entry.name
    }

    private func directoryEntry(of entry: Entry) -> [UInt8] {
        var record = Record(signature: ZipFields.Signature.directoryEntry)
        record.words(Self.version, Self.version, entry.flags, 8, 0, Self.firstDay)
        record.doubles(entry.checksum, entry.compressedSize, entry.uncompressedSize)
        record.words(entry.name.count, 0, 0, 0, 0)
        record.doubles(0, entry.offset)
        return record.bytes + entry.name
    }

    private func emit(_ bytes: [UInt8], to file: inout [UInt8]) {
        file += bytes
        position += bytes.count
    }

    /// One record, little-endian.
    private struct Record {
        var bytes: [UInt8] = []

        init(signature: Int) { doubles(signature) }

        mutating func words(_ values: Int...) {
            for value in values {
                bytes.append(UInt8(truncatingIfNeeded: value))
                bytes.append(UInt8(truncatingIfNeeded: value >> 8))
            }
        }

        mutating func doubles(_ values: Int...) {
            for value in values { words(value, value >> 16) }
        }
    }
}
