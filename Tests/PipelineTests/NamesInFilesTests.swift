import Formats
import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline
@testable import Validation

/// Files that name their parts for persons: nothing of that is told in a report or an error.
struct NamesInFilesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let file: String
        let bytes: [UInt8]
        var testDescription: String { file }
    }

    private static let record = "{\"local_case_id\":\"K1\",\"sex\":\"XQZ\",\"entry_date\":\"99.99.9\"}"

    static let cases: [Case] = [
        Case(
            file: "keys.json",
            bytes: Array(
                "{\"Jelena Petrović\":[\(record),\(record)],\"Ana Marić\":[\(record),\(record)]}".utf8)),
        Case(file: "key.json", bytes: Array("{\"Jelena Petrović\":[\(record),\(record)]}".utf8)),
        Case(
            file: "elements.xml",
            bytes: Array(
                "<p><Jelena_Petrović><sex>XQZ</sex></Jelena_Petrović><Jelena_Petrović><sex>F</sex></Jelena_Petrović></p>"
                    .utf8)),
        Case(file: "headless.csv", bytes: Array("Jelena Petrović;ženski\nAna Marić;ženski\n".utf8)),
        Case(file: "two.xlsx", bytes: workbook(["Jelena Petrović", "Ana Marić"])),
        Case(file: "one.xlsx", bytes: workbook(["Jelena Petrović"])),
        Case(file: "members.zip", bytes: archive(["Jelena Petrović.csv", "Ana Marić.csv"])),
    ]

    private static func workbook(_ sheets: [String]) -> [UInt8] {
        do {
            let writer = try XLSXWriter(sheets: sheets.map { .init($0) })
            for _ in sheets {
                try writer.beginSheet()
                try writer.row([.text("local_case_id"), .text("sex"), .text("entry_date")])
                try writer.row([.text("K1"), .text("XQZ"), .text("99.99.9")])
            }
            try writer.finish()
            return writer.take()
        } catch {
            preconditionFailure("a small workbook can be written: \(error)")
        }
    }

    private static func archive(_ names: [String]) -> [UInt8] {
        do {
            let writer = ZipWriter()
            var file: [UInt8] = []
            for name in names { try writer.entry(name, Array("local_case_id,sex\nK1,XQZ\n".utf8), to: &file) }
            try writer.finish(into: &file)
            return file
        } catch {
            preconditionFailure("a small archive can be written: \(error)")
        }
    }

    @Test("what a file calls its parts is told only where it is no person's name", arguments: cases)
    func tellsNoName(_ one: Case) throws {
        let sandbox = try Sandbox()
        let path = sandbox.path(one.file)
        try Data(one.bytes).write(to: URL(filePath: path))
        var stated = StatedFile()
        let isKind = stated.setKind("SHELTER_STAY")
        #expect(isKind)
        stated.period = Period(year: 2004, quarter: 1)
        let report = try Pipeline(.bare, options: Running.options()).validate([path], as: stated)
        let told = [
            TextReport.full(report), JSONReport.text(of: report), SARIFReport.text(of: report),
            String(decoding: HTMLReport.bytes(of: report), as: UTF8.self),
        ]
        #expect(told.allSatisfy { $0.contains(one.file) })
        for name in ["Jelena", "Petrović", "Ana", "Marić"] {
            for text in told { #expect(!text.contains(name), "\(name)") }
        }
    }

    static let paths: [(path: String, shown: String)] = [
        ("/records/3", "/records/3"), ("/submission/records/record[4]", "/submission/records/record[4]"),
        ("/Jelena Petrović/0", "/*/0"), ("/p/Jelena_Petrović[2]", "/p/*[2]"),
        ("/0101990710008/r[1]", "/*/r[1]"),
        ("", ""), ("/", "/"), ("/data/rows/12", "/data/rows/12"), ("/records/1234567", "/records/1234567"),
        ("/Xhevahire Prebreza/3", "/*/3"), ("/case/B. Hoxha/0", "/case/*/0"), ("/Case Smith/r[2]", "/*/r[2]"),
        ("/shelterStays2004/row[7]", "/shelterStays2004/row[7]"),
        ("/Podaci_2004/stavka[1]", "/Podaci_2004/stavka[1]"),
        ("/податоци/лице[2]", "/податоци/лице[2]"),
        ("/lista_e_viktimave/rast[2]", "/lista_e_viktimave/rast[2]"),
    ]

    @Test("a path keeps its numbers and what nobody is called", arguments: paths)
    func showsPath(_ one: (path: String, shown: String)) {
        #expect(QuotableName.path(one.path) == one.shown)
    }

    @Test("a sheet whose name is not told can be stated by its number")
    func takesSheetByNumber() throws {
        let sandbox = try Sandbox()
        let path = sandbox.path("two.xlsx")
        try Data(Self.workbook(["Jelena Petrović", "Ana Marić"])).write(to: URL(filePath: path))
        var stated = StatedFile()
        let isKind = stated.setKind("SHELTER_STAY")
        #expect(isKind)
        stated.period = Period(year: 2004, quarter: 1)
        let pipeline = Pipeline(.bare, options: Running.options())
        #expect(TextReport.full(try pipeline.validate([path], as: stated)).contains("1, 2"))
        stated.settings = [("sheet", "2")]
        #expect(!TextReport.full(try pipeline.validate([path], as: stated)).contains("could all hold"))
    }
}
