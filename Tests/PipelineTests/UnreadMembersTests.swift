import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline

/// Archives of which one file cannot be read: the others are shown all the same.
struct UnreadMembersTests {
    private static let table = Array("local_case_id,sex,entry_date\nK1,F,2004-01-05\n".utf8)

    private func archive(_ bad: String, _ bytes: [UInt8], in sandbox: Sandbox) throws -> String {
        let path = sandbox.path("stays.zip")
        let files = [("a.csv", Self.table), (bad, bytes), ("z.csv", Self.table)]
        try Data(Archives.zip(files)).write(to: URL(filePath: path))
        return path
    }

    private var inspection: Inspection {
        Inspection(.bare, as: StatedFile(), options: Running.options())
    }

    @Test func `inspect shows the files that can be read, and tells of the other by name`() throws {
        let sandbox = try Sandbox()
        let path = try archive("march.xls", Array("%PDF-1.4\n".utf8), in: sandbox)
        var unread: [PipelineError] = []
        let reports = try inspection.reports(on: path) { unread.append($0) }
        #expect(reports.map { $0.text.contains("1 records") } == [true, true])
        let sentences = unread.flatMap(\.sentences)
        #expect(sentences.count == 1)
        #expect(sentences.first?.contains("stays.zip/march.xls: The file is a PDF document") == true)
    }

    @Test func `a name that may be a person's is told as a number`() throws {
        let sandbox = try Sandbox()
        let path = try archive("Jelena Petrović.xls", Array("%PDF-1.4\n".utf8), in: sandbox)
        var unread: [PipelineError] = []
        _ = try inspection.reports(on: path) { unread.append($0) }
        #expect(unread.flatMap(\.sentences).first?.contains("stays.zip/file 1: ") == true)
    }

    @Test func `the records of files that can be read are printed, before and after the other`() throws {
        let sandbox = try Sandbox()
        let path = try archive("march.json", Array("[{\"sex\": \"F\"}, {\"sex\"".utf8), in: sandbox)
        var lines: [UInt8] = []
        var unread: [PipelineError] = []
        _ = try inspection.printRecords(of: path, unread: { unread.append($0) }, { lines += $0 })
        let text = String(decoding: lines, as: UTF8.self)
        #expect(text.contains("\"a.csv\"") && text.contains("\"z.csv\""))
        #expect(text.split(separator: "\n").count == 3)
        #expect(unread.flatMap(\.sentences).count == 1)
    }

    @Test func `an archive that cannot be opened is an error as before`() throws {
        let sandbox = try Sandbox()
        let path = sandbox.path("stays.zip")
        try Data([0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 40)).write(to: URL(filePath: path))
        var unread: [PipelineError] = []
        #expect(try inspection.reports(on: path) { unread.append($0) }.isEmpty)
        #expect(unread.flatMap(\.sentences).count == 1)
    }

    @Test func `a file that cannot be read does not keep those named after it`() throws {
        let sandbox = try Sandbox()
        var unread: [PipelineError] = []
        let reports = try [
            sandbox.write("%PDF-1.4\n", to: "a.csv"), sandbox.path("missing.csv"),
            sandbox.write("sex\nF\n", to: "z.csv"),
        ].flatMap { try inspection.reports(on: $0) { unread.append($0) } }
        #expect(reports.count == 1)
        #expect(unread.flatMap(\.sentences).count == 2)
    }

    @Test func `records that may be others are printed, and said to be in doubt`() throws {
        let sandbox = try Sandbox()
        let path = try sandbox.write(
            #"{"may": [{"sex": "F", "stay_id": "1", "entry_date": "2004-05-01"}], "#
                + #""june": [{"sex": "M", "stay_id": "2", "entry_date": "2004-06-01"}]}"#, to: "a.json")
        var lines: [UInt8] = []
        let printed = try inspection.printRecords(of: path, unread: { _ in }, { lines += $0 })
        #expect(printed == Inspection.Printed(isWhole: true, isCertain: false))
        #expect(!lines.isEmpty)
    }
}
