import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// What `"acceptance": {"rules": …}` makes of a rule.
struct RuleWeightsTests {
    private static func configuration(_ rules: String) -> String {
        """
        {
          "version": 1,
          "organisations": [
            {"id": "SRB-TEST", "name": "A shelter", "type": "NGO", "area": "SRB", "reports": ["SHELTER_STAY"]}
          ],
          "sources": [{"organisation": "SRB-TEST", "kind": "SHELTER_STAY", "path": "stays-{period}.csv"}],
          "acceptance": {"inPart": true, "maximumRejectedShare": 0.25, "rules": {\(rules)}}
        }

        """
    }

    /// The report on one stay that ends before it begins, under a configuration with those weights.
    private func report(_ rules: String) throws -> ValidationReport {
        let sandbox = try Sandbox()
        let path = try sandbox.write(Self.configuration(rules), to: "pipeline.json")
        let stays = try sandbox.write(
            "local_case_id,sex,entry_date,exit_date\n17,F,2004-02-09,2004-02-01\n18,F,2004-02-03,2004-02-05\n",
            to: "stays-2004-Q1.csv")
        return try #require(try Running.pipeline(path).validate([stays], as: StatedFile()).files.first).report
    }

    @Test(
        arguments: [("error", Severity.error, 1), ("warning", .warning, 0), ("note", .note, 0)])
    func `a rule weighs what the configuration says`(word: String, severity: Severity, rejected: Int) throws {
        let report = try report("\"exit-not-before-entry\": \"\(word)\"")
        let finding = try #require(report.findings.all.first { $0.key.rule == "exit-not-before-entry" })
        #expect(finding.key.severity == severity)
        #expect(report.totals.rejected == rejected)
    }

    @Test func `a rule that is off is not asked`() throws {
        let report = try report("\"exit-not-before-entry\": \"off\"")
        #expect(!report.findings.all.contains { $0.key.rule == "exit-not-before-entry" })
        #expect(report.totals.accepted == 2)
    }

    @Test(
        arguments: [
            ("\"no-identifier-in-a-coded-column\": \"off\"", "protects persons"),
            ("\"exit-not-before-entri\": \"note\"", "Did you mean “exit-not-before-entry”?"),
            ("\"exit-not-before-entry\": \"loud\"", "\"off\" is expected here"),
            ("\"exit-not-before-entry\": 3", "\"off\" is expected here"),
        ])
    func `a weight that cannot be is told with its place`(rules: String, words: String) throws {
        let sandbox = try Sandbox()
        let path = try sandbox.write(Self.configuration(rules), to: "pipeline.json")
        let error = #expect(throws: PipelineError.self) { try Configuration.reading(path) }
        guard case .configuration(let error)? = error else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
        #expect(error.problems.count == 1)
        #expect(error.problems.first?.pointer.hasPrefix("/acceptance/rules/") == true)
        #expect(error.problems.first?.line == 7)
        #expect(error.problems.first?.message.contains(words) == true)
    }
}
