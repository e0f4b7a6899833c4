import Formats
import Foundation
import Model
import TestSupport
import Testing

@testable import Intake

/// The headings of the made-up partners' files against the mapping that `pipeline.json` has for them.
@Suite("Headings of the fixtures") struct FixtureHeadingsTests {
    private struct Partner {
        let organisation: String
        let path: String
        var description = SourceDescription()
        var mapping: [String: String] = [:]
    }

    private func partners() throws -> [Partner] {
        let bytes = Array(try Data(contentsOf: Repository.file("pipeline.json")))
        let sources = try #require(try JSONValue(parsing: bytes)["sources"]?.elements)
        return try sources.compactMap { source in
            guard let mapping = source["mapping"]?.members else { return nil }
            let path = try #require(source["path"]?.elements?.first?.string)
            var partner = Partner(
                organisation: source["organisation"]?.string ?? "",
                path: path.replacing("{period}", with: "2004-Q1"))
            partner.description.encoding = source["encoding"]?.string
            partner.description.recordsPath = source["records"]?.string
            for member in mapping { partner.mapping[member.key] = member.value.string }
            return partner
        }
    }

    private func suggestions(for partner: Partner) throws -> [MappingSuggestion] {
        let file = SubmissionPart.file(Repository.file(partner.path).path)
        let adapter = try AdapterBook.adapter(for: file, source: partner.description, everyColumn: true)
        var sampler = ColumnSampler(slots: adapter.layout.slots.count)
        while !sampler.isFull, let chunk = try adapter.next() { sampler.add(chunk.parsed().batch) }
        let headings = adapter.layout.slots.map(\.heading)
        let advisor = MappingAdvisor(source: partner.description)
        return adapter.layout.slots.first?.column == nil
            ? advisor.suggestions(paths: headings, samples: sampler.samples)
            : advisor.suggestions(headings: headings, samples: sampler.samples)
    }

    @Test("no column is clearly taken for what it does not hold, and hardly one of a sheet is left open")
    func clearIsRight() throws {
        var clear = 0
        var all = 0
        for partner in try partners() {
            let found = Dictionary(grouping: try suggestions(for: partner), by: \.heading)
            for (heading, field) in partner.mapping {
                let list = found[heading] ?? []
                let isClear = list.first?.isClear ?? false
                if isClear {
                    #expect(
                        list.map(\.field) == [field], "\(partner.organisation): \(heading), \(list[0].reason)"
                    )
                }
                #expect(!list.contains { $0.isApplied && $0.field != field }, "\(heading)")
                // Nested paths say little: `plan/@dan`.
                guard list.first?.column != nil || list.isEmpty && !heading.contains("/") else { continue }
                all += 1
                if isClear { clear += 1 }
            }
        }
        #expect(all > 600)
        #expect(clear * 100 >= all * 98, "\(clear) of \(all)")
    }

    @Test("without a mapping nothing is read that identifies a person")
    func nothingIdentifying() throws {
        for partner in try partners() {
            for suggestion in try suggestions(for: partner) where suggestion.isApplied {
                let target = try #require(FieldTarget(name: suggestion.field))
                #expect([.coded, .quasiIdentifying].contains(target.sensitivity), "\(suggestion.heading)")
                if case .transient = target { Issue.record("\(suggestion.heading) is read") }
            }
        }
    }
}
