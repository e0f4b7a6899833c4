/// A ZIP archive, read at any place: its entries, and the bytes of each, streaming.
///
///     let archive = try ZipArchive(RandomAccessFile(path: path))
///     for entry in archive.entries where !entry.isDirectory { let bytes = try archive.open(entry) … }
///
/// Strict about what an archive is (see `FormatError.ArchiveFault`), since a file that two readers read
/// differently can carry one content past a check and another to the reader. All is checked before the first
/// byte of an entry is given; size, ratio and checksum of an entry while it is read.
public struct ZipArchive: Sendable {
    /// Files and folders in the order of the directory.
    public let entries: [ZipEntry]
    /// What it was opened with.
    public let limits: FormatLimits

    private let bytes: any RandomAccessBytes
    // Bytes of the directory, which is read whole.
    private static let directoryLimit = 16 << 20
    // By the offset of an entry's header: where its bytes begin.
    private let dataOffsets: [Int: Int]

    /// Reads and checks the directory. Throws `archive`, `limitExceeded(.entries)`, and what `bytes` throws.
    public init(_ bytes: any RandomAccessBytes, limits: FormatLimits = .standard) throws(FormatError) {
        let end = try ZipEnd.find(in: bytes)
        let isShort = end.directorySize <= max(Self.directoryLimit, limits.zipEntries << 10)
        guard end.entryCount <= limits.zipEntries, isShort else {
            throw .limitExceeded(.entries, line: nil)
        }
        let directory = ZipFields(try bytes.bytes(at: end.directoryOffset, count: end.directorySize))
        entries = try ZipEntry.read(directory, count: end.entryCount, at: end.directoryOffset)
        let offsets = try ZipLayout.check(entries, before: end.directoryOffset, in: bytes)
        try Self.checkNames(entries)
        dataOffsets = Dictionary(
            uniqueKeysWithValues: zip(entries.map(\.localHeaderOffset), offsets))
        self.bytes = bytes
        self.limits = limits
    }

    private static func checkNames(_ entries: [ZipEntry]) throws(FormatError) {
        var seen: Set<String> = []
        for entry in entries where !seen.insert(ZipName.key(entry.name)).inserted {
            throw .archive(.duplicateName, byteOffset: entry.localHeaderOffset)
        }
    }

    /// The entry of that name, whatever its case.
    public func entry(named name: String) -> ZipEntry? {
        let key = ZipName.key(name)
        return entries.first { !$0.isDirectory && ZipName.key($0.name) == key }
    }

    /// The decompressed bytes of one of the archive's entries. They throw `archive` where they are damaged, once
    /// what is good before was given, and `limitExceeded(.size)` or `(.ratio)`.
    public func open(_ entry: ZipEntry) throws(FormatError) -> any ByteSource {
        try open(entry, checksChecksum: true)
    }

    /// As `open`; without `checksChecksum`, for a look ahead at bytes that are read again.
    func open(_ entry: ZipEntry, checksChecksum: Bool) throws(FormatError) -> any ByteSource {
        guard let offset = dataOffsets[entry.localHeaderOffset] else {
            preconditionFailure("an entry is opened in the archive that lists it")
        }
        guard entry.uncompressedSize <= limits.decompressedSize else {
            throw .limitExceeded(.size, line: nil)
        }
        let stretch = StretchByteSource(bytes, from: offset, to: offset + entry.compressedSize)
        return ZipEntryByteSource(
            entry, source: stretch, at: offset, checksChecksum: checksChecksum, limits: limits)
    }
}
