import Formats
import Foundation
import Intake
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// Every file that must fail does, and is told by its rule, in words that stand where people look first.
struct MustFailTests {
    @Test(
        "validate tells of each file its rule, ends as it should, and says it at the top",
        arguments: try MustFailLine.all())
    func validateTells(_ line: MustFailLine) throws {
        let configuration = try line.configuration()
        let pipeline = Pipeline(configuration, options: Running.options())
        let report = try pipeline.validate([line.path], as: line.stated(for: configuration))
        let rules = report.files.flatMap { $0.report.sortedFindings.map(\.key.rule.rawValue) }
        #expect(rules.contains(line.rule), "told are \(rules)")
        #expect(exitCode(of: report) == line.validateExit)
        #expect(report.files.allSatisfy { $0.report.totals.addUp })
        let isAccepted = report.files.allSatisfy { $0.report.verdict == .accepted }
        #expect(isAccepted == (line.validateExit == 0))
        let top = TextReport.full(report).split(separator: "\n", omittingEmptySubsequences: false).prefix(10)
        #expect(
            Self.flowing(top.joined(separator: " ")).contains(line.words), "\(top.joined(separator: "\n"))")
    }

    @Test("inspect ends as it should, and says the same where it fails", arguments: try MustFailLine.all())
    func inspectTells(_ line: MustFailLine) throws {
        let configuration = try line.configuration()
        let inspection = Inspection(
            configuration, as: line.stated(for: configuration), options: Running.options())
        var (text, exit) = ("", 0)
        do throws(PipelineError) {
            let reports = try inspection.reports(on: line.path) { error in
                text += error.sentences.joined(separator: " ")
                exit = 3
            }
            for report in reports {
                text += report.text
                exit = max(exit, report.isBroken ? 3 : report.hasErrors ? 1 : 0)
            }
        } catch {
            text = error.sentences.joined(separator: " ")
            exit = 3
        }
        #expect(exit == line.inspectExit)
        if exit > 0 { #expect(Self.flowing(text).contains(line.words), "\(text)") }
    }

    @Test("without their oddities the files are accepted, and nothing is told of them")
    func othersAreAccepted() throws {
        let folder = try Sandbox()
        let rows = try String(
            contentsOf: Repository.file("fixtures/must-fail/unknown-key/in/stays-2003-Q1.csv"),
            encoding: .utf8)
        let path = try folder.write(rows, to: "stays.csv")
        let line = try #require(try MustFailLine.all().first)
        let report = try Pipeline(.bare, options: Running.options()).validate(
            [path], as: line.stated(for: .bare))
        #expect(report.files[0].report.verdict == .accepted)
        #expect(report.files[0].report.findings.isEmpty)
        #expect(report.totals.accepted == 2)
    }

    @Test("no error, limit, fault or note of the readers is without its file")
    func nothingIsMissing() throws {
        let listed = Set(try MustFailLine.all().map(\.error))
        var wanted = FormatError.ArchiveFault.allCases.map { "ArchiveFault.\($0.rawValue)" }
        wanted += FormatError.WorkbookFault.allCases.map { "WorkbookFault.\($0.rawValue)" }
        wanted += FormatError.Limit.allCases.map { "Limit.\($0.rawValue)" }
        wanted += FormatFault.Kind.allCases.map { "FormatFault.\($0.rawValue)" }
        wanted += IntakeNote.Kind.allCases.map { "IntakeNote.\($0.rawValue)" }
        wanted += FormatSniff.allCases.filter { Self.isRefused($0) }.map { "FormatSniff.\($0.rawValue)" }
        wanted += Self.formatErrors + Self.intakeErrors
        let missing = wanted.filter { !listed.contains($0) }
        #expect(missing.isEmpty, "\(missing)")
        #expect(listed.subtracting(wanted).subtracting([""]).isEmpty)
    }

    @Test("every file in the folder is listed, or goes with one that is")
    func allAreListed() throws {
        let folder = Repository.file("fixtures/must-fail")
        let listed = Set(try MustFailLine.all().map(\.file))
        let others = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { name in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(
                atPath: folder.appending(path: name).path, isDirectory: &isFolder)
            return !isFolder.boolValue && !listed.contains(name) && !name.hasSuffix(".envelope.json")
                && !name.hasSuffix("pipeline.json") && !name.hasSuffix("columns.json")
                && !name.hasPrefix("unknown-key") && name != "README.md"
        }
        #expect(others.isEmpty, "\(others)")
    }

    /// How `validate` ends: 3 where a file could not be read, 1 where something is wrong with one.
    private func exitCode(of report: ImportReport) -> Int {
        if report.files.contains(where: { $0.outcome == .unreadable }) { return 3 }
        return report.hasErrors ? 1 : 0
    }

    /// A text as it was before it was cut into lines.
    private static func flowing(_ text: String) -> String {
        text.split { $0.isWhitespace }.joined(separator: " ")
    }

    private static func isRefused(_ sniff: FormatSniff) -> Bool {
        switch sniff {
        case .csv, .xml, .json, .ndjson, .gzip, .zip: false
        // Told by an error of its own.
        case .empty: false
        case .html, .pdf, .compoundDocument, .protectedDocument, .openDocument, .flatOpenDocument,
            .officeDocument, .spreadsheetXML, .richText, .symbolicLink, .dataInterchange, .binary:
            true
        }
    }

    /// One of each error that no list of cases has; a new one does not compile before it has its file.
    private static let formatErrors: [String] = {
        let all: [FormatError] = [
            .notFound(path: ""), .isDirectory(path: ""), .unreadable(path: "", code: 0),
            .unwritable(path: "", code: 0), .damagedCompression(byteOffset: 0), .trailingBytes(byteOffset: 0),
            .damagedSheet(row: 0, reason: ""), .malformed(line: 0, byteOffset: nil, reason: ""),
            .noRecordsThere,
        ]
        return all.compactMap { error in
            switch error {
            // Of the system, not of a file's content.
            case .notFound, .isDirectory, .unreadable, .unwritable: nil
            case .damagedCompression: "FormatError.damagedCompression"
            case .trailingBytes: "FormatError.trailingBytes"
            case .damagedSheet: "FormatError.damagedSheet"
            case .malformed: "FormatError.malformed"
            case .noRecordsThere: "FormatError.noRecordsThere"
            // Each of their cases has its file.
            case .archive, .workbook, .limitExceeded: nil
            }
        }
    }()

    private static let intakeErrors: [String] = {
        let all: [IntakeError] = [
            .empty, .unknownEncoding(name: ""), .headingTwice(heading: "", columns: []), .archiveInArchive,
            .noRecordsInArchive, .unknownSheet(name: "", known: []), .sheetsAlike([]), .noSheet,
            .noHeaderRow(row: 0), .noWorkbook,
        ]
        return all.compactMap { error in
            switch error {
            case .empty: "IntakeError.empty"
            case .unknownEncoding: "IntakeError.unknownEncoding"
            case .headingTwice: "IntakeError.headingTwice"
            case .archiveInArchive: "IntakeError.archiveInArchive"
            case .noRecordsInArchive: "IntakeError.noRecordsInArchive"
            case .unknownSheet: "IntakeError.unknownSheet"
            case .sheetsAlike: "IntakeError.sheetsAlike"
            case .noSheet: "IntakeError.noSheet"
            case .noHeaderRow: "IntakeError.noHeaderRow"
            case .noWorkbook: "IntakeError.noWorkbook"
            // Of formats, whose errors have their files, of pipes, and of what happens meanwhile.
            case .format, .unsupportedFormat, .needsFile, .changedMeanwhile: nil
            }
        }
    }()
}
