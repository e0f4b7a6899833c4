import Foundation
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// What `validate`, `import`, `run`, `export` and `explain --list` print is what their schemas say.
struct ReportOutputTests {
    private static let configuration = "fixtures/runs/tiny/pipeline.json"

    private func sandbox() throws -> Sandbox {
        let sandbox = try Sandbox()
        try sandbox.copy("fixtures/runs/tiny", to: "fixtures/runs/tiny")
        try sandbox.copy("fixtures/keys", to: "fixtures/keys")
        return sandbox
    }

    @Test("validate prints what its schema describes, and the schema describes nothing that it never prints")
    func validate() throws {
        var outputs = try PrintedOutputs("validate")
        var verdicts: Set<String> = []
        var outcomes: Set<String> = []
        for file in try OutputFile.all() {
            let pipeline = Pipeline(file.configuration, options: Running.options())
            let report = try pipeline.validate([file.path], as: file.stated)
            let tree = try outputs.check(Data(JSONReport.text(of: report).utf8), of: file.path)
            for file in tree["files"]?.items ?? [] {
                verdicts.insert(file["verdict"]?.text ?? "")
                if let outcome = file["outcome"]?.text { outcomes.insert(outcome) }
            }
        }
        #expect(verdicts == Set(ValidationReport.Verdict.allCases.map(\.rawValue)))
        #expect(outcomes == ["refused", "unreadable"])
        #expect(outputs.unmetKeys == [])
    }

    @Test("import and run print what their schema describes, whatever became of the files")
    func `import`() throws {
        var outputs = try PrintedOutputs("import")
        var outcomes: Set<String> = []
        let sandbox = try sandbox()
        let folder = "fixtures/runs/tiny/in"
        func run() throws {
            let report = try Running.pipeline(sandbox.path(Self.configuration)).import()
            let tree = try outputs.check(Data(JSONReport.text(of: report).utf8), of: "")
            outcomes.formUnion((tree["files"]?.items ?? []).compactMap { $0["outcome"]?.text })
        }
        try run()
        #expect(outcomes == ["accepted"])
        try sandbox.write("", to: "\(folder)/stays-2004-Q3.csv")
        // The content decides on the format, not the name.
        try sandbox.copy("fixtures/must-fail/error-cell.xlsx", to: "\(folder)/stays-2004-Q4.csv")
        try dropRow(of: sandbox.path("\(folder)/stays-2004-Q1.csv"), revision: 2)
        try run()
        #expect(outcomes == ["accepted", "unchanged", "replaced", "refused", "unreadable"])
        try dropRow(of: sandbox.path("\(folder)/stays-2004-Q1.csv"), revision: 1)
        try run()
        // A person who has changed since an earlier quarter.
        try sandbox.write(
            "stay_id,local_case_id,sex,entry_date,consent_stat_use\nTS-21-S1,TS-21,M,2004-01-20,Y\n",
            to: "\(folder)/stays-2004-Q3.csv")
        try run()
        // A submission that is damaged in the register.
        let held = try #require(
            sandbox.files(below: "fixtures/runs/tiny/register").keys.sorted().last {
                $0.hasSuffix(".csv.gz") && $0.contains("2004-Q2")
            })
        try sandbox.write("gone", to: "fixtures/runs/tiny/register/\(held)")
        try run()
        // Nothing withdraws a submission yet.
        let all = FileReport.Outcome.allCases.filter { $0 != .checked && $0 != .withdrawn }
        #expect(outcomes == Set(all.map(\.rawValue)))
        #expect(outputs.unmetKeys == [])
    }

    /// Takes the last record out of a file, and states its revision.
    private func dropRow(of path: String, revision: Int) throws {
        let stated = ["#record_count", "#revision"]
        let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropLast()
            .filter { row in !stated.contains { row.hasPrefix($0) } }
        let text = "#revision: \(revision)\n" + rows.joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    @Test("export prints what its schema describes: an object for one quarter, an array for several")
    func export() throws {
        var outputs = try PrintedOutputs("export")
        let sandbox = try sandbox()
        let pipeline = try Running.pipeline(sandbox.path(Self.configuration))
        _ = try pipeline.import()
        let one = try pipeline.export([Period(year: 2004, quarter: 1)])
        let object = try outputs.check(Data(JSONReport.text(of: one).utf8), of: "one quarter")
        #expect(object["period"] == .text("2004-Q1"))
        let two = try pipeline.export([Period(year: 2004, quarter: 1), Period(year: 2004, quarter: 2)])
        let array = try outputs.check(Data(JSONReport.text(of: two).utf8), of: "two quarters")
        #expect(array.items.count == 2)
        try outputs.check(Data(JSONReport.text(of: []).utf8), of: "no quarter")
        #expect(outputs.unmetKeys == [])
    }

    @Test("explain --list prints what its schema describes", arguments: Reference.List.allCases)
    func explain(_ list: Reference.List) throws {
        var outputs = try PrintedOutputs("explain-list")
        let tree = try outputs.check(Data(Reference.json(of: list).utf8), of: list.rawValue)
        #expect(!tree.items.isEmpty)
        #expect(outputs.unmetKeys == [])
    }
}
