import Formats
import Foundation
import TestSupport
import Testing

@testable import Intake

/// The fixtures of csvlint, by what its features say of each.
struct CSVLintTests {
    struct Expected {
        let file: String
        let headings: [String]
        let records: Int
        var faults: [FormatFault.Kind] = []
    }

    private static let expected = [
        Expected(file: "valid.csv", headings: ["Foo", "Bar", "Baz"], records: 2),
        Expected(file: "white space in filename.csv", headings: ["Foo", "Bar", "Baz"], records: 2),
        Expected(file: "cr-line-endings.csv", headings: ["Foo", "Bar", "Baz"], records: 2),
        Expected(file: "crlf-line-endings.csv", headings: ["Foo", "Bsr", "Baz"], records: 2),
        Expected(file: "lf-line-endings.csv", headings: ["Foo", "Bsr", "Baz"], records: 2),
        Expected(file: "windows-line-endings.csv", headings: ["a", "b", "c"], records: 1),
        Expected(file: "inconsistent-line-endings.csv", headings: ["Foo", "Bsr", "Baz"], records: 2),
        Expected(
            file: "inconsistent-line-endings-unquoted.csv", headings: ["Foo", "Bsr", "Baz"], records: 2),
        Expected(file: "title-row.csv", headings: ["Foo", "Bsr", "Baz"], records: 2),
        Expected(
            file: "invalid-byte-sequence.csv",
            headings: [
                "Data", "Dependencia Origem", "Histórico", "Data do Balancete", "Número do documento",
                "Valor", "(column G)",
            ],
            records: 23),
    ]

    @Test("csvlint's files are read as its features describe them")
    func readsFixtures() throws {
        guard let folder = Repository.shared("suites/csvlint-fixtures/features/fixtures") else {
            return SuiteTally.absent("csvlint")
        }
        let tally = SuiteTally("csvlint")
        for one in Self.expected {
            let file = try Reading(folder.appendingPathComponent(one.file).path)
            let isAsExpected =
                file.headings == one.headings && file.records == one.records && file.faults == one.faults
            tally.check(
                one.file, isAsExpected, "\(file.headings), \(file.records) records, \(file.faults)")
        }
        let many = try Reading(folder.appendingPathComponent("invalid_many_rows.csv").path)
        tally.check("invalid_many_rows.csv", many.faults.contains(.strayQuote), "\(many.faults)")
        for name in ["spreadsheet.xls"] {
            #expect(throws: IntakeError.unsupportedFormat(.compoundDocument)) {
                _ = try Reading(folder.appendingPathComponent(name).path)
            }
            tally.check(name, true)
        }
        tally.skip("a workbook, read by the suite of workbooks")
        tally.finish()
    }

    private struct Reading {
        let headings: [String]
        var records = 0
        var faults: [FormatFault.Kind] = []

        init(_ path: String) throws {
            let adapter = try AdapterBook.adapter(
                for: .file(path), source: SourceDescription(), everyColumn: true)
            headings = adapter.layout.slots.map(\.heading)
            while let chunk = try adapter.next() {
                let table = chunk.parsed().batch.table
                records += table.count
                faults += table.faults.map(\.kind)
            }
        }
    }
}
