import Languages
import Model
import Publication
import Validation

/// The findings of one severity in one file: the first ones each on a card, the others in a table, so that a file in
/// which everything is wrong can still be read.
struct FindingGroup {
    let severity: Severity
    /// Most frequent first.
    let findings: [Finding]
    /// The file's number.
    let file: Int
    let say: Catalogue

    /// Findings that stand on cards.
    private static let cards = 20
    /// Findings of one rule that do: a column of two hundred unknown codes is one story.
    private static let cardsPerRule = 4

    /// The group's id in the page.
    var id: String { "file-\(file)-\(severity.rawValue)" }
    /// The severity, and how many causes there are.
    var title: String { say(CheckWords.group(severity, findings.count)) }

    func write(to section: inout MarkupWriter) {
        section.element("h3", ["id": id]) { heading in
            CheckMark(severity, say).writeSign(to: &heading)
            heading.text(title)
        }
        section.element("p", ["class": "lead"], say(CheckWords.meaning(severity)))
        section.element("ol", ["class": "findings"]) { list in
            for finding in split.cards { write(finding, to: &list) }
        }
        if !split.others.isEmpty { write(split.others, to: &section) }
    }

    /// Those on cards, and the others, both in order.
    private var split: (cards: [Finding], others: [Finding]) {
        var (cards, others): ([Finding], [Finding]) = ([], [])
        var perRule: [RuleID: Int] = [:]
        for finding in findings {
            let count = perRule[finding.key.rule, default: 0]
            if count < Self.cardsPerRule, cards.count < Self.cards {
                cards.append(finding)
                perRule[finding.key.rule] = count + 1
            } else {
                others.append(finding)
            }
        }
        return (cards, others)
    }

    private func write(_ finding: Finding, to list: inout MarkupWriter) {
        list.element("li", ["class": "finding \(severity.rawValue)"]) { item in
            item.element("p", ["class": "line"]) { line in
                CheckMark(severity, say).write(to: &line)
                if let column = finding.key.columnWords {
                    line.element("span", ["class": "column"]) { $0.element("bdi", say(column)) }
                }
                line.element("span", ["class": "count"], say(CheckWords.times(finding.count)))
            }
            item.element("h4", say(finding.message))
            item.element("dl") { writeFacts(of: finding, to: &$0) }
        }
    }

    private func writeFacts(of finding: Finding, to list: inout MarkupWriter) {
        if let value = finding.key.quoted, !finding.message.english.contains(value) {
            write(say("Value"), say("“\(value)”"), to: &list)
        }
        if let suggestion = finding.key.suggestion {
            write(say("Did you mean"), say("“\(suggestion)”"), to: &list)
        }
        if let places = CheckPlaces(of: finding).words { write(say("Where"), say(places), to: &list) }
        write(say("To do"), say(finding.fix), to: &list, class: "fix")
        list.element("div") { row in
            row.element("dt", say("Rule"))
            row.element("dd") { link(to: finding.key.rule, in: &$0) }
        }
    }

    private func write(
        _ term: String, _ text: String, to list: inout MarkupWriter, class style: String? = nil
    ) {
        list.element("div", ["class": style]) { row in
            row.element("dt", term)
            row.element("dd", text)
        }
    }

    private func link(to rule: RuleID, in markup: inout MarkupWriter) {
        markup.element("a", ["href": "#\(RulesSection.anchor(of: rule))"]) {
            $0.element("code", rule.rawValue)
        }
    }

    private func write(_ others: [Finding], to section: inout MarkupWriter) {
        let caption = say("\(CheckWords.group(severity, others.count)): those not shown above")
        CheckTable(caption: caption).write(to: &section) { table in
            table.element("thead") { head in
                head.element("tr") { row in
                    for (index, name) in Self.columns.enumerated() {
                        let style = index == Self.numberColumn ? nil : "word"
                        row.element("th", ["scope": "col", "class": style], say(name))
                    }
                }
            }
            table.element("tbody") { body in
                for finding in others { writeRow(of: finding, to: &body) }
            }
        }
    }

    private static let columns: [Message] = ["What is wrong", "Column", "Where", "Times", "Rule"]
    /// Which column of the table holds numbers.
    private static let numberColumn = 3

    private func writeRow(of finding: Finding, to body: inout MarkupWriter) {
        let near = finding.key.suggestionWords.map { " " + say($0) } ?? ""
        let column = [finding.key.column, finding.key.letter].compactMap { $0 }.joined(separator: ",\u{A0}")
        body.element("tr") { row in
            row.element("th", ["scope": "row"], say(finding.message) + near)
            row.element("td", ["class": "word"]) { $0.element("bdi", column) }
            row.element("td", ["class": "word"], CheckPlaces(of: finding).words.map { say($0) } ?? "")
            row.element("td", say("\(grouped: finding.count)"))
            row.element("td", ["class": "word"]) { link(to: finding.key.rule, in: &$0) }
        }
    }
}
