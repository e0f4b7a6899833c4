import Foundation
import Model
import TestSupport
import Testing

@testable import Validation

@Suite("The rule reference")
struct RuleReferenceTests {
    @Test(
        "docs/rules.md and docs/frictionless.md are what the book says; set RECORD_GOLDEN to write them anew",
        arguments: [
            ("docs/rules.md", RuleReference.page), ("docs/frictionless.md", FrictionlessReference.page),
        ])
    func pageIsFresh(file: String, written: String) throws {
        let url = Repository.file(file)
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(written.utf8).write(to: url)
        }
        let page = try String(contentsOf: url, encoding: .utf8)
        let stale = zip(page.split(separator: "\n"), written.split(separator: "\n")).first {
            $0 != $1
        }
        #expect(page == written, "First stale line: \(stale.map { String($0.0) } ?? "the end")")
    }

    @Test("A rule is explained with its facts and examples")
    func explanation() throws {
        let text = try #require(RuleReference.text(of: "exit-not-before-entry"))
        #expect(text.hasPrefix("exit-not-before-entry  (X01, error, since 0.1.0)\n"))
        #expect(
            text.contains("Breaks it: Out before in\n    entry_date,exit_date\n    2003-04-02,2003-04-01\n"))
        #expect(
            text.hasSuffix("\n\nIn frictionless: row-constraint.\n") || text.contains("row-constraint.\n\n"))
        #expect(RuleReference.text(of: "no-such-rule") == nil)
    }

    @Test("each error of frictionless has its rules, or it is said what is done instead")
    func everyErrorIsAnswered() {
        for error in FrictionlessError.allCases where error.instead == nil {
            #expect(RuleBook.all.contains { $0.counterparts.contains(error) }, "\(error.rawValue)")
        }
    }

    @Test(
        "the errors are those that frictionless has",
        .enabled(if: Python.has("frictionless"), "there is no python3 with frictionless"))
    func errorsAreFrictionless() throws {
        let script = """
            from frictionless import errors
            def below(error):
                return {error.type}.union(*(below(other) for other in error.__subclasses__()))
            names = below(errors.DataError) | below(errors.ResourceError) | below(errors.SchemaError)
            print("\\n".join(sorted(names)))
            """
        let names = String(decoding: try Python.run(script), as: UTF8.self).split(separator: "\n")
        #expect(Set(names.map { String($0) }) == Set(FrictionlessError.allCases.map(\.rawValue)))
    }
}
