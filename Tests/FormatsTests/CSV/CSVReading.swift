import Formats

/// Reads a whole text as records of texts, the short way that tests want.
struct CSVReading {
    var header: CSVHeader?
    var records: [[String]] = []
    var lines: [Int] = []
    var rows: [Int] = []
    var faults: [FormatFault] = []
    var stoppedBy: FormatError?
    var firstRecords: [Int] = []

    init(
        _ bytes: [UInt8], dialect: CSVDialect = .comma, hasHeader: Bool = true, expecting: Int? = nil,
        columns: [Int]? = nil, blockSize: Int = .max, chunkSize: Int = 1 << 20,
        limits: FormatLimits = .standard
    ) throws {
        let splitter = CSVSplitter(
            source: MemoryByteSource(bytes, blockSize: blockSize), dialect: dialect, limits: limits,
            chunkSize: chunkSize)
        header = hasHeader ? try splitter.readHeader() : nil
        let count = expecting ?? header?.fields.count ?? 1
        let selection = columns.map { ColumnSelection(columns: $0, expecting: count) } ?? .all(count)
        let parser = CSVParser(dialect: dialect, columns: selection, limits: limits)
        while let chunk = try splitter.next() {
            let table = parser.parse(chunk)
            firstRecords.append(chunk.firstRecord)
            for record in 0..<table.count {
                let ranges = (0..<table.slotCount).map { table.range(record: record, slot: $0) }
                records.append(ranges.filter { !$0.isMissing }.map { table.text($0) })
            }
            lines += table.lines
            rows += table.rows
            faults += table.faults
            if let stop = table.stoppedBy {
                stoppedBy = stop
                return
            }
        }
    }

    init(_ text: String, dialect: CSVDialect = .comma, hasHeader: Bool = true, expecting: Int? = nil) throws {
        try self.init(Array(text.utf8), dialect: dialect, hasHeader: hasHeader, expecting: expecting)
    }
}
