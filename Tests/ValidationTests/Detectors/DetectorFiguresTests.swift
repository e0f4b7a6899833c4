import Foundation
import TestSupport
import Testing

@testable import Validation

/// What the detectors find and what they take for an identifier, measured; `docs/privacy.md` has the figures.
struct DetectorFiguresTests {
    private static let begin = "<!-- figures of the detectors, written by their test -->\n"
    private static let end = "<!-- end of the figures -->\n"

    private static func found(in sample: DetectorSamples.Sample) -> Int {
        sample.texts.count { IdentifierDetectors.identifier(in: Array($0.utf8)) != nil }
    }

    private static func percent(_ part: Int, of whole: Int) -> String {
        let thousandths = (part * 2000 + whole) / (2 * whole)
        return "\(thousandths / 10).\(thousandths % 10) %"
    }

    private static var table: String {
        let rows = DetectorSamples.positives.map { sample in
            let found = found(in: sample)
            return
                "| \(sample.name) | \(sample.texts.count) | \(found) | \(percent(found, of: sample.texts.count)) |"
        }
        let others = DetectorSamples.negatives.map { sample in
            let found = found(in: sample)
            return
                "| \(sample.name) | \(sample.texts.count) | \(found) | \(percent(found, of: sample.texts.count)) |"
        }
        return
            (["| Identifiers | made up | found | recall |", "|---|---|---|---|"] + rows
            + ["", "| No identifiers | texts | taken for one | share |", "|---|---|---|---|"] + others)
            .joined(separator: "\n") + "\n"
    }

    @Test func `the page has the figures that the detectors have; RECORD=docs writes them`() throws {
        let file = Repository.file("docs/privacy.md")
        var page = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(page.range(of: Self.begin)).upperBound
        let stop = try #require(page.range(of: Self.end)).lowerBound
        if ProcessInfo.processInfo.environment["RECORD"] == "docs" {
            page.replaceSubrange(start..<stop, with: Self.table)
            try Data(page.utf8).write(to: file)
            Issue.record("A recording run proves nothing: run the tests again without RECORD.")
            return
        }
        #expect(page[start..<stop] == Self.table)
    }

    @Test(arguments: DetectorSamples.positives.filter { !$0.name.contains("name") })
    func `every number with its check digits is found`(sample: DetectorSamples.Sample) {
        #expect(Self.found(in: sample) == sample.texts.count)
    }

    @Test(arguments: DetectorSamples.negatives.prefix(5))
    func `codes, areas, dates, amounts and case numbers are left alone`(sample: DetectorSamples.Sample) {
        let taken = sample.texts.filter { IdentifierDetectors.identifier(in: Array($0.utf8)) != nil }
        #expect(taken.isEmpty, "\(taken.prefix(5))")
    }
}

extension DetectorSamples.Sample: CustomTestStringConvertible {
    var testDescription: String { name }
}
