import Model

/// Something wrong with a file as a whole, seen by whoever reads, maps or runs it.
public struct FileFinding: Sendable, Hashable {
    /// The rule that is broken.
    let rule: RuleID
    /// What is wrong, without a value of the file.
    let message: String
    /// Where, as far as known.
    let place: Place
    /// The column's heading, where it is about one and may be shown.
    let column: String?
    let kind: Finding.Kind

    init(
        _ rule: some Rule, _ message: String, at place: Place = Place(), column: String? = nil,
        kind: Finding.Kind = .file
    ) {
        self.rule = rule.id
        self.message = message
        self.place = place
        self.column = column
        self.kind = kind
    }

    /// The finding under a policy; nil where its rule is off.
    func weighed(by rules: ResolvedRules) -> Finding? {
        guard let severity = rules.severity(of: rule), let fix = rules.book.rule(rule)?.fix else {
            return nil
        }
        let key = Finding.Key(rule, severity, kind: kind, column: column)
        return Finding(key, message: message, fix: fix, at: place)
    }
}

extension FileFinding {
    /// One finding per rule and severity that names all the columns it misses, and headings that come near them.
    static func missingColumns(_ missing: Set<MissingColumn>, unmappedHeadings: [String]) -> [Finding] {
        var findings: [Finding] = []
        let groups = Dictionary(grouping: missing) { $0.rule }
        for (rule, columns) in groups.sorted(by: { $0.key < $1.key }) {
            guard let told = RuleBook.standard.rule(rule), let severity = columns.map(\.severity).min() else {
                continue
            }
            let names = columns.compactMap { $0.target?.name }.sorted()
            let near = names.compactMap { name in
                NearSpelling.of(name, among: unmappedHeadings).flatMap { QuotableHeading.text(of: $0) }
                    .map { "“\($0)” for \(name)" }
            }
            let list = names.isEmpty ? "" : ": " + names.joined(separator: ", ")
            let hint = near.isEmpty ? "" : " Near in spelling: " + near.joined(separator: ", ") + "."
            let message =
                names.isEmpty
                ? "The file has no column that says this: \(told.title)"
                : "The file has no column for " + (names.count == 1 ? "one field" : "\(names.count) fields")
                    + "\(list).\(hint)"
            let key = Finding.Key(rule, severity, kind: .file, suggestion: near.count == 1 ? near[0] : nil)
            findings.append(Finding(key, message: message, fix: told.fix, at: Place()))
        }
        return findings
    }
}
