import Foundation
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// What an import finds against what the register held before.
struct EarlierSubmissionsTests {
    private let sandbox: Sandbox
    private let configuration: String

    init() throws {
        sandbox = try Sandbox()
        configuration = try sandbox.write(
            """
            {
              "version": 1,
              "key": "\(Repository.file("fixtures/keys/public-test.key").path)",
              "organisations": [
                {"id": "SRB-ONE", "name": "A shelter", "type": "NGO", "area": "SRB", "reports": ["SHELTER_STAY"]},
                {"id": "SRB-TWO", "name": "Another", "type": "NGO", "area": "SRB", "reports": ["SHELTER_STAY"],
                  "to": "2004-Q1"}
              ],
              "sources": [
                {"organisation": "SRB-ONE", "kind": "SHELTER_STAY", "path": "one-{period}.csv"},
                {"organisation": "SRB-TWO", "kind": "SHELTER_STAY", "path": "two-{period}.csv"}
              ]
            }

            """, to: "pipeline.json")
    }

    private static let head = "stay_id,local_case_id,sex,citizenship,entry_date,exit_date\n"

    private func write(_ rows: String, to name: String) throws {
        try sandbox.write(Self.head + rows, to: name)
    }

    private func importing(_ names: String...) throws -> ImportReport {
        let paths = names.isEmpty ? nil : names.map { sandbox.path($0) }
        return try Running.pipeline(configuration).import(only: paths)
    }

    private func words(_ report: ImportReport) -> [[String]] {
        report.files.map { file in
            file.earlier.sorted.map { finding in
                let rows = finding.places.map { "\($0.row ?? 0)" }.joined(separator: ",")
                return "\(finding.key.rule.rawValue) \(finding.key.field ?? "-") \(rows): \(finding.message)"
            }
        }
    }

    @Test func `a person who has changed since an earlier quarter is told with her row`() throws {
        try write("S1,17,F,MDA,2004-01-05,2004-02-05\nS2,18,F,UKR,2004-01-07,\n", to: "one-2004-Q1.csv")
        try write(
            "S9,19,F,ROU,2004-04-02,\nS3,17,M,MDA,2004-04-05,\nS2,18,_U,BGR,2004-01-07,\n",
            to: "one-2004-Q2.csv")
        let report = try importing()
        #expect(report.files.map(\.outcome) == [.accepted, .accepted])
        #expect(
            words(report) == [
                [],
                [
                    "constants-stay-the-same citizenship 4: The person has another citizenship in the submission of"
                        + " 2004-Q1.",
                    "constants-stay-the-same sex 3: The person has another sex in the submission of 2004-Q1.",
                ],
            ])
        // Neither a verdict nor what the register keeps of the findings changes.
        #expect(report.files[1].report.findings.all.allSatisfy { $0.key.rule != "constants-stay-the-same" })
    }

    @Test func `the order of imports plays no part, and a second run says the same`() throws {
        try write("S1,17,F,MDA,2004-01-05,\n", to: "one-2004-Q1.csv")
        try write("S1,17,M,MDA,2004-01-05,\n", to: "one-2004-Q2.csv")
        let late = try importing("one-2004-Q2.csv")
        #expect(words(late) == [[]])
        let both = try importing()
        #expect(words(both)[1].count == 1)
        #expect(words(try importing()) == words(both))
        #expect(try importing().files.map(\.outcome) == [.unchanged, .unchanged])
    }

    @Test func `what one organisation knows of a person is not told to another`() throws {
        try write("S1,17,F,MDA,2004-01-05,\n", to: "one-2004-Q1.csv")
        try write("S1,17,M,UKR,2004-02-05,\n", to: "two-2004-Q1.csv")
        #expect(words(try importing()) == [[], []])
    }

    @Test func `a stay that begins on another day than before is told`() throws {
        try write("S1,17,F,MDA,2004-01-05,\nS2,18,F,MDA,2004-02,\n", to: "one-2004-Q1.csv")
        try write("S1,17,F,MDA,2004-01-06,\nS2,18,F,MDA,2004-02-09,\n", to: "one-2004-Q2.csv")
        #expect(
            words(try importing())[1] == [
                "beginnings-stay-the-same entry_date 2: “Date of entry” is another day than in the submission of 2004-Q1."
            ])
    }

    @Test func `a file that is sent again as the next quarter's is known`() throws {
        let rows = "S1,17,F,MDA,2004-01-05,\nS2,18,F,MDA,2004-02-09,\nS3,19,F,UKR,2004-02-09,\n"
        try write(rows, to: "one-2004-Q1.csv")
        try write(rows, to: "one-2004-Q2.csv")
        try write(rows.replacing("UKR", with: "ROU"), to: "one-2004-Q3.csv")
        let found = words(try importing())
        #expect(
            found[1] == [
                "records-are-new - 0: All 3 records stand word for word in the submission of 2004-Q1."
            ])
        #expect(!found[2].contains { $0.hasPrefix("records-are-new") })
    }

    @Test func `a rule that is off is not asked of earlier submissions either`() throws {
        try write("S1,17,F,MDA,2004-01-05,\n", to: "one-2004-Q1.csv")
        try write("S1,17,M,MDA,2004-01-05,\n", to: "one-2004-Q2.csv")
        var configuration = try Configuration.reading(configuration)
        try configuration.acceptance.weigh("constants-stay-the-same", as: .off)
        let report = try Pipeline(configuration, options: Running.options()).import()
        #expect(words(report) == [[], []])
    }

    @Test func `an organisation that has fallen silent is told, and one that has ended is not`() throws {
        try write("S1,17,F,MDA,2004-01-05,\n", to: "two-2004-Q1.csv")
        try write("S1,17,F,MDA,2004-01-05,\n", to: "one-2004-Q2.csv")
        try write("S1,17,F,MDA,2004-01-05,\n", to: "one-2004-Q1.csv")
        #expect(try importing().gaps == [])
        try write("S1,17,F,MDA,2004-01-05,\n", to: "one-2004-Q4.csv")
        let report = try importing()
        #expect(report.gaps == [])
        try write("S1,17,F,MDA,2003-10-05,\n", to: "two-2003-Q4.csv")
        try write("S1,17,F,MDA,2003-10-05,\n", to: "one-2003-Q3.csv")
        let gaps = try importing().gaps
        #expect(
            gaps.map(\.sentence) == ["SRB-ONE sent SHELTER_STAY for 2003-Q3, and nothing yet for 2003-Q4."])
    }

    @Test func `a damaged submission ends no import, which may be the one that mends it`() throws {
        try write("S1,17,F,MDA,2004-01-05,\n", to: "one-2004-Q1.csv")
        _ = try importing()
        let held = try #require(
            sandbox.files(below: "register").keys.first { $0.contains("2004-Q1") && !$0.hasSuffix(".json") })
        try Data("gone".utf8).write(to: sandbox.url.appending(path: "register/\(held)"))
        try write("S1,17,M,MDA,2004-01-05,\n", to: "one-2004-Q2.csv")
        let report = try importing("one-2004-Q2.csv")
        #expect(report.files.map(\.outcome) == [.accepted])
        #expect(report.uncompared.count == 1)
        #expect(
            TextReport.full(report).contains(
                "Not everything was held against earlier submissions. The submission"))
    }

    @Test func `texts and JSON tell it`() throws {
        try write("S1,17,F,MDA,2004-01-05,\n", to: "one-2004-Q1.csv")
        try write("S1,17,M,MDA,2004-01-05,\n", to: "one-2004-Q2.csv")
        let report = try importing()
        for text in [TextReport.full(report), TextReport.summary(report), TextReport.byOrganisation(report)] {
            #expect(text.contains("Against earlier submissions of the same organisation:"))
            #expect(text.contains("The person has another sex in the submission of 2004-Q1."))
        }
        #expect(JSONReport.text(of: report).contains("\"earlier\": ["))
    }
}
