import Formats
import Foundation
import Intake
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// What is damaged in a file is told once, at its place, and the records still add up.
struct DamagedFilesTests {
    private static let heading = "stay_id,local_case_id,entry_date,sex\n"

    private static func row(_ number: Int) -> String { "MF-\(number),MF/000\(number)/03,2003-01-21,F\n" }

    private static func object(_ number: Int) -> String {
        "{\"stay_id\": \"MF-\(number)\", \"local_case_id\": \"MF/000\(number)/03\", \"entry_date\": \"2003-01-21\"}"
    }

    /// The reports on a file for any number of threads, which are the same.
    private func report(_ bytes: [UInt8], _ name: String, limits: FormatLimits = .standard) throws
        -> FileReport
    {
        let folder = try Sandbox()
        let path = folder.path(name)
        try Data(bytes).write(to: URL(filePath: path))
        var stated = StatedFile()
        _ = stated.setKind("SHELTER_STAY")
        stated.period = Period(year: 2003, quarter: 1)
        var configuration = Configuration.bare
        configuration.limits = limits
        var reports: [FileReport] = []
        for threads in [1, 3] {
            let options = Running.options(threads: threads)
            reports += try Pipeline(configuration, options: options).validate([path], as: stated).files
        }
        #expect(reports[0].report == reports[1].report)
        return reports[0]
    }

    private func finding(_ report: FileReport, _ rule: RuleID) throws -> Finding {
        try #require(report.report.findings.all.first { $0.key.rule == rule })
    }

    @Test("a broken line of NDJSON is a record that is rejected, and nothing else is said of it")
    func countsBrokenLines() throws {
        let lines = [Self.object(1), "{\"stay_id\": ", Self.object(3), "7", Self.object(5)]
        let file = try report(Array(lines.joined(separator: "\n").utf8), "stays.ndjson")
        #expect(file.report.totals.read == 5)
        #expect(file.report.totals.rejected == 2)
        #expect(file.report.totals.addUp)
        let rule: RuleID = "json-records-well-formed"
        let places = file.report.findings.all.filter { $0.key.rule == rule }.flatMap(\.places)
        #expect(places == [Place(record: 2, line: 2), Place(record: 4, line: 4)])
        let others = file.report.findings.all.filter { $0.key.rule != rule && $0.key.severity == .error }
        #expect(others.flatMap(\.places).allSatisfy { $0.record != 2 && $0.record != 4 })
    }

    @Test("elements that are no objects have each its own place")
    func placesOtherElements() throws {
        let text = "{\"records\": [\(Self.object(1)), 7, \"x\",\n[], \(Self.object(2))]}"
        let file = try report(Array(text.utf8), "stays.json")
        #expect(file.report.totals.read == 5)
        #expect(file.report.totals.rejected == 3)
        #expect(
            try finding(file, "json-records-well-formed").places == [
                Place(record: 2, line: 1, path: "/records/1"), Place(record: 3, line: 1, path: "/records/2"),
                Place(record: 4, line: 2, path: "/records/3"),
            ])
    }

    @Test("a DOS end mark is no record, and is told of", arguments: ["\u{1A}", "\u{1A}\u{1A}\u{1A}"])
    func passesEndMark(_ mark: String) throws {
        let rows = Self.heading + Self.row(1) + Self.row(2)
        for text in [rows + mark, rows.dropLast() + mark] {
            let file = try report(Array(text.utf8), "stays.csv")
            #expect(file.report.totals.read == 2)
            #expect(file.report.totals.rejected == 0)
            #expect(file.understanding?.encoding?.why.contains("DOS end-of-file mark") == true)
        }
        let lines = try report(Array((Self.object(1) + "\n" + mark).utf8), "stays.ndjson")
        #expect(lines.report.totals.read == 1)
        #expect(lines.report.totals.rejected == 0)
    }

    @Test("half a character at the end of UTF-16 is the file's fault, and no record")
    func tellsOfHalfACharacter() throws {
        let text: [UInt8] = (Self.heading + Self.row(1) + Self.row(2)).utf8.flatMap { [$0, 0] }
        let file = try report([0xFF, 0xFE] + text + [0x4D], "stays.csv")
        #expect(file.report.totals.read == 2)
        #expect(file.report.totals.rejected == 0)
        #expect(file.report.verdict == .acceptedInPart)
        let finding = try finding(file, "bytes-in-the-files-encoding")
        #expect(finding.key.kind == .file)
        #expect(finding.places == [Place(line: 4)])
        let upper: [UInt8] = Self.heading.utf8.flatMap { [$0, 0] }
        let alone = try report([0xFF, 0xFE] + upper + [0x4D], "stays.csv")
        #expect(alone.report.totals.read == 0)
        #expect(try self.finding(alone, "bytes-in-the-files-encoding").places == [Place(line: 2)])
    }

    @Test("a quote that nothing closes for long is an error of its row, and the rows after it are read")
    func goesOnAfterLongCell() throws {
        var limits = FormatLimits()
        limits.cellLength = 100
        let text =
            Self.heading + Self.row(1) + "\"" + (2...9).map { Self.row($0) }.joined()
            + String(repeating: "x", count: 101) + "," + Self.row(1).dropFirst(5)
        let file = try report(Array(text.utf8), "stays.csv", limits: limits)
        #expect(file.report.totals.read == 10)
        #expect(file.report.totals.rejected == 2)
        let finding = try finding(file, "cells-are-not-too-long")
        #expect(finding.places == [Place(record: 2, line: 3, row: 3), Place(record: 10, line: 11, row: 11)])
        let ids = file.report.findings.all.filter { $0.key.severity == .error }.map(\.key.rule)
        #expect(ids == ["cells-are-not-too-long"])
    }

    @Test("where reading stops before the first record, nobody is asked for a nil report")
    func asksForNoNilReport() throws {
        var limits = FormatLimits()
        limits.recordLength = 300
        let file = try report(
            Array((Self.heading + String(repeating: "x", count: 400)).utf8), "stays.csv", limits: limits)
        #expect(file.report.verdict == .refused)
        #expect(
            file.report.findings.all.filter { $0.key.severity == .error }.map(\.key.rule) == ["file-is-whole"]
        )
    }

    @Test("a NUL byte in a column that is not read rejects nothing")
    func passesOverNULByte() throws {
        let rows = Self.row(1).dropLast() + ",a\u{0}b\n" + Self.row(2).dropLast() + ",c\n"
        let file = try report(
            Array((Self.heading.dropLast() + ",remarks of ours\n" + rows).utf8), "stays.csv")
        #expect(file.report.totals.read == 2)
        #expect(file.report.totals.rejected == 0)
        let text = Self.heading + Self.row(1) + Self.row(2).replacing("F\n", with: "F\u{0}\n")
        let other = try report(Array(text.utf8), "stays.csv")
        #expect(try finding(other, "no-nul-bytes").key.field == "sex")
    }

    @Test("entities and depth beyond the limit are told with their byte")
    func placesLimitsOfXML() throws {
        let records = "<submission>\n<record><stay_id>&e;</stay_id></record>\n</submission>"
        let file = try report(Array(records.utf8), "stays.xml")
        let finding = try finding(file, "file-is-whole")
        #expect(finding.places == [Place(line: 2)])
        #expect(finding.message.english.contains("at line 2, byte "))
    }

    @Test("a sheet that breaks off is told by its row")
    func placesDamagedSheet() throws {
        let fault = FormatError.damagedSheet(row: 3, reason: "")
        #expect(fault.place(inSheet: true) == Place(row: 3))
        #expect(FormatError.limitExceeded(.columns, line: 3).place(inSheet: true) == Place(row: 3))
        #expect(FormatError.limitExceeded(.columns, line: 3).place(inSheet: false) == Place(line: 3))
    }
}
