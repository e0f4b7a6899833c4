import Formats
import Model

/// Takes rows out of a table that are no records: headings once more, totals, footers, rows with nothing to read.
///
/// Pure: the same table gives the same records, on any thread.
struct RecordSieve: Sendable {
    /// What readers are to tell rows of.
    static let watch = RowWatch(words: TotalsWords.all)

    // The heading of each slot as the file writes it; none where the file has no headings.
    private let headings: [[UInt8]]
    // Slots that a row of headings is known by: those of remarks are empty in it.
    private let compared: [Int]
    // Slots that hold something of the standard.
    private let mapped: [Int]
    // Whether so many columns are mapped that a record without any of them is none.
    private let isMostlyMapped: Bool
    private let hasLines: Bool

    /// A sieve for tables of `layout`, whose slots have these headings in the file, out of so many columns.
    init(_ layout: RawLayout, headings: [String], columnCount: Int, hasLines: Bool = true) {
        self.headings = headings.contains { !$0.isEmpty } ? headings.map { Array($0.utf8) } : []
        compared = headings.indices.filter { !RemarkColumns.isHeading(headings[$0]) }
        mapped = layout.slots.indices.filter { layout.slots[$0].target != nil }
        let columns = Set(mapped.compactMap { layout.slots[$0].column })
        isMostlyMapped = columns.count * 2 >= max(1, columnCount)
        self.hasLines = hasLines
    }

    /// The table without what is no record, and what was taken out.
    func sifted(_ table: FieldTable, isLast: Bool) -> (table: FieldTable, skipped: SkippedRows) {
        var kinds: [Int: SkippedRows.Kind] = [:]
        for record in 0..<table.count where isHeading(record, table) { kinds[record] = .repeatedHeading }
        if !mapped.isEmpty { findEmpty(table, &kinds) }
        findTotals(table, &kinds)
        if isLast { findFooters(table, &kinds) }
        // What could not be read is told, whatever is left of it looks like.
        for record in table.unreadRecords { kinds[record] = nil }
        var skipped = SkippedRows()
        for record in kinds.keys.sorted() {
            guard let kind = kinds[record] else { continue }
            skipped.add(
                SkippedRows.Row(
                    kind: kind, row: table.rows[record], line: hasLines ? table.lines[record] : nil))
        }
        guard !kinds.isEmpty else { return (table, skipped) }
        return (table.keeping { kinds[$0] == nil }, skipped)
    }

    private func isHeading(_ record: Int, _ table: FieldTable) -> Bool {
        guard headings.count == table.slotCount else { return false }
        var filled = 0
        for slot in compared {
            let range = table.range(record: record, slot: slot)
            guard !range.isMissing else { continue }
            guard Int(range.length) == headings[slot].count, table.holds(headings[slot], at: range) else {
                return false
            }
            filled += range.length > 0 ? 1 : 0
        }
        return filled > 0
    }

    private func findEmpty(_ table: FieldTable, _ kinds: inout [Int: SkippedRows.Kind]) {
        let sparse =
            isMostlyMapped ? [] : Set(table.oddRows.lazy.filter { $0.filledCount <= 2 }.map(\.record))
        for record in 0..<table.count where isMostlyMapped || sparse.contains(record) {
            if mapped.allSatisfy({ table.isBlank(table.range(record: record, slot: $0)) }) {
                kinds[record] = kinds[record] ?? .empty
            }
        }
    }

    private func findTotals(_ table: FieldTable, _ kinds: inout [Int: SkippedRows.Kind]) {
        for row in table.oddRows {
            let isPlain = TotalsWords.isTotals(row.first)
            guard isPlain || TotalsWords.beginsAsTotals(row.first) else { continue }
            // Sums are numbers: a row with other texts in it is somebody's record.
            let ranges = (0..<table.slotCount).map { table.range(record: row.record, slot: $0) }
                .filter { !table.isBlank($0) }
            let texts = ranges.filter { !CellShape.isValue(table.text($0)) }
            guard texts.count <= 1 else { continue }
            if isPlain || isSumOfSome(row, texts, ranges, table) { kinds[row.record] = .totals }
        }
    }

    /// Whether a row that begins with a totals word and others after it is one of sums: the other cells that are read
    /// hold amounts, and neither a text nor a date, as a record has it.
    private func isSumOfSome(
        _ row: FieldTable.OddRow, _ texts: [FieldTable.ByteRange], _ ranges: [FieldTable.ByteRange],
        _ table: FieldTable
    ) -> Bool {
        texts.allSatisfy { TotalsWords.beginsAsTotals(Array(table.text($0).utf8)) }
            && !ranges.contains { range in
                let text = table.text(range)
                return CellShape.isValue(text) && text.contains { ".-/".contains($0) }
                    && DateLook.isDate(Array(text.utf8))
            }
    }

    /// Notes below the last record: rows of one cell that holds words, and whatever follows the totals.
    private func findFooters(_ table: FieldTable, _ kinds: inout [Int: SkippedRows.Kind]) {
        let odd = Dictionary(
            table.oddRows.filter { $0.filledCount == 1 }.map { ($0.record, $0.first) },
            uniquingKeysWith: { $1 })
        var record = table.count - 1
        while record >= 0 {
            if let text = odd[record], Self.isNote(text), kinds[record] != .totals {
                kinds[record] = .footer
            } else if kinds[record] == nil || kinds[record] == .repeatedHeading {
                return
            }
            record -= 1
        }
    }

    /// Whether a cell holds words rather than a number, a code or a name.
    private static func isNote(_ cell: [UInt8]) -> Bool {
        let text = String(decoding: cell, as: UTF8.self)
        guard !CellShape.isValue(text) else { return text.contains(" ") }
        return text.hasPrefix("*") || text.hasPrefix("(") || text.hasPrefix("#") || text.contains(":")
            || text.split(separator: " ").count > 2
    }
}

extension FieldTable {
    /// Whether the value at `range` holds nothing but blanks.
    func isBlank(_ range: ByteRange) -> Bool {
        if range.isMissing || range.length == 0 { return true }
        let start = Int(range.start)
        guard range.length < 64 else { return false }
        return bytes[start..<start + Int(range.length)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// Whether the value at `range`, as long as `text`, is `text`.
    func holds(_ text: [UInt8], at range: ByteRange) -> Bool {
        let start = Int(range.start)
        return bytes[start..<start + Int(range.length)].elementsEqual(text)
    }
}
