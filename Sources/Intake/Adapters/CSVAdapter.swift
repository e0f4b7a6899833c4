import Formats
import Model

/// Delimited text: CSV with any usual delimiter, encoding and quoting habit.
final class CSVAdapter: GridAdapter {
    var understanding: FileUnderstanding {
        opening.adding(textFaults.decision).passing(endMarks: textFaults.endMarkCount)
    }
    let layout: RawLayout
    let envelope: [EnvelopeEntry]
    private(set) var skipped = SkippedRows()
    private let opening: FileUnderstanding
    private let splitter: CSVSplitter
    private let parser: CSVParser
    private let sieve: RecordSieve
    private var textFaults: TextFaults
    private let limits: FormatLimits
    private let look: Look
    private let head: GridHead
    private var lastRow = 0

    init(_ file: OpenedFile) throws(IntakeError) {
        let decoded = try file.text()
        let text = decoded.decoder(of: file)
        textFaults = TextFaults(text)
        let found = Self.dialect(of: file, decoded.head)
        splitter = CSVSplitter(source: text, dialect: found.dialect, limits: file.limits)
        limits = file.limits
        look = try Self.look(at: file, decoded.head, found.dialect)
        guard let head = look.head else {
            if let row = file.source.headerRow, row > 0 { throw .noHeaderRow(row: row) }
            throw .empty
        }
        self.head = head
        envelope = look.envelope
        for row in look.passed + head.skipped { skipped.add(row) }
        let columns = GridColumns(head.headings, source: file.source, everyColumn: file.everyColumn)
        let match = try columns.match()
        layout = RawLayout(slots: match.slots)
        parser = CSVParser(
            dialect: found.dialect, columns: columns.selection(of: match.slots), watch: RecordSieve.watch,
            keepsExtraCells: file.everyColumn, limits: file.limits)
        sieve = RecordSieve(
            layout, headings: match.slots.map { head.headings.cell($0.column ?? 0) },
            columnCount: head.headings.count - head.remarkColumns.count)
        opening = FileUnderstanding(
            format: .csv, isCompressed: file.isCompressed, encoding: decoded.conclusion,
            delimiter: found.conclusion, quote: found.quoteName, headerRow: head.row,
            header: head.conclusion, mapped: match.mapped, ignored: match.ignored, missing: match.missing,
            notes: head.notes(with: file.notes + decoded.notes + found.notes))
        lastRow = head.firstRecordRow - 1
        try pass(to: head.firstRecordRow)
        skipped.add(.blank, count: splitter.blankRowCount)
    }

    func next() throws(IntakeError) -> RawChunk? {
        do throws(FormatError) {
            guard let chunk = try splitter.next() else { return textFaults.rest(layout) }
            let faults = textFaults.next(before: chunk.isLast ? .max : splitter.line)
            return RawChunk { [layout, parser, sieve, isAnnotated = !head.remarkColumns.isEmpty] in
                let table = isAnnotated ? parser.parse(chunk).unguarded() : parser.parse(chunk)
                let whole = table.copyingSlots(of: layout).adding(faults)
                var (sifted, skipped) = sieve.sifted(whole, isLast: chunk.isLast)
                for row in table.blankRows {
                    skipped.add(SkippedRows.Row(kind: .blank, row: row.row, line: row.line))
                }
                skipped.add(.blank, count: chunk.blankRowCount - table.blankRows.count)
                return (RawBatch(layout: layout, table: sifted, skipped: skipped), sifted.stoppedBy)
            }
        } catch {
            throw .format(error)
        }
    }

    var copyHead: GridCopyHead {
        GridCopyHead(
            delimiter: parser.dialect.delimiter,
            envelope: zip(look.envelope, look.passed).map { entry, place in
                GridRow(fields: ["#\(entry.key): \(entry.value)"], row: place.row, line: entry.line)
            }, envelopeKeys: look.envelope.map(\.key), rows: look.rows, head: head)
    }

    func nextRows() throws(IntakeError) -> [GridLine]? {
        do throws(FormatError) {
            guard let chunk = try splitter.next() else { return blankRowsAtEnd() }
            let every = CSVParser(
                dialect: parser.dialect, columns: .all(head.headings.count), keepsExtraCells: true,
                limits: limits)
            let table = every.parse(chunk)
            if let stop = table.stoppedBy { throw stop }
            lastRow = table.rows.last ?? lastRow
            return table.lines(without: head.remarkColumns)
        } catch {
            throw .format(error)
        }
    }

    /// The last row of a file that ends with blank ones, once.
    private func blankRowsAtEnd() -> [GridLine]? {
        let row = splitter.row - 1
        guard row > lastRow else { return nil }
        lastRow = row
        return [GridLine(row: row, cells: [])]
    }

    /// Passes what stands above the row of the first record.
    private func pass(to row: Int) throws(IntakeError) {
        do throws(FormatError) {
            _ = try splitter.skipSeparatorLine()
            while splitter.row < row, try splitter.readRow() != nil {}
        } catch {
            throw .format(error)
        }
    }
}

// How the first rows are understood.
extension CSVAdapter {
    private struct Dialect {
        let dialect: CSVDialect
        let conclusion: FileUnderstanding.Conclusion
        let notes: [IntakeNote]

        var quoteName: String? { dialect.quote.map { String(UnicodeScalar($0)) } }
    }

    private static func dialect(of file: OpenedFile, _ head: [UInt8]) -> Dialect {
        if let delimiter = file.source.delimiter {
            let dialect = CSVDialect.detect(head: head, delimiter: delimiter)
            return Dialect(
                dialect: dialect, conclusion: .stated(name(of: delimiter)),
                notes: doubts(about: dialect, in: head))
        }
        let found = CSVDialect.detect(head: head)
        let conclusion = FileUnderstanding.Conclusion(
            value: name(of: found.dialect.delimiter), confidence: found.confidence, why: found.why)
        let notes = found.rival.map { rival in
            IntakeNote(
                .delimiterInDoubt,
                "The rows can be cut at \"\(name(of: found.dialect.delimiter))\" or at"
                    + " \"\(name(of: rival.delimiter))\", and nothing tells which is meant.")
        }
        return Dialect(dialect: found.dialect, conclusion: conclusion, notes: notes.map { [$0] } ?? [])
    }

    /// What is to be said where the delimiter that is stated leaves the first row in one piece and another cuts it.
    private static func doubts(about stated: CSVDialect, in head: [UInt8]) -> [IntakeNote] {
        let found = CSVDialect.detect(head: head)
        guard found.dialect.delimiter != stated.delimiter, found.confidence >= 0.9 else { return [] }
        let lineEnd = head.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? head.endIndex
        let row = head[..<lineEnd]
        let count = row.count { $0 == found.dialect.delimiter } + 1
        guard !row.contains(stated.delimiter), count > 1 else { return [] }
        return [
            IntakeNote(
                .delimiterMistaken,
                "The delimiter is stated to be \"\(name(of: stated.delimiter))\", at which the rows have one column;"
                    + " cut at \"\(name(of: found.dialect.delimiter))\" they have \(count).")
        ]
    }

    private static func name(of delimiter: UInt8) -> String {
        delimiter == 0x09 ? "tab" : String(UnicodeScalar(delimiter))
    }

    fileprivate struct Look {
        var envelope: [EnvelopeEntry] = []
        var passed: [SkippedRows.Row] = []
        var rows: [GridRow] = []
        var head: GridHead?
    }

    /// Looks at the first rows, apart from the reading proper.
    private static func look(
        at file: OpenedFile, _ text: [UInt8], _ dialect: CSVDialect
    ) throws(IntakeError) -> Look {
        let splitter = CSVSplitter(source: MemoryByteSource(text), dialect: dialect, limits: file.limits)
        var look = Look()
        var rows: [GridRow] = []
        do throws(FormatError) {
            let (envelope, first) = try splitter.readEnvelope()
            look.envelope = envelope.map { EnvelopeEntry(key: $0.key, value: $0.value, line: $0.line) }
            look.passed = envelope.map { SkippedRows.Row(kind: .envelope, row: $0.row, line: $0.line) }
            var next = first
            while let row = next, rows.count < HeaderFinder.rowLimit {
                rows.append(GridRow(fields: row.fields, row: row.row, line: row.line))
                next = try splitter.readRow()
            }
            // The head may end within a row.
            if next == nil, !file.isHeadWhole, rows.count > 1 { rows.removeLast() }
        } catch {
            // What is wrong further down is told when it is read; above the first row nothing can be.
            if rows.isEmpty { throw .format(error) }
        }
        look.rows = rows
        look.head = HeaderFinder.head(in: rows, source: file.source)
        return look
    }
}

extension FieldTable {
    /// All cells of the rows, as far as each row goes, without these columns.
    fileprivate func lines(without columns: [Int]) -> [GridLine] {
        var extra = extraCells[...]
        return (0..<count).map { record in
            var cells: [String] = []
            for slot in 0..<slotCount {
                let range = range(record: record, slot: slot)
                if range.isMissing { break }
                cells.append(text(range))
            }
            while let cell = extra.first, cell.record == record {
                while cells.count < cell.column { cells.append("") }
                cells.append(text(cell.range))
                extra.removeFirst()
            }
            return GridLine(row: rows[record], cells: cells).without(columns)
        }
    }
}
