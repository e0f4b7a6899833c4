import Formats
import Foundation
import TestSupport
import Testing

@testable import Intake

/// The pick of Pollock's polluted files: each is read as it comes, its dialect and headings found out, and compared
/// with the clean file cell by cell.
///
/// Some files are read otherwise here, on purpose: those are scored and counted as skipped, with the reason.
struct PollockTests {
    /// Files that are meant to be read otherwise, by the beginning of their names, and why.
    private static let byDesign: [(prefix: String, reason: String)] = [
        ("file_multitable", "a second table's records are kept"),
        ("file_header_multirow", "the headings once more are no part of the name"),
        ("row_less_sep", "a row with a cell too few is cut as it stands, with a finding"),
        ("row_more_sep", "a row with a cell too many is cut as it stands, with a finding"),
        ("row_field_delimiter", "a row with other delimiters is cut as it stands, with a finding"),
        ("file_field_delimiter_0x20", "blanks are no delimiter of submissions"),
        ("file_field_delimiter_0x2C_0x20", "a blank after a comma is text"),
        ("file_escape_char_0x00", "a NUL is no escape"),
        ("file_quotation_char_0x27", "its quoted cells hold the quote unescaped"),
        ("row_extra_quote33", "a doubled quote before a cell is no quote and a cell"),
        ("file_no_payload", "a file of no bytes cannot be read"),
    ]

    @Test("Pollock's polluted files are read like the clean ones")
    func readsPollutedFiles() throws {
        guard let folder = Repository.shared("suites/pollock/pick/csv") else {
            return SuiteTally.absent("pollock")
        }
        let tally = SuiteTally("pollock")
        var scores: [Double] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let clean = folder.deletingLastPathComponent().appendingPathComponent("clean/\(name)")
            let reason = Self.byDesign.first { name.hasPrefix($0.prefix) }?.reason
            guard !name.hasPrefix("file_no_payload") else {
                tally.skip(reason ?? "")
                continue
            }
            let score = try score(
                folder.appendingPathComponent(name).path, clean, hasHeadings: !name.contains("no_header"))
            scores.append(score)
            if let reason, score < 1 {
                tally.skip(reason)
            } else {
                tally.check(name, score == 1, "cells read as in the clean file: \(score)")
            }
        }
        tally.finish()
        let mean = scores.reduce(0, +) / Double(scores.count)
        print("Pollock: mean F1 of the cells \((mean * 1000).rounded() / 1000) over \(scores.count) files")
        #expect(mean > 0.9)
    }

    /// F1 of the cells, with their row and column, against the clean file; headings count as a row.
    private func score(_ path: String, _ clean: URL, hasHeadings: Bool) throws -> Double {
        let adapter = try AdapterBook.adapter(
            for: .file(path), source: SourceDescription(), everyColumn: true)
        var rows: [[String]] = hasHeadings ? [adapter.layout.slots.map(\.heading)] : []
        while let chunk = try adapter.next() {
            let table = chunk.parsed().batch.table
            for record in 0..<table.count {
                let own = (0..<table.slotCount).map { table.range(record: record, slot: $0) }
                    .filter { !$0.isMissing }.map { table.text($0) }
                let extra = table.extraCells.filter { $0.record == record }.map { table.text($0.range) }
                rows.append(own + extra)
            }
        }
        let expected = try rowsOfCleanFile(clean)
        let (found, wanted) = (Set(cells(rows)), Set(cells(expected)))
        let both = Double(found.intersection(wanted).count)
        return both == 0 ? (wanted.isEmpty ? 1 : 0) : 2 * both / Double(found.count + wanted.count)
    }

    private func cells(_ rows: [[String]]) -> [String] {
        rows.enumerated().flatMap { row, cells in
            cells.enumerated().map { "\(row) \($0) \($1)" }
        }
    }

    private func rowsOfCleanFile(_ url: URL) throws -> [[String]] {
        let splitter = CSVSplitter(source: try FileByteSource(path: url.path), dialect: .comma)
        var rows: [[String]] = []
        while let row = try splitter.readRow() { rows.append(row.fields) }
        return rows
    }
}
