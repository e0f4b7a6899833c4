import TestSupport
import Testing

@testable import Intake

/// Which of a workbook's sheets is read.
struct SheetChoiceTests {
    private static let headings = ["sex", "entry_date", "exit_date"]
    private static let record = ["F", "2004-01-05", "2004-02-09"]

    private func understood(_ parts: WorkbookParts) throws -> FileUnderstanding.SheetChoice {
        try #require(try ReadFile(parts.bytes).understanding.sheet)
    }

    @Test func `of sheets that fit alike, one that holds headings only gives way to one with records`() throws
    {
        let choice = try understood(
            WorkbookParts(.init("Jan", [Self.headings]), .init("Feb", [Self.headings, Self.record])))
        #expect(choice.name == "Feb")
        #expect(
            choice.conclusion.why == "3 of its headings are known, and of 2 such sheets it alone has records")
    }

    @Test func `of sheets that fit alike, a hidden one gives way to one that is shown`() throws {
        let choice = try understood(
            WorkbookParts(
                .init("Old", [Self.headings, Self.record], isHidden: true),
                .init("New", [Self.headings, Self.record])))
        #expect(choice.name == "New")
        #expect(
            choice.conclusion.why == "3 of its headings are known, and of 2 such sheets it alone is shown")
    }

    @Test func `a hidden sheet with records is read rather than one with headings only`() throws {
        let choice = try understood(
            WorkbookParts(
                .init("Form", [Self.headings]),
                .init("Records", [Self.headings, Self.record], isHidden: true)))
        #expect(choice.name == "Records")
    }

    @Test func `of two shown sheets with records, the setting has to say which is meant`() throws {
        let parts = WorkbookParts(
            .init("Jan", [Self.headings, Self.record]), .init("Feb", [Self.headings, Self.record]),
            .init("Mar", [Self.headings]))
        #expect(
            throws: IntakeError.sheetsAlike([
                SheetName(number: 1, name: "Jan"), SheetName(number: 2, name: "Feb"),
            ])
        ) { try understood(parts) }
    }
}
