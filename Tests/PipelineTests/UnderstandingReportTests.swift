import Formats
import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline

/// What `validate` says of how it has read a file.
struct UnderstandingReportTests {
    private func told(_ name: String, _ bytes: [UInt8]) throws -> (text: String, json: String) {
        let sandbox = try Sandbox()
        let path = sandbox.path(name)
        try Data(bytes).write(to: URL(filePath: path))
        var stated = StatedFile()
        let isKind = stated.setKind("SHELTER_STAY")
        #expect(isKind)
        stated.period = Period(year: 2004, quarter: 1)
        let report = try Pipeline(.bare, options: Running.options()).validate([path], as: stated)
        let text = TextReport.full(report).split { $0.isWhitespace }.joined(separator: " ")
        return (text, JSONReport.text(of: report))
    }

    @Test("the report says as what the file was read, and which columns were not")
    func tells() throws {
        let text = "Izvještaj;;\nlocal_case_id;Jelena Petrović;Napomena\nK1;x;Šibenik\nK2;y;Žabljak\n"
        let bytes = try #require(TextEncoding.windows1250.bytes(of: text))
        let told = try told("a.csv", bytes)
        #expect(told.text.contains("Read as CSV, windows-1250"))
        #expect(told.text.contains("headings in row 2"))
        #expect(told.text.contains("Columns not read: Napomena, 1 more."))
        #expect(!told.text.contains("Jelena"))
        #expect(told.json.contains("\"value\": \"windows-1250\""))
        #expect(!told.json.contains("Jelena"))
    }

    @Test("of a document it says where the records stand")
    func tellsPath() throws {
        let told = try told("a.json", Array("{\"data\":[{\"sex\":\"F\",\"town\":\"x\"}]}".utf8))
        #expect(told.text.contains("Read as JSON, utf-8, records at /data. Columns not read: town."))
    }
}
