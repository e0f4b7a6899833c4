import Foundation
import Model
import TestSupport
import Testing

@testable import Validation

@Suite("The rule reference")
struct RuleReferenceTests {
    @Test("docs/rules.md is what the book says; set RECORD_GOLDEN to write it anew")
    func pageIsFresh() throws {
        let url = Repository.file("docs/rules.md")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(RuleReference.page.utf8).write(to: url)
        }
        let page = try String(contentsOf: url, encoding: .utf8)
        let stale = zip(page.split(separator: "\n"), RuleReference.page.split(separator: "\n")).first {
            $0 != $1
        }
        #expect(page == RuleReference.page, "First stale line: \(stale.map { String($0.0) } ?? "the end")")
    }

    @Test("A rule is explained with its facts and examples")
    func explanation() throws {
        let text = try #require(RuleReference.text(of: "exit-not-before-entry"))
        #expect(text.hasPrefix("exit-not-before-entry  (X01, error, since 0.1.0)\n"))
        #expect(
            text.contains("Breaks it: Out before in\n    entry_date,exit_date\n    2003-04-02,2003-04-01\n"))
        #expect(RuleReference.text(of: "no-such-rule") == nil)
    }
}
