import Formats
import Model

/// Delimited text: CSV with any usual delimiter, encoding and quoting habit.
final class CSVAdapter: Adapter {
    private(set) var understanding: FileUnderstanding
    let layout: RawLayout
    let envelope: [EnvelopeEntry]
    private let splitter: CSVSplitter
    private let parser: CSVParser
    private let text: DecodingByteSource
    private var faultsTold = 0

    var blankRowCount: Int { splitter.blankRowCount }

    init(_ file: OpenedFile) throws(IntakeError) {
        let (encoding, encodingConclusion) = try file.encoding()
        text = DecodingByteSource(file.bytes, encoding: encoding, limits: file.limits)
        let (dialect, delimiterConclusion) = Self.dialect(of: file)
        splitter = CSVSplitter(source: text, dialect: dialect, limits: file.limits)
        guard let header = try Self.header(of: splitter) else { throw .empty }
        envelope = header.envelope.map { EnvelopeEntry(key: $0.key, value: $0.value, line: $0.line) }
        let match = try ColumnMatcher(file.source).match(header.fields)
        let slots = file.everyColumn ? Self.every(header.fields, match) : match.slots
        layout = RawLayout(slots: slots)
        parser = CSVParser(
            dialect: dialect, columns: Self.selection(of: slots, expecting: header.fields.count),
            limits: file.limits)
        understanding = FileUnderstanding(
            format: .csv, isCompressed: file.isCompressed, encoding: encodingConclusion,
            delimiter: delimiterConclusion, headerRow: header.row, recordsPath: nil, mapped: match.mapped,
            ignored: match.ignored, missing: match.missing)
    }

    func next() throws(IntakeError) -> RawChunk? {
        do throws(FormatError) {
            guard let chunk = try splitter.next() else { return nil }
            let faults = newFaults()
            return RawChunk { [layout, parser] in
                var table = parser.parse(chunk)
                table.faults = faults.map { $0.placed(in: table) } + table.faults
                table = table.copyingSlots(of: layout)
                let stop = table.stoppedBy
                return (RawBatch(firstRecord: chunk.firstRecord, layout: layout, table: table), stop)
            }
        } catch {
            throw .format(error)
        }
    }

    /// What the decoder found since the last chunk: it reads ahead by a block, so a place may lie in the next one.
    private func newFaults() -> [FormatFault] {
        let new = Array(text.faults.dropFirst(faultsTold))
        faultsTold = text.faults.count
        return new
    }

    private static func header(of splitter: CSVSplitter) throws(IntakeError) -> CSVHeader? {
        do throws(FormatError) {
            return try splitter.readHeader()
        } catch {
            throw .format(error)
        }
    }

    private static func dialect(of file: OpenedFile) -> (CSVDialect, FileUnderstanding.Conclusion) {
        if let delimiter = file.source.delimiter {
            return (CSVDialect(delimiter: delimiter), .stated(name(of: delimiter)))
        }
        let found = CSVDialect.detect(head: file.head)
        let conclusion = FileUnderstanding.Conclusion(
            value: name(of: found.dialect.delimiter), confidence: found.confidence, why: found.why)
        return (found.dialect, conclusion)
    }

    private static func name(of delimiter: UInt8) -> String {
        delimiter == 0x09 ? "tab" : String(UnicodeScalar(delimiter))
    }

    /// One slot per column: a column that feeds several fields is read once and its value repeated.
    private static func selection(of slots: [RawLayout.Slot], expecting count: Int) -> ColumnSelection {
        var seen: Set<Int> = []
        let columns = slots.compactMap(\.column).filter { seen.insert($0).inserted }
        return ColumnSelection(columns: columns, expecting: count)
    }

    private static func every(_ headings: [String], _ match: ColumnMatcher.Match) -> [RawLayout.Slot] {
        ColumnMatcher.distinct(headings).enumerated().map { column, heading in
            let target = match.slots.first { $0.column == column }?.target
            return RawLayout.Slot(heading: heading, column: column, target: target)
        }
    }
}

extension FieldTable {
    /// The table with one slot per slot of the layout, where a column of the file feeds several of them.
    func copyingSlots(of layout: RawLayout) -> FieldTable {
        guard slotCount != layout.slots.count else { return self }
        var seen: [Int] = []
        let sources = layout.slots.map { slot -> Int in
            let column = slot.column ?? -1
            if let position = seen.firstIndex(of: column) { return position }
            seen.append(column)
            return seen.count - 1
        }
        var copy = self
        copy.slotCount = sources.count
        copy.ranges = []
        copy.ranges.reserveCapacity(count * sources.count)
        for record in 0..<count {
            for source in sources { copy.ranges.append(ranges[record * slotCount + source]) }
        }
        return copy
    }
}

extension FormatFault {
    /// The fault with the record of `table` on whose lines it lies.
    func placed(in table: FieldTable) -> FormatFault {
        guard record == nil else { return self }
        let next = table.lines.firstIndex { $0 > line } ?? table.lines.count
        return FormatFault(
            kind: kind, record: next > 0 ? next - 1 : nil, slot: slot, line: line, byteOffset: byteOffset)
    }
}
