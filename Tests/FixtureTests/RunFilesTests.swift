import Foundation
import Model
import TestSupport
import Testing

/// The run to follow by hand names fields of the standard, and its files are there.
struct RunFilesTests {
    @Test func tinyMapsToFieldsAndCodesOfTheStandard() throws {
        for source in try Self.sources() {
            for (heading, target) in source["mapping"] as? [String: String] ?? [:] {
                #expect(FieldTarget(name: target) != nil, "\(heading) → \(target)")
            }
            for (name, words) in source["values"] as? [String: [String: String]] ?? [:] {
                let field = try #require(Standard.field(named: name), "\(name)")
                guard case .code(let list) = field.definition.type else { continue }
                for (word, code) in words {
                    #expect(list.byte(forCode: code) != nil, "\(name): \(word) → \(code)")
                }
            }
        }
    }

    @Test func tinyHeadingsAreAllMapped() throws {
        let referrals = try #require(try Self.sources().first { $0["kind"] as? String == "NRM_REFERRAL" })
        let mapping = try #require(referrals["mapping"] as? [String: String])
        let file = Repository.file("fixtures/runs/tiny/in/referrals-2004-Q1.csv")
        let heading = try String(contentsOf: file, encoding: .utf8).prefix { $0 != "\n" }
        #expect(Set(heading.split(separator: ";").map { String($0) }) == Set(mapping.keys))
    }

    private static func sources() throws -> [[String: Any]] {
        let data = try Data(contentsOf: Repository.file("fixtures/runs/tiny/pipeline.json"))
        let file = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        return try #require(file["sources"] as? [[String: Any]])
    }
}
