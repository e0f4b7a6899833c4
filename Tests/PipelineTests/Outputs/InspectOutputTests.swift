import Foundation
import Intake
import Model
import TestSupport
import Testing

@testable import Pipeline

/// What `inspect` prints is what its schemas say: of every format, of good files and of bad ones.
struct InspectOutputTests {
    /// Rows of every kind that is no record.
    private static let oddRows = """
        #period: 2004-Q1
        Stays of the quarter
        No,local_case_id,entry_date,sex,shelter_type
        1,K1,2004-01-07,F,SAFE_HOUSE

        No,local_case_id,entry_date,sex,shelter_type
        2,K2,2004-01-08,F,SAFE_HOUSE
        3,,,,
        Total,2,,,
        The home answers for these figures.

        """

    @Test("inspect prints what its schema describes, and the schema describes nothing that it never prints")
    func inspect() throws {
        var outputs = try PrintedOutputs("inspect")
        var formats: Set<String> = []
        for file in try OutputFile.all() {
            // A file that cannot be read at all has no such object.
            let reports = (try? file.inspection.reports(on: file.path)) ?? []
            for report in reports {
                let tree = try outputs.check(Data(report.json.utf8), of: file.path)
                formats.insert(tree["format"]?.text ?? "")
            }
        }
        #expect(outputs.count > 60)
        #expect(formats == Set(SourceDescription.Format.allCases.map(\.rawValue)))
        let sandbox = try Sandbox()
        let odd = try sandbox.write(Self.oddRows, to: "stays.csv")
        var stated = StatedFile()
        let isKind = stated.setKind("SHELTER_STAY")
        #expect(isKind)
        let inspection = Inspection(.bare, as: stated, options: Running.options())
        for report in try inspection.reports(on: odd) {
            let tree = try outputs.check(Data(report.json.utf8), of: odd)
            let kinds = tree["skippedCounts"]?.members.keys.sorted()
            #expect(kinds == SkippedRows.Kind.allCases.map(\.rawValue).sorted())
        }
        #expect(outputs.unmetKeys == [])
    }

    @Test("every line of inspect --records is what its schema describes")
    func records() throws {
        var outputs = try PrintedOutputs("inspect-record")
        for file in try OutputFile.all() {
            var lines: [UInt8] = []
            // Records before a fault that ends the reading are printed, too.
            _ = try? file.inspection.printRecords(of: file.path) { lines += $0 }
            for line in lines.split(separator: UInt8(ascii: "\n")).prefix(50) {
                try outputs.check(line, of: file.path)
            }
        }
        #expect(outputs.count > 300)
        #expect(outputs.unmetKeys == [])
    }

    @Test("values of JSON are printed as the schema says: numbers, booleans, nothing, and lists of texts")
    func valuesOfJSON() throws {
        var outputs = try PrintedOutputs("inspect-record")
        let sandbox = try Sandbox()
        let path = try sandbox.write(
            """
            {"a": 1.50, "b": true, "c": null, "d": ["x", "y"], "e": {"f": "g"}, "h": []}
            {"h": ["z"]}

            """, to: "a.ndjson")
        var lines: [UInt8] = []
        _ = try Inspection(.bare, as: StatedFile(), options: Running.options()).printRecords(of: path) {
            lines += $0
        }
        let records = try lines.split(separator: UInt8(ascii: "\n")).map { try outputs.check($0, of: path) }
        let values = try #require(records.first)["values"]
        #expect(values?["a"] == .number(1.5))
        #expect(values?["b"] == .flag(true))
        #expect(values?["c"] == .null)
        #expect(values?["d"] == .list([.text("x"), .text("y")]))
        #expect(values?["e/f"] == .text("g"))
        #expect(values?["h"] == .list([]))
    }
}
