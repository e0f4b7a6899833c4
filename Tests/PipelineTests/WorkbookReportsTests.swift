import Foundation
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// What is told of the cells of a workbook, and how they are read.
struct WorkbookReportsTests {
    private static let headings = ["local_case_id", "sex", "entry_date", "exit_date", "Prosek"]
    private static let divided = "<c t=\"e\"><v>#DIV/0!</v></c>"
    private static let formula = "<c><f>A1</f></c>"
    private static let lost = "<c t=\"s\"><v>7</v></c>"
    private static let odd = "<c t=\"x\"><v>5</v></c>"

    private func row(_ number: Int, exit: String = "2004-02-09", average: String = "1") -> [String] {
        ["K-\(number)", "F", "2004-01-05", exit, average]
    }

    private func report(_ rows: [[String]]) throws -> FileReport {
        let sandbox = try Sandbox()
        let path = sandbox.path("stays.xlsx")
        let parts = WorkbookParts(.init("Stays", [Self.headings] + rows))
        try Data(parts.bytes).write(to: URL(filePath: path))
        let report = try Pipeline(.bare, options: Running.options()).validate([path], as: stated)
        return try #require(report.files.first)
    }

    private var stated: StatedFile {
        var stated = StatedFile()
        _ = stated.setKind("SHELTER_STAY")
        stated.period = Period(year: 2004, quarter: 1)
        return stated
    }

    private func told(_ report: FileReport) -> [Finding] {
        report.report.sortedFindings.filter { $0.key.rule == "cells-hold-values" }
    }

    @Test func `errors and formulas in a column that is not read reject nothing`() throws {
        let report = try report([
            row(1, average: Self.divided), row(2, average: Self.formula), row(3, average: Self.lost),
        ])
        #expect(report.report.totals.accepted == 3)
        #expect(told(report).isEmpty)
    }

    @Test func `a cell without a value names its column by heading and letter`() throws {
        let report = try report([row(1), row(2, exit: Self.divided)])
        let finding = try #require(told(report).first)
        #expect(finding.key.field == "exit_date")
        #expect(finding.key.column == "exit_date")
        #expect(finding.key.letter == "D")
        #expect(finding.places.map(\.row) == [3])
        var all = ImportReport()
        all.files = [report]
        let text = TextReport.full(all).split { $0.isWhitespace }.joined(separator: " ")
        #expect(text.contains("(column “exit_date”, D)"))
    }

    @Test func `inspect names the column of a cell without a value, too`() throws {
        let sandbox = try Sandbox()
        let path = sandbox.path("stays.xlsx")
        let parts = WorkbookParts(.init("Stays", [Self.headings, row(1, exit: Self.divided)]))
        try Data(parts.bytes).write(to: URL(filePath: path))
        let inspection = Inspection(.bare, as: stated, options: Running.options())
        let text = try #require(try inspection.reports(on: path).first).text
        #expect(text.contains("such as a division by zero. (column “exit_date”, D) [record 1, row 2]"))
    }

    @Test func `each cause is told in words of its own, and counts what it caused`() throws {
        let report = try report([
            row(1, exit: Self.divided), row(2, exit: Self.formula), row(3, exit: Self.lost),
            row(4, exit: Self.odd), row(5, exit: Self.divided),
        ])
        let found = Dictionary(uniqueKeysWithValues: told(report).map { ($0.message, $0.count) })
        #expect(
            found == [
                "A cell holds an error of its formula, such as a division by zero.": 2,
                "A cell holds a formula that was never computed.": 1,
                "A cell refers to a text that the workbook does not hold.": 1,
                "A cell does not hold what its type says.": 1,
            ])
    }

    @Test func `findings on values name the letter, too`() throws {
        let report = try report([["K-1", "XQZ", "2004-01-05", "", ""]])
        let finding = try #require(report.report.sortedFindings.first { $0.key.field == "sex" })
        #expect(finding.key.letter == "B")
    }

    @Test func `findings on records name the letter, too`() throws {
        let report = try report([row(1, exit: "2004-01-01")])
        let finding = try #require(
            report.report.sortedFindings.first { $0.key.rule == "exit-not-before-entry" })
        #expect(finding.key.letter == "D")
    }

    @Test func `bare numbers of a workbook that counts from 1904 are its days, and inspect says so`() throws {
        let sandbox = try Sandbox()
        let path = sandbox.path("stays.xlsx")
        // 2004-01-05 and 2004-02-09.
        let rows = [Self.headings] + (1...3).map { ["K-\($0)", "F", "36529", "36564", "1"] }
        try Data(WorkbookParts(.init("Stays", rows), uses1904: true).bytes).write(to: URL(filePath: path))
        let inspection = Inspection(.bare, as: stated, options: Running.options())
        let inspected = try #require(try inspection.reports(on: path).first)
        #expect(inspected.text.contains("read in the 1904 system, as the workbook says"))
        let report = try Pipeline(.bare, options: Running.options()).validate([path], as: stated)
        // Four years off, they would lie outside the quarter.
        #expect(report.totals.accepted == 3)
        #expect(report.totals.outOfPeriod == 0)
    }
}
