import Model

/// The table of frictionless's errors and our rules, for people.
public enum FrictionlessReference {
    /// The page `docs/frictionless.md`, in Markdown.
    public static var page: String {
        var lines = [
            "# frictionless and our rules",
            "",
            "Written from the rule book; do not edit. For those who come from the",
            "[frictionless framework](https://framework.frictionlessdata.io) (version 5): what each of its errors is",
            "called here, and what is done where there is no counterpart. `clearingpoint explain RULE` names a rule's",
            "counterparts, and so does `--format sarif` among the properties of a rule.",
            "",
            "A [Table Schema](configuration.md#a-table-schema) can be checked besides our own rules. Errors in other",
            "descriptors of frictionless (packages, pipelines, reports) are left out: we have none of these.",
            "",
            "| frictionless | Our rules | What is done instead, or besides |",
            "|---|---|---|",
        ]
        for error in FrictionlessError.allCases {
            let rules = RuleBook.all.filter { $0.counterparts.contains(error) }
            lines.append("| `\(error.rawValue)` | \(links(to: rules)) | \(error.instead ?? "") |")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func links(to rules: [any Rule]) -> String {
        rules.map { "[\($0.id.rawValue)](rules.md#\($0.id.rawValue))" }.joined(separator: ", ")
    }

    /// A rule's counterparts in one sentence; nil where it has none.
    static func sentence(on rule: any Rule) -> String? {
        guard !rule.counterparts.isEmpty else { return nil }
        return "In frictionless: \(rule.counterparts.map(\.rawValue).joined(separator: ", "))."
    }
}
