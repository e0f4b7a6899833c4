import Formats
import Foundation
import TestSupport
import Testing

@testable import Pipeline

/// Files that begin with more ASCII than is looked at beforehand, and have letters of the region further down.
struct LateEncodingTests {
    private static let rows = (1...20_000).map { "\($0);F;;town no. \($0)\n" }.joined()

    private func file(_ sandbox: Sandbox, _ name: String, _ bytes: [UInt8]) throws -> String {
        let path = sandbox.path(name)
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    private func inspected(_ path: String) throws -> (text: String, hasErrors: Bool) {
        let inspection = Inspection(.bare, as: StatedFile(), options: Running.options())
        let report = try #require(try inspection.reports(on: path).first)
        return (report.text.split { $0.isWhitespace }.joined(separator: " "), report.hasErrors)
    }

    private func records(_ path: String) throws -> [UInt8] {
        var printed: [UInt8] = []
        let isWhole = try Inspection(.bare, as: StatedFile(), options: Running.options()).printRecords(
            of: path
        ) {
            printed += $0
        }
        #expect(isWhole)
        return printed
    }

    @Test(
        "a table's letters are read as what they are, and the report says since where",
        arguments: [TextEncoding.windows1250, .codePage852, .utf8])
    func table(_ encoding: TextEncoding) throws {
        let sandbox = try Sandbox()
        let tail = "20001;F;;Šibenik\n20002;F;;Đurđevac\n20003;F;;Žabljak na Požegi\n"
        let bytes = encoding == .utf8 ? Array(tail.utf8) : try #require(encoding.bytes(of: tail))
        let path = try file(
            sandbox, "late.csv", Array("local_case_id;sex;exit_date;town\n\(Self.rows)".utf8) + bytes)
        let report = try inspected(path)
        #expect(report.text.contains(encoding == .utf8 ? "UTF-8" : encoding.rawValue))
        #expect(report.text.contains("begin on line 20002"))
        #expect(!report.text.contains("bytes that the file"))
        let text = String(decoding: try records(path), as: UTF8.self)
        #expect(text.contains("\"Šibenik\"") && text.contains("\"Žabljak na Požegi\""))
        #expect(!text.contains("\u{FFFD}"))
    }

    @Test("what can be read in several ways is asked for, with the readings")
    func asks() throws {
        let sandbox = try Sandbox()
        let path = try file(
            sandbox, "late.csv",
            Array("local_case_id;sex;exit_date;town\n\(Self.rows)20001;F;;".utf8) + [0x9D, 0x0A])
        let report = try inspected(path)
        #expect(report.hasErrors)
        #expect(report.text.contains("its letters do not tell which is meant"))
    }

    @Test("lines of JSON in a code page are read, and told")
    func lines() throws {
        let sandbox = try Sandbox()
        let ascii = (1...20_000).map { "{\"local_case_id\":\"\($0)\",\"sex\":\"F\"}\n" }.joined()
        let late = "{\"local_case_id\":\"Š-1\",\"town\":\"Đurđevac\"}\n{\"town\":\"Žabljak na Požegi\"}\n"
        let path = try file(
            sandbox, "late.ndjson",
            Array(ascii.utf8) + (try #require(TextEncoding.windows1250.bytes(of: late))))
        #expect(try inspected(path).text.contains("JSON is to be in UTF-8; it is read"))
        #expect(String(decoding: try records(path), as: UTF8.self).contains("\"Đurđevac\""))
    }

    @Test("a source entry that is written from the file states the encoding")
    func writesEntry() throws {
        let sandbox = try Sandbox()
        let tail = try #require(
            TextEncoding.windows1250.bytes(of: "20001;F;;Šibenik\n20002;F;;Žabljak na Požegi\n"))
        let path = try file(
            sandbox, "late.csv", Array("local_case_id;sex;exit_date;town\n\(Self.rows)".utf8) + tail)
        let inspection = Inspection(.bare, as: StatedFile(), options: Running.options())
        let report = try #require(try inspection.reports(on: path, drafting: true).first)
        #expect(report.source?.contains("\"encoding\": \"windows-1250\"") == true)
    }
}
