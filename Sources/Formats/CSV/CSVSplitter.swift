/// Cuts a delimited text into chunks of whole rows, which any number of threads may parse.
///
///     let splitter = CSVSplitter(source: text, dialect: .semicolon)
///     let heading = try splitter.readHeader()
///     while let chunk = try splitter.next() { … parser.parse(chunk) … }
///
/// Serial and streaming: memory is one chunk, plus the row that its end cuts.
public final class CSVSplitter {
    private let source: any ByteSource
    let dialect: CSVDialect
    private let limits: FormatLimits
    private let chunkSize: Int
    private var buffer: [UInt8] = []
    private var start = 0
    private var hasEnded = false
    // How the first row ends: it decides what is usual, whatever the size of chunks.
    private var endsInFeeds: Bool?
    private var tailSize: Int { min(chunkSize, 64 << 10) }

    /// Logical row, from 1, of the next byte.
    public private(set) var row = 1
    /// Physical line, from 1, of the next byte.
    public private(set) var line = 1
    /// Offset of the next byte in the text.
    public private(set) var byteOffset = 0
    /// Number, from 1, of the next record.
    public private(set) var record = 1
    /// Blank rows passed over so far.
    public private(set) var blankRowCount = 0

    /// Splits the UTF-8 text of `source`, which holds no byte order mark, at rows of `dialect`.
    public init(
        source: any ByteSource, dialect: CSVDialect, limits: FormatLimits = .standard,
        chunkSize: Int = 1 << 18
    ) {
        precondition(chunkSize >= ByteSourceBlock.minimum, "a chunk holds at least one block")
        self.source = source
        self.dialect = dialect
        self.limits = limits
        self.chunkSize = chunkSize
    }

    /// The next chunk, nil at the end. Throws what the source throws, and `limitExceeded`.
    public func next() throws(FormatError) -> CSVChunk? {
        guard let scan = try scanRows(maximum: .max, wanting: chunkSize) else { return nil }
        let rest = Array(buffer[(start + scan.end)...])
        var bytes = buffer
        buffer = rest
        bytes.removeLast(rest.count)
        if start > 0 { bytes.removeFirst(start) }
        start = 0
        let chunk = CSVChunk(
            bytes: bytes, firstRecord: record, firstLine: line, firstRow: row, byteOffset: byteOffset,
            longQuotes: scan.longQuotes.filter { $0 < scan.end },
            recordCount: scan.rows - scan.blankRows, blankRowCount: scan.blankRows,
            endsInFeeds: endsInFeeds ?? false, isLast: hasEnded && rest.isEmpty)
        pass(scan)
        return chunk
    }

    /// The next row that is not blank, cut into fields, and passed; nil at the end. It counts as a row, not as
    /// a record: for heading rows and what stands above them.
    public func readRow() throws(FormatError) -> CSVRow? {
        while let scan = try scanRows(maximum: 1, wanting: 64 << 10) {
            let bytes = Array(buffer[start..<start + scan.end])
            let (row, line) = (row, line)
            start += scan.end
            pass(scan, countingRecords: false)
            if scan.blankRows > 0 { continue }
            return try CSVRow.cut(bytes, dialect: dialect, limits: limits, row: row, line: line)
        }
        return nil
    }

    /// Swallows a `sep=` line, if the next line is one: it is a line, not a row.
    public func skipSeparatorLine() throws(FormatError) -> Bool {
        guard let scan = try scanRows(maximum: 1, wanting: 64 << 10) else { return false }
        guard CSVSeparatorLine(buffer[start..<start + scan.end]) != nil else { return false }
        start += scan.end
        line += scan.lines
        byteOffset += scan.end
        return true
    }

    private func pass(_ scan: CSVRowScan, countingRecords: Bool = true) {
        row += scan.rows
        line += scan.lines
        byteOffset += scan.end
        blankRowCount += scan.blankRows
        if countingRecords { record += scan.rows - scan.blankRows }
    }

    /// Reads until at least one whole row stands in the buffer, and scans it; nil at the end.
    private func scanRows(maximum: Int, wanting size: Int) throws(FormatError) -> CSVRowScan? {
        var wanted = size
        while true {
            // So much more, so that what ends a file, its totals and footers, stands in one chunk.
            if !hasEnded, buffer.count - start < wanted + tailSize { try fill(to: wanted + tailSize) }
            guard start < buffer.count else { return nil }
            var scan = CSVRowScan(dialect: dialect)
            try run(&scan, over: hasEnded ? buffer.count - start : wanted, maximum: maximum)
            if scan.rows > 0 {
                endsInFeeds = endsInFeeds ?? scan.firstEndsInFeed
                return scan
            }
            wanted = max(wanted, buffer.count - start) * 2
        }
    }

    private func run(_ scan: inout CSVRowScan, over count: Int, maximum: Int) throws(FormatError) {
        var failure: FormatError?
        buffer.withUnsafeBytes { bytes in
            let text = UnsafeRawBufferPointer(rebasing: bytes[start...].prefix(count))
            do throws(FormatError) {
                try scan.scan(text, isLast: hasEnded, maximum: maximum, limits: limits)
            } catch {
                failure = error
            }
        }
        guard let failure else { return }
        // The rows before the long one go out first.
        if scan.rows > 0 { return }
        guard case .limitExceeded(let limit, let lines, _) = failure else { throw failure }
        throw .limitExceeded(limit, line: line + (lines ?? 0))
    }

    private func fill(to size: Int) throws(FormatError) {
        buffer = try [UInt8](readingUpTo: size, after: buffer[start...], from: source)
        start = 0
        // The block is filled up to less than one minimum, unless the source has ended.
        hasEnded = buffer.count <= size - ByteSourceBlock.minimum
    }
}
