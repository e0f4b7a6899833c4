import Formats
import Languages
import Model
import Validation

/// The rules that were broken, as the descriptors of a SARIF run, in the order of the book.
struct SARIFRules {
    private let rules: [(id: RuleID, rule: any Rule)]
    private let positions: [RuleID: Int]
    private let say: Catalogue

    /// The rules that any finding of a report names.
    init(brokenIn report: ImportReport, say: Catalogue) {
        self.say = say
        let broken = Set(report.files.flatMap { $0.report.findings.all.map(\.key.rule) })
        rules = RuleBook.all.map { (id: $0.id, rule: $0) }.filter { broken.contains($0.id) }
        positions = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    }

    /// Where a rule stands among the descriptors.
    func position(of id: RuleID) -> Int? { positions[id] }

    /// What each rule claims, why, and what to do.
    var descriptors: [JSONValue] {
        rules.map { id, rule in
            .object([
                JSONReport.member("id", .string(id.rawValue)),
                JSONReport.member("shortDescription", SARIFReport.message(say(text: rule.title))),
                JSONReport.member("fullDescription", SARIFReport.message(say(text: rule.why))),
                JSONReport.member("help", SARIFReport.message(say(text: rule.fix))),
                JSONReport.member(
                    "defaultConfiguration",
                    .object([JSONReport.member("level", rule.severity.level)])),
                JSONReport.member("properties", Self.properties(of: rule)),
            ])
        }
    }

    private static func properties(of rule: any Rule) -> JSONValue {
        var members = [JSONReport.member("group", .string(rule.group.rawValue))]
        if !rule.counterparts.isEmpty {
            let names = rule.counterparts.map { JSONValue.string($0.rawValue) }
            members.append(JSONReport.member("frictionless", .array(names)))
        }
        return .object(members)
    }
}
