import Foundation
import Statistics
import TestSupport
import Testing

@Suite("The indicator reference")
struct IndicatorReferenceTests {
    @Test("docs/indicators.md is up to date; RECORD=docs writes it")
    func upToDate() throws {
        let file = Repository.file("docs/indicators.md")
        if ProcessInfo.processInfo.environment["RECORD"] == "docs" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(IndicatorReference.document.utf8).write(to: file)
        }
        let stored = try String(contentsOf: file, encoding: .utf8)
        let old = stored.split(separator: "\n", omittingEmptySubsequences: false)
        let new = IndicatorReference.document.split(separator: "\n", omittingEmptySubsequences: false)
        let changed = zip(old, new).first { $0 != $1 }
        #expect(old.count == new.count)
        #expect(changed == nil, "stored: \(changed?.0 ?? "") — program: \(changed?.1 ?? "")")
    }

    @Test("the text of one indicator says all that its definition says")
    func text() throws {
        let text = try #require(IndicatorReference.text(of: "E01"))
        let definition = try #require(IndicatorBook.indicator(id: "E01")).definition
        #expect(text.hasPrefix("E01 Assistance coverage rate\n"))
        for part in [definition.meaning, definition.population, definition.numerator, definition.source] {
            #expect(text.contains(part))
        }
        #expect(text.contains("- Denominator: Persons identified whose 90 days have passed."))
        #expect(IndicatorReference.document.contains(text))
        #expect(IndicatorReference.text(of: "E99") == nil)
    }
}
