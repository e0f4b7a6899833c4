import Formats
import Foundation
import TestSupport
import Testing

struct XLSXSuiteTests {
    private static let sheetJS = Repository.shared("suites/xlsx-sheetjs")
    private static let htcds = Repository.shared("htcds")

    private static func workbooks(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter {
            $0.hasSuffix(".xlsx") || $0.hasSuffix(".xlsm")
        }
    }

    private static func bytes(_ url: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }

    @Test(
        "SheetJS's workbooks are read as their CSV files say",
        .enabled(if: sheetJS != nil, "the suite is absent"))
    func readsSheetJS() throws {
        let folder = try #require(Self.sheetJS)
        let tally = SuiteTally("xlsx-sheetjs")
        for name in try Self.workbooks(in: folder) {
            let bytes = try Self.bytes(folder.appending(path: name))
            let book = try XLSXWorkbook(ZipArchive(RandomAccessMemory(bytes)))
            for (index, sheet) in book.sheets.enumerated() {
                let reading = XLSXReading(bytes, sheet: index, width: 60)
                tally.check(
                    "\(name) sheet \(index), read", reading.error == nil,
                    "\(String(describing: reading.error))")
                let csv = folder.appending(path: "\(name).xls.\(index).csv")
                guard FileManager.default.fileExists(atPath: csv.path) else {
                    tally.skip("no rendering to compare with")
                    continue
                }
                let expected = try CSVReading(Self.bytes(csv), hasHeader: false, expecting: 60)
                // Only texts and plain numbers stand in this one; a date is rendered as each program likes.
                let found = reading.records.map { Self.withoutEmptyEnd($0) }
                let wanted = expected.records.map { Self.withoutEmptyEnd($0) }
                tally.check("\(name) sheet \(index), \(sheet.name)", found == wanted, "differs")
            }
        }
        tally.finish()
    }

    @Test(
        "csvlint's workbook is read",
        .enabled(if: Repository.shared("suites/csvlint-fixtures") != nil, "the suite is absent"))
    func readsCSVLint() throws {
        let folder = try #require(Repository.shared("suites/csvlint-fixtures"))
        let tally = SuiteTally("csvlint workbooks")
        let file = folder.appending(path: "features/fixtures/spreadsheet.xlsx")
        let reading = XLSXReading(try Self.bytes(file), width: 3)
        tally.check(
            "spreadsheet.xlsx", reading.error == nil && reading.faults.isEmpty && !reading.records.isEmpty)
        tally.finish()
    }

    private static func withoutEmptyEnd(_ row: [String]) -> [String] {
        Array(row[..<((row.lastIndex { !$0.isEmpty } ?? -1) + 1)])
    }

    @Test(
        "IOM's templates show the hidden row of system names above the labels",
        .enabled(if: htcds != nil, "the workbooks are absent"))
    func readsTemplates() throws {
        let folder = try #require(Self.htcds)
        let tally = SuiteTally("htcds-workbooks")
        for name in try Self.workbooks(in: folder) {
            let book = try XLSXWorkbook(ZipArchive(RandomAccessFile(path: folder.appending(path: name).path)))
            let reader = try XLSXSheetReader(book, sheet: book.sheets[0])
            let first = try #require(try reader.readRow())
            let second = try #require(try reader.readRow())
            if name == "htcds_xlsform.xlsx" {
                tally.check(name, first.fields.prefix(3) == ["type", "name", "label"] && !first.isHidden)
                continue
            }
            tally.check("\(name), hidden", first.isHidden && !second.isHidden)
            tally.check(
                "\(name), names",
                first.fields.contains("prs_Birthdate") && first.fields.contains("con_Consent"))
            tally.check(
                "\(name), labels", second.fields.contains("Birthdate") && second.fields.contains("Consent"))
            let place = first.fields.firstIndex(of: "prs_Birthdate")
            tally.check("\(name), places", place == second.fields.firstIndex(of: "Birthdate"))
        }
        tally.finish()
    }
}
