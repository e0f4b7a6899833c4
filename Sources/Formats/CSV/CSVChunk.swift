/// Whole rows of a delimited file as they stand in it, and where they stand: what one parser call works on.
public struct CSVChunk: Sendable {
    /// The rows, UTF-8, from the first byte of the first to the line end of the last.
    public let bytes: [UInt8]
    /// Number, from 1, of the chunk's first record: blank rows and the heading rows taken off before are none.
    public let firstRecord: Int
    /// Physical line, from 1, of the first byte.
    public let firstLine: Int
    /// Logical row, from 1, of the first byte.
    public let firstRow: Int
    /// Offset of the first byte in the text that was split.
    public let byteOffset: Int
    /// Offsets in `bytes` of the quotes that open a cell and that none closes within the limit of one: they are text.
    var longQuotes: [Int] = []
    /// Records in the chunk.
    public let recordCount: Int
    /// Rows of it that are blank: no bytes, or delimiters and white space only.
    public let blankRowCount: Int
    /// Whether the file's first row ends at LF or CRLF, so that a CR alone should end none.
    public let endsInFeeds: Bool
    /// Whether nothing follows.
    public let isLast: Bool
}
