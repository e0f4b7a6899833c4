import Foundation
import TestSupport
import Testing

@testable import Pipeline

/// A report is written whole or not at all, and over no file that was checked.
struct ReportFileTests {
    @Test("it stands where it was wanted, in place of an earlier one, and nothing beside it")
    func written() throws {
        let sandbox = try Sandbox()
        let path = sandbox.path("report.html")
        for text in ["first", "second and longer", "3"] {
            try ReportFile(at: path, checking: [sandbox.path("a.csv")]).write(Array(text.utf8))
            #expect(FileManager.default.contents(atPath: path) == Data(text.utf8))
        }
        let names = try sandbox.files(below: ".").keys.sorted()
        #expect(names == ["report.html"])
    }

    @Test("it is never written over a file that is to be checked, however that is spelt")
    func overAFile() throws {
        let sandbox = try Sandbox()
        let file = try sandbox.write("local_case_id\n", to: "a.csv")
        let link = sandbox.path("link.csv")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
        for spelling in [file, sandbox.path("x/../a.csv"), sandbox.path("./a.csv"), link] {
            #expect(throws: PipelineError.self) { try ReportFile(at: spelling, checking: [file]) }
            #expect(throws: PipelineError.self) { try ReportFile(at: file, checking: [spelling]) }
        }
        #expect(throws: PipelineError.self) { try ReportFile(at: sandbox.url.path, checking: []) }
        #expect(throws: PipelineError.self) { try ReportFile(at: "/dev/null", checking: []) }
    }

    @Test("where it cannot be written, the error says so, with the path and what to look at")
    func unwritable() throws {
        let sandbox = try Sandbox()
        #expect(throws: PipelineError.self) {
            try ReportFile(at: sandbox.path("no-such-folder/report.html"), checking: [])
        }
        let path = try sandbox.write("", to: "folder/report.html")
        let file = try ReportFile(at: path, checking: [])
        try FileManager.default.removeItem(atPath: sandbox.path("folder"))
        do throws(PipelineError) {
            try file.write([1])
            Issue.record("There is no such folder.")
        } catch {
            let sentence = error.sentences.joined()
            #expect(sentence.hasPrefix(path))
            #expect(sentence.contains("(error 2)"))
        }
    }
}
