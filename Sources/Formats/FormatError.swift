/// Why a file cannot be read (further) at all. Holds places and kinds only, never a value of the file.
public enum FormatError: Error, Sendable, Hashable {
    /// No file of that name.
    case notFound(path: String)
    /// A folder, where a file was expected.
    case isDirectory(path: String)
    /// The operating system refuses; `code` is its errno.
    case unreadable(path: String, code: Int32)
    /// Writing failed; `code` is the system's errno.
    case unwritable(path: String, code: Int32)
    /// The gzip stream is damaged or cut off.
    case damagedCompression(byteOffset: Int)
    /// The last gzip member ends before this byte, and what follows is none.
    case trailingBytes(byteOffset: Int)
    /// The ZIP archive is not read; the offset is that of the record at fault, where there is one.
    case archive(ArchiveFault, byteOffset: Int?)
    /// The archive is no workbook that is read here, or one of its parts is damaged.
    case workbook(WorkbookFault)
    /// The sheet breaks off after this spreadsheet row (0: before the first); `reason` as for `malformed`.
    case damagedSheet(row: Int, reason: String)
    /// The document stops being XML or JSON here; `reason` is the parser's own class of error in words.
    case malformed(line: Int, byteOffset: Int?, reason: String)
    /// Nothing stands in the JSON or XML document where the records were sought.
    case noRecordsThere
    /// A limit on hostile input is exceeded; of a sheet, `line` is the row. The byte is known where a tag of XML is
    /// at fault.
    case limitExceeded(Limit, line: Int?, byteOffset: Int? = nil)

    /// A limit that protects against hostile input.
    public enum Limit: String, Sendable, Hashable, CaseIterable {
        /// Nesting of elements or values.
        case depth
        /// Bytes after decompression.
        case size
        /// Compressed to decompressed bytes.
        case ratio
        /// Bytes of one cell or value.
        case cellLength
        /// Fields of one record.
        case columns
        /// Bytes of one record.
        case recordLength
        /// Attributes of one element.
        case attributes
        /// Entities or a DTD in use in XML.
        case entities
        /// Files and folders of one ZIP archive.
        case entries
        /// Sheets of one workbook.
        case sheets
        /// Bytes of the texts that a workbook's cells share.
        case sharedStrings
        /// Bytes of a file that has to be held in memory whole.
        case heldInMemory
    }
}
