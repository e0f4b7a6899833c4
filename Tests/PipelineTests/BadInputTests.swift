import Foundation
import Intake
import Model
import TestSupport
import Testing
import Validation

@testable import Pipeline

/// What goes wrong with files and configurations, and what is said of it.
struct BadInputTests {
    @Test("a missing file and a folder for a file are told, and the rest of the batch goes on")
    func missing() throws {
        let pipeline = Pipeline(.bare, options: Running.options())
        var stated = StatedFile()
        let isKnown = stated.setKind("SHELTER_STAY")
        #expect(isKnown)
        let good = Repository.file("fixtures/must-fail/no-valid-field.csv").path
        let paths = [Repository.file("fixtures/nowhere.csv").path, Repository.file("fixtures").path, good]
        let report = try pipeline.validate(paths, as: stated)
        #expect(report.files.map(\.outcome.rawValue).prefix(2) == ["unreadable", "unreadable"])
        #expect(report.files.count == 3)
    }

    @Test("an unknown key of the configuration is told with its place and the nearest known one")
    func unknownKey() throws {
        let path = Repository.file("fixtures/must-fail/unknown-key/pipeline.json").path
        let problems = problems(of: path)
        #expect(problems.contains { $0.message.contains("Did you mean") && $0.line > 0 })
        #expect(problems.allSatisfy { !$0.pointer.isEmpty })
    }

    @Test("every problem of a configuration is told at once, with its place")
    func configurationProblems() throws {
        let sandbox = try Sandbox()
        let path = try sandbox.write(
            """
            {"version": 2, "region": {"areas": ["SRB", "XYZ"]}, "asOf": "tomorrow",
             "periods": {"from": "2004-Q3", "to": "2004-Q1"},
             "organisations": [{"id": "A", "type": "NGOO", "area": "SRB"}, {"id": "A b", "type": "NGO", "area": "SRB"}],
             "sources": [{"organisation": "B", "kind": "STAY", "path": 3, "mapping": {"x": "sexx"}}]}
            """, to: "pipeline.json")
        let pointers = problems(of: path).map(\.pointer)
        for place in ["/version", "/region/areas", "/asOf", "/periods/to", "/organisations/0/type"] {
            #expect(pointers.contains(place), "\(place) is not told; told are \(pointers)")
        }
    }

    /// The problems of a configuration; none where it can be read.
    private func problems(of path: String) -> [ConfigurationError.Problem] {
        do throws(PipelineError) {
            _ = try Configuration.reading(path)
            return []
        } catch {
            if case .configuration(let problems) = error { return problems.problems }
            return []
        }
    }

    @Test("a setting looser than the floor, an unknown indicator and an unknown export are refused")
    func floors() throws {
        var configuration = Configuration.bare
        configuration.disclosure.threshold = 1
        #expect(throws: PipelineError.self) { _ = try Pipeline.checked(configuration) }
        configuration = .bare
        configuration.indicators = ["V99"]
        #expect(throws: PipelineError.self) { _ = try Pipeline.checked(configuration) }
        configuration = .bare
        configuration.exports = ["sdmx"]
        #expect(throws: PipelineError.self) { _ = try Pipeline.checked(configuration) }
        #expect(try Pipeline.checked(.bare).contains("can be used"))
    }

    @Test("a prepared submission of another key is refused, and says so")
    func wrongKey() throws {
        let sandbox = try Sandbox()
        try sandbox.copy("fixtures/runs/tiny", to: "tiny")
        try sandbox.copy("fixtures/keys", to: "keys")
        var configuration = try Configuration.reading(sandbox.path("tiny/pipeline.json"))
        configuration.key = sandbox.path("keys/public-test.key")
        for position in configuration.sources.indices {
            configuration.sources[position].envelope.append(
                .init(key: "key_fingerprint", value: "0000 0000 0000 0001", line: 0))
        }
        let report = try Pipeline(configuration, options: Running.options()).import()
        #expect(report.files.allSatisfy { $0.outcome == .unreadable })
        #expect(TextReport.full(report).contains("another linking key"))
    }
}
