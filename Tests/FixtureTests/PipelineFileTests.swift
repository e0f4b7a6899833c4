import Foundation
import Model
import TestSupport
import Testing

/// The run at the project's root fits the submissions and the standard.
struct PipelineFileTests {
    private let sources: [[String: Any]]
    private let organisations: [[String: Any]]

    init() throws {
        let data = try Data(contentsOf: Repository.file("pipeline.json"))
        let file = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        sources = try #require(file["sources"] as? [[String: Any]])
        organisations = try #require(file["organisations"] as? [[String: Any]])
    }

    @Test func everySubmissionIsMatchedByExactlyOnePath() throws {
        let patterns = try sources.flatMap { source in
            try #require(source["path"] as? [String]).map { try Regex(Self.pattern($0)) }
        }
        for path in try CommittedFiles.paths(below: "fixtures/submissions") {
            let matches = try patterns.filter { try $0.wholeMatch(in: path) != nil }.count
            #expect(matches == (path.hasSuffix(".envelope.json") ? 0 : 1), "\(path)")
        }
    }

    @Test func everyMappingTargetIsAFieldOfTheStandard() throws {
        for source in sources {
            for (heading, target) in source["mapping"] as? [String: String] ?? [:] {
                #expect(FieldTarget(name: target) != nil, "\(heading) → \(target)")
            }
        }
    }

    @Test func everyWordStandsForACodeOfItsField() throws {
        for source in sources {
            for (name, words) in source["values"] as? [String: [String: String]] ?? [:] {
                let field = try #require(Standard.field(named: name), "\(name)")
                for (word, code) in words {
                    #expect(Self.isCode(code, of: field), "\(name): \(word) → \(code)")
                }
            }
            for (name, code) in source["defaults"] as? [String: String] ?? [:] {
                let field = try #require(Standard.field(named: name), "\(name)")
                #expect(Self.isCode(code, of: field), "\(name): \(code)")
            }
            for (name, reason) in source["emptyMeans"] as? [String: String] ?? [:] {
                #expect(Standard.field(named: name) != nil, "\(name)")
                #expect(NullReason.allCases.contains { "\($0.text)" == reason }, "\(name): \(reason)")
            }
        }
    }

    @Test func atLeastTwelveOrganisationsReportFromAtLeastEightAreas() {
        #expect(organisations.count >= 12)
        #expect(Set(organisations.compactMap { $0["area"] as? String }).count >= 8)
        let known = Set(organisations.compactMap { $0["id"] as? String })
        #expect(Set(sources.compactMap { $0["organisation"] as? String }) == known)
    }

    private static func pattern(_ path: String) -> String {
        NSRegularExpression.escapedPattern(for: path)
            .replacingOccurrences(of: "\\{period\\}", with: "[0-9]{4}-Q[1-4]")
            .replacingOccurrences(of: "\\{revision\\}", with: "[0-9]+")
    }

    private static func isCode(_ code: String, of field: StandardField) -> Bool {
        switch field.definition.type {
        case .code(let list), .codes(let list): list.byte(forCode: code) != nil
        case .entries(let shape):
            if case .code(let list) = shape.parts[0].kind { list.byte(forCode: code) != nil } else { false }
        case .area, .areas: code == "STATELESS" || code.utf8.count == 3
        default: false
        }
    }
}
