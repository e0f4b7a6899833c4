/// What a hostile or broken file may cost before reading stops with `FormatError.limitExceeded`.
///
/// Each limit can be set higher; the standard ones fit any submission seen and 128 MiB of memory.
public struct FormatLimits: Sendable, Hashable {
    /// Bytes that one compressed file may give, over all its members.
    public var decompressedSize = 4 << 30
    /// Bytes out for each byte in, beyond `ratioFreeSize`.
    public var ratio = 200
    /// Bytes out before `ratio` is looked at: small files may be as repetitive as they like.
    public var ratioFreeSize = 16 << 20
    /// Nesting of XML elements or JSON values.
    public var depth = 64
    /// Bytes of one cell, text or string.
    public var cellLength = 1 << 20
    /// Fields of one record.
    public var columns = 4096
    /// Bytes of one record as it stands in the file; below 4 GiB.
    public var recordLength = 16 << 20
    /// Attributes of one XML element.
    public var attributes = 256
    /// Files and folders of one ZIP archive.
    public var zipEntries = 1000
    /// Sheets of one workbook.
    public var sheets = 256
    /// Bytes of the texts that a workbook's cells share, which are held in memory whole; below 4 GiB.
    public var sharedStrings = 512 << 20
    /// Bytes of a file that has to be held in memory whole: one that comes through a pipe and is read twice, or a
    /// workbook that is compressed once more.
    public var heldInMemory = 256 << 20
    /// Faults that one reader keeps; those beyond are counted only.
    public var faults = 10_000

    /// The standard limits.
    public init() {}

    /// Bytes of a chunk that one parser call works on: with 512 KiB, chunk and table stay in the second-level
    /// cache (measured: 1 MiB is 15 % slower).
    public static let chunkSize = 512 << 10

    /// The standard limits.
    public static let standard = FormatLimits()
}
