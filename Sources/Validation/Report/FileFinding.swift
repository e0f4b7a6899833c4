public import Model

/// Something wrong with a file as a whole, seen by whoever reads, maps or runs it.
public struct FileFinding: Sendable, Hashable {
    /// The rule that is broken.
    let rule: RuleID
    /// What is wrong, without a value of the file.
    let message: Message
    /// Where, as far as known.
    let place: Place
    /// The column's heading, where it is about one and may be shown.
    let column: String?
    /// The field's name in the standard, where it is about one.
    let field: String?
    let kind: Finding.Kind
    /// How it weighs, where it weighs less than its rule.
    let severity: Severity?

    init(
        _ rule: some Rule, _ message: Message, at place: Place = Place(), column: String? = nil,
        field: String? = nil, kind: Finding.Kind = .file, severity: Severity? = nil
    ) {
        self.rule = rule.id
        self.message = message
        self.place = place
        self.column = column
        self.field = field
        self.kind = kind
        self.severity = severity
    }

    /// The finding under a policy; nil where its rule is off.
    public func weighed(by policy: AcceptancePolicy) -> Finding? {
        weighed(by: ResolvedRules(.standard, policy))
    }

    /// The finding under rules that a policy has weighed; nil where its rule is off.
    func weighed(by rules: ResolvedRules) -> Finding? {
        guard let severity = rules.severity(of: rule), let fix = rules.book.rule(rule)?.fix else {
            return nil
        }
        let weight = max(severity, self.severity ?? .error)
        let key = Finding.Key(rule, weight, kind: kind, field: field, column: column)
        return Finding(key, message: message, fix: Message(fix), at: place)
    }
}

extension Finding.Key {
    /// The column by heading and letter, as far as they may be shown and are there: `column “Spol”, C`.
    public var columnWords: Message? {
        switch (column, letter) {
        case (let column?, let letter?): "column “\(column)”, \(letter)"
        case (let column?, nil): "column “\(column)”"
        case (nil, let letter?): "column \(letter)"
        case (nil, nil): nil
        }
    }

    /// The question whether the one near candidate was meant; nil where there is none.
    public var suggestionWords: Message? { suggestion.map { .asking($0) } }
}

extension Message {
    /// The question whether a candidate was meant.
    static func asking(_ candidate: String) -> Message { "Did you mean “\(candidate)”?" }
}

extension FileFinding {
    /// One finding per rule that names all the columns it misses, and headings that come near them.
    static func missingColumns(
        _ missing: Set<MissingColumn>, unmappedHeadings: [UnmappedHeading]
    ) -> [Finding] {
        let groups = Dictionary(grouping: missing) { $0.rule }
        return groups.sorted { $0.key < $1.key }.compactMap { rule, columns -> Finding? in
            guard let fix = RuleBook.standard.rule(rule)?.fix else { return nil }
            let severity = columns.map(\.severity).min() ?? .error
            let names = columns.compactMap { $0.target?.name }.sorted()
            let near = names.compactMap { nearHeading(to: $0, among: unmappedHeadings) }
            // Of one column that is missing there is no question for which field a heading was meant.
            let only = names.count == 1 ? near.first?.heading : nil
            let key = Finding.Key(rule, severity, kind: .file, suggestion: only)
            var message = columns.compactMap(\.message).min() ?? withoutColumn(names)
            if only == nil, !near.isEmpty {
                let list = near.map { near -> Message in "“\(near.heading)” for \(near.field)" }
                message = .joined([message, "Near in spelling: \(Message.joined(list, separator: ", "))."])
            }
            return Finding(key, message: message, fix: Message(fix), at: Place())
        }
    }

    private static func withoutColumn(_ names: [String]) -> Message {
        names.count == 1
            ? "The file has no column for \(names[0])."
            : "The file has no column for \(names.count) fields: \(names.joined(separator: ", "))."
    }

    /// The one heading that was most likely meant for a field: by its names in any language, or by the standard's own.
    private static func nearHeading(
        to name: String, among headings: [UnmappedHeading]
    ) -> (heading: String, field: String)? {
        let near = headings.filter { $0.nearFields.contains(name) }
        let text = near.count == 1 ? near[0].text : NearSpelling.of(name, among: headings.map(\.text))
        return text.flatMap { QuotableName.heading($0) }.map { ($0, name) }
    }
}
