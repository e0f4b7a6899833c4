import Formats
import Model
import TestSupport
import Testing

@testable import Intake

/// What the columns of a workbook carry with them.
struct WorkbookColumnsTests {
    private static let rows = [
        ["sex", "Prosek", "entry_date"], ["F", "<c t=\"e\"><v>#DIV/0!</v></c>", "36363"],
    ]

    private func layout(_ parts: WorkbookParts, everyColumn: Bool = false) throws -> RawLayout {
        try AdapterBook.adapter(
            for: .inMemory(parts.bytes, path: ""), source: SourceDescription(), everyColumn: everyColumn
        ).layout
    }

    @Test func `the layout says from which year the workbook counts its days`() throws {
        #expect(try layout(WorkbookParts(.init("A", Self.rows), uses1904: true)).countsDaysFrom1904)
        #expect(try !layout(WorkbookParts(.init("A", Self.rows))).countsDaysFrom1904)
    }

    @Test func `columns of a sheet have letters`() throws {
        let letters = try layout(WorkbookParts(.init("A", Self.rows))).columnLetters
        #expect(letters == ["sex": "A", "entry_date": "C"])
    }

    @Test func `columns of a delimited file have those that a spreadsheet shows`() throws {
        let adapter = try AdapterBook.adapter(
            for: .inMemory(Array("sex;entry_date\nF;2004-01-05\n".utf8), path: ""),
            source: SourceDescription())
        #expect(adapter.layout.columnLetters == ["sex": "A", "entry_date": "B"])
    }

    @Test func `an error in a column that is not read is no fault`() throws {
        #expect(try ReadFile(WorkbookParts(.init("A", Self.rows)).bytes).faults.isEmpty)
    }

    @Test func `an error in a column that is read is a fault of its slot`() throws {
        let faults = try ReadFile(WorkbookParts(.init("A", Self.rows)).bytes, everyColumn: true).faults
        #expect(faults.map(\.kind) == [.errorCell])
        #expect(faults.map(\.slot) == [1])
    }

    @Test func `where a column feeds several fields, faults keep to their own columns`() throws {
        var source = SourceDescription()
        source.mapping = [
            .init(column: "a", target: .standard(.sex)), .init(column: "a", target: .transient(.givenName)),
            .init(column: "b", target: .standard(.entryDate)),
        ]
        let parts = WorkbookParts(.init("A", [["a", "b"], ["F", "<c t=\"e\"><v>#N/A</v></c>"]]))
        #expect(try ReadFile(parts.bytes, source).faults.map(\.slot) == [2])
    }
}
