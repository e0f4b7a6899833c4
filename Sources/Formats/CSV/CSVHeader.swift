/// One row of a delimited file as texts: for headings and titles, not for records.
public struct CSVRow: Sendable, Hashable {
    /// The fields, quotes undone.
    public let fields: [String]
    /// Logical row, from 1.
    public let row: Int
    /// Physical line, from 1.
    public let line: Int

    /// Cuts the bytes of one row.
    static func cut(
        _ bytes: [UInt8], dialect: CSVDialect, limits: FormatLimits, row: Int, line: Int
    ) throws(FormatError) -> CSVRow {
        let chunk = CSVChunk(
            bytes: bytes, firstRecord: 1, firstLine: line, firstRow: row, byteOffset: 0, recordCount: 1,
            blankRowCount: 0, endsInFeeds: false, isLast: false)
        let table = CSVParser(dialect: dialect, columns: .all(limits.columns), limits: limits).parse(chunk)
        if let stop = table.stoppedBy { throw stop }
        // A heading that is not read could not be known; a quote that is text all the same can.
        if bytes.count > limits.cellLength, table.faults.contains(where: { $0.kind == .longCell }) {
            throw .limitExceeded(.cellLength, line: line)
        }
        let present = table.ranges.prefix { !$0.isMissing }
        return CSVRow(fields: present.map { table.text($0) }, row: row, line: line)
    }
}

/// What stands above the records of a delimited file: the envelope of the standard form, and the headings.
public struct CSVHeader: Sendable, Hashable {
    /// One `#key: value` line above the headings.
    public struct EnvelopeEntry: Sendable, Hashable {
        /// What stands before the colon.
        public let key: String
        /// What stands after it, without the white space around it.
        public let value: String
        /// Logical row, from 1.
        public let row: Int
        /// Physical line, from 1.
        public let line: Int
    }

    /// The envelope's entries, in file order.
    public let envelope: [EnvelopeEntry]
    /// The headings, as written.
    public let fields: [String]
    /// Logical row of the headings, from 1; a `sep=` line is none.
    public let row: Int
    /// Physical line of the headings, from 1.
    public let line: Int
}

extension CSVSplitter {
    /// Reads past a `sep=` line, envelope lines and blank rows to the heading row, and past that; nil where the
    /// text has no such row.
    public func readHeader() throws(FormatError) -> CSVHeader? {
        let (envelope, row) = try readEnvelope()
        return row.map { CSVHeader(envelope: envelope, fields: $0.fields, row: $0.row, line: $0.line) }
    }

    /// Reads past a `sep=` line, envelope lines and blank rows to the first other row, and past that.
    public func readEnvelope() throws(FormatError) -> (
        entries: [CSVHeader.EnvelopeEntry], first: CSVRow?
    ) {
        _ = try skipSeparatorLine()
        var entries: [CSVHeader.EnvelopeEntry] = []
        while let row = try readRow() {
            guard let entry = CSVHeader.EnvelopeEntry(row, delimiter: dialect.delimiter) else {
                return (entries, row)
            }
            entries.append(entry)
        }
        return (entries, nil)
    }
}

extension CSVHeader.EnvelopeEntry {
    /// The entry that `row` holds, nil if it is none: `#`, a key of letters, digits, `_`, `-`, `.`, and a colon.
    ///
    /// A value that holds the delimiter unquoted is put together again, and the empty fields that a spreadsheet
    /// adds are dropped.
    init?(_ row: CSVRow, delimiter: UInt8) {
        guard let first = row.fields.first, first.hasPrefix("#"), let colon = first.firstIndex(of: ":") else {
            return nil
        }
        let key = first[first.index(after: first.startIndex)..<colon]
        let isKey = key.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
                || [0x2D, 0x2E, 0x5F].contains(byte)
        }
        guard isKey, !key.isEmpty else { return nil }
        let end = row.fields.lastIndex { !$0.isEmpty } ?? 0
        let whole = row.fields[...end].joined(separator: String(UnicodeScalar(delimiter)))
        let value = whole.dropFirst(key.count + 2)
        let trimmed = value.drop(while: \.isWhitespace)
        let last = trimmed.lastIndex { !$0.isWhitespace }
        self.init(
            key: String(key), value: last.map { String(trimmed[...$0]) } ?? "", row: row.row,
            line: row.line)
    }
}

extension CSVHeader.EnvelopeEntry {
    /// The entry that a row of a sheet holds, as `#key: value` in one cell or in two; nil if it is none.
    public init?(cells: [String], row: Int) {
        let filled = cells.prefix { !$0.isEmpty }
        let text = filled.count == 2 && filled[0].hasSuffix(":") ? filled[0] + filled[1] : filled.first ?? ""
        self.init(CSVRow(fields: [text], row: row, line: row), delimiter: UInt8(ascii: ";"))
    }
}

/// The line `sep=;` by which a spreadsheet is told the delimiter: a mark or a blank, not a letter or quote, which could
/// not separate anything.
struct CSVSeparatorLine {
    /// The delimiter it names.
    let delimiter: UInt8

    /// The line that `bytes` is, with or without its end; nil if it is another one.
    init?(_ bytes: ArraySlice<UInt8>) {
        var line = bytes.filter { $0 != 0x0A && $0 != 0x0D }
        if line.count == 7, line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\"") {
            line = Array(line[1..<6])
        }
        guard line.count == 5, line[..<3].map({ $0 | 0x20 }) == Array("sep".utf8),
            line[3] == UInt8(ascii: "="), Self.mayDelimit(line[4])
        else { return nil }
        delimiter = line[4]
    }

    private static func mayDelimit(_ byte: UInt8) -> Bool {
        let isWordOrQuote =
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
            || [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\")].contains(byte)
        return byte == 0x09 || (0x20..<0x7F).contains(byte) && !isWordOrQuote
    }
}
