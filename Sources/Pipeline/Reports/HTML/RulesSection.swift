import Languages
import Model
import Publication
import Validation

/// The rules that were broken, each explained once: what it claims, why it matters, what to do.
struct RulesSection {
    let report: ImportReport
    let say: Catalogue

    private static let lead: Message =
        "What each rule named above asks for, why, and what to do. The same is told by: \"clearingpoint explain NAME\""

    /// The rules, in the order of the book.
    var ids: [RuleID] {
        let broken = Set(report.files.flatMap { $0.report.findings.all.map(\.key.rule) })
        return RuleBook.all.map(\.id).filter { broken.contains($0) }
    }

    /// Where a rule is explained in the page.
    static func anchor(of rule: RuleID) -> String { "rule-\(rule.rawValue)" }

    func write(to main: inout MarkupWriter) {
        let ids = ids
        guard !ids.isEmpty else { return }
        main.element("section", ["class": "rules", "id": "rules", "aria-labelledby": "rules-heading"]) {
            section in
            section.element("h2", ["id": "rules-heading"], say("The rules, explained"))
            section.element("p", ["class": "lead"], say(Self.lead))
            for id in ids {
                if let rule = RuleBook.standard.rule(id) { write(rule, id, to: &section) }
            }
        }
    }

    private func write(_ rule: any Rule, _ id: RuleID, to section: inout MarkupWriter) {
        section.element("article", ["class": "rule", "id": Self.anchor(of: id)]) { article in
            article.element("h3", say(text: rule.title))
            article.element("p", ["class": "id"]) { $0.element("code", id.rawValue) }
            article.element("dl") { list in
                write(say("Why"), say(text: rule.why), to: &list)
                write(say("To do"), say(text: rule.fix), to: &list)
            }
        }
    }

    private func write(_ term: String, _ text: String, to list: inout MarkupWriter) {
        list.element("div") { row in
            row.element("dt", term)
            row.element("dd", text)
        }
    }
}
