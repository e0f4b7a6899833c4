public import Languages
public import Model

/// What the rule book says, for people: one rule for the terminal, all of them as a page.
public enum RuleReference {
    /// A rule explained in plain text of 80 columns; nil where there is no such rule.
    public static func text(of id: RuleID, in say: Catalogue = .english) -> String? {
        guard let rule = RuleBook.standard.rule(id) else { return nil }
        var lines = ["\(id.rawValue)  (\(facts(of: rule)))", ""]
        var texts = [
            say(text: rule.title), "", say("Why: \(Message(rule.why))"), "",
            say("To do: \(Message(rule.fix))"),
        ]
        if let sentence = FrictionlessReference.sentence(on: rule) { texts += ["", sentence] }
        for text in texts { lines += PlainText.wrapped(text, width: ReportText.width) }
        for example in rule.examples {
            lines += ["", "\(example.isPassing ? "Keeps it" : "Breaks it"): \(example.title)"]
            lines += rows(of: example).map { "    " + $0 }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The reference page `docs/rules.md`, in Markdown.
    public static var page: String {
        var lines = [
            "# The rules",
            "",
            "Written from the rule book; do not edit. `clearingpoint explain ID` prints one of them.",
            "",
            "An *error* rejects the record, or the file where the rule is about the file. A *warning* leaves it",
            "accepted. `pipeline.json` can weigh a rule differently or switch it off, except those marked *fixed*.",
        ]
        for group in RuleGroup.allCases {
            let rules = RuleBook.all.filter { $0.group == group }
            if rules.isEmpty { continue }
            lines += ["", "## \(group.rawValue.capitalizedFirst)"]
            for rule in rules { lines += section(of: rule) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func section(of rule: any Rule) -> [String] {
        var lines = ["", "### `\(rule.id.rawValue)`", "", "\(rule.title) *(\(facts(of: rule)))*"]
        lines += ["", rule.why, "", "**To do:** \(rule.fix)"]
        if let sentence = FrictionlessReference.sentence(on: rule) { lines += ["", sentence] }
        for example in rule.examples {
            lines += ["", "\(example.isPassing ? "Keeps it" : "Breaks it"): \(example.title).", ""]
            lines += ["```"] + rows(of: example) + ["```"]
        }
        return lines
    }

    private static func facts(of rule: any Rule) -> String {
        var facts = [rule.severity.rawValue, "since \(rule.since)"]
        if let reference = rule.reference { facts.insert(reference, at: 0) }
        if rule.isFixed { facts.append("fixed") }
        return facts.joined(separator: ", ")
    }

    /// An example as the CSV that would hold it, under the lines of its envelope.
    private static func rows(of example: RuleExample) -> [String] {
        var rows = example.tableSchema.map { ["(table schema) \($0)"] } ?? []
        rows += example.envelope.sorted { $0.key < $1.key }.map { "#\($0.key): \($0.value)" }
        let names = Set(example.records.flatMap(\.keys)).sorted()
        if names.isEmpty { return rows.isEmpty ? ["(an empty file)"] : rows }
        rows.append(names.joined(separator: ","))
        for (index, record) in example.records.enumerated() {
            var row = names.map { record[$0] ?? "" }.joined(separator: ",")
            if let fault = example.formFaults[index] { row += "    <- \(fault)" }
            if example.breaches.contains(index), example.records.count > 1 { row += "    <-" }
            rows.append(row)
        }
        return rows
    }
}

extension RuleExample {
    /// Whether nothing in it breaks the rule.
    var isPassing: Bool { breaches.isEmpty && !fileBreaks }
}

extension String {
    /// The text with its first letter a capital.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
