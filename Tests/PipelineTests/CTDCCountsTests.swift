import Anonymisation
import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline

/// Real records: CTDC's k-anonymised file of 2020, read by its profile, and counted a second time by Python.
struct CTDCCountsTests {
    static let file = Repository.shared("ctdc/ctdc-global-2020-derived.csv")

    @Test(
        "every record is accounted for, and the counts are those that Python's csv module makes",
        .enabled(if: file != nil, "the CTDC file is not here"),
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/env"), "there is no env"))
    func counts() throws {
        let file = try #require(Self.file)
        let sandbox = try Sandbox()
        let path = try sandbox.write(configuration(file.path), to: "pipeline.json")
        let pipeline = try Running.pipeline(path)
        let report = try pipeline.import()
        let totals = report.totals
        #expect(totals.read == 48_801)
        #expect(totals.accepted + totals.rejected == 48_801)
        guard let oracle = try oracle(file.path) else {
            print("skipped: there is no python3 to count a second time")
            return
        }
        let ours = try ours(pipeline)
        #expect(ours.count > 100)
        #expect(ours == oracle)
    }

    private func configuration(_ file: String) -> String {
        """
        {"version": 1, "region": {"code": "WLD", "areas": ["WLD"]}, "asOf": "2020-12-31",
         "key": "\(Repository.file("fixtures/keys/public-test.key").path)", "periods": ["2020-Q1"],
         "organisations": [{"id": "CTDC", "type": "IO", "area": "WLD", "reports": ["CASE"]}],
         "sources": [{"organisation": "CTDC", "kind": "CASE", "path": "\(file)",
            "profile": "\(Repository.file("schemas/profiles/ctdc-derived-2020.json").path)",
            "envelope": {"period": "2020-Q1", "prepared_on": "2020-04-14"}}]}
        """
    }

    /// Records by year, sex, minority, citizenship and form of exploitation, as `year|F|N|MDA|SEX_NFS`.
    private func ours(_ pipeline: Pipeline) throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for submission in try pipeline.submissions().submissions {
            let columns = submission.records.columns
            let dates = try #require(columns.dates(.identificationDate))
            let sexes = try #require(columns.codes(.sex))
            let minors = try #require(columns.codes(.minorAtIdentification))
            let citizenships = try #require(columns.areaLists(.citizenship))
            let forms = try #require(columns.codeSets(.exploitationForms))
            for record in 0..<submission.records.count {
                let areas = citizenships[record].map { Area(rawValue: $0).code }.sorted().joined(
                    separator: "+")
                let exploitation = CodeSet(bits: forms[record]).bytes
                    .map { ExploitationForm.list.text(for: $0) }.sorted()
                let key = [
                    PartialDate(raw: dates[record]).text, Sex.list.text(for: sexes[record]),
                    YesNo.list.text(for: minors[record]), areas, exploitation.joined(separator: "+"),
                ].joined(separator: "|")
                counts[key, default: 0] += 1
            }
        }
        return counts
    }

    private func oracle(_ file: String) throws -> [String: Int]? {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", Repository.file("Tests/Oracle/ctdc_counts.py").path, file]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { return nil }
        return try JSONDecoder().decode([String: Int].self, from: data)
    }
}
