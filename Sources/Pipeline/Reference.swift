import Formats
public import Languages
import Model
import Statistics
import Validation

/// What the program knows of its own rules, indicators, fields, code lists and profiles.
public enum Reference {
    /// A list of things that can be explained.
    public enum List: String, Sendable, CaseIterable {
        case rules, indicators, fields, codelists, profiles
    }

    /// The explanation of a rule, indicator, field, code list or profile, by its name.
    ///
    /// - Throws: `PipelineError.unknown` with the nearest name.
    public static func explanation(
        of name: String, in say: Catalogue = .english
    ) throws(PipelineError) -> String {
        if let indicator = IndicatorBook.all.first(where: { $0.definition.id == name.uppercased() }) {
            return IndicatorReference.text(of: indicator)
        }
        if let text = RuleReference.text(of: RuleID(name.lowercased()), in: say) { return text }
        if let field = Standard.field(named: name.lowercased()) { return text(of: field.definition) }
        if let field = Standard.transientField(named: name.lowercased()) {
            return
                "\(field.name): \(field.definition.title)\n\n\(field.definition.description) It is read, used for"
                + " tokens, ages or checks, and then gone: the register never holds it.\n"
        }
        if let list = CodeListBook.list(id: name.uppercased()) { return text(of: list) }
        if let profile = profiles.first(where: { $0.name == name.lowercased() }) {
            let kind = profile.kind.map { " (\($0.code))" } ?? ""
            return (["\(profile.name): \(profile.title)\(kind)", ""] + profile.notes).joined(separator: "\n")
                + "\n"
        }
        let known = List.allCases.flatMap { items(of: $0).map(\.id) }
        throw .unknown(
            what: "rule, indicator, field, code list or profile", name: name,
            nearest: NearestName.of(name, among: known))
    }

    /// The name that a misspelt one most likely stands for; nil where none, or more than one, is near.
    public static func nearest(to name: String, among names: [String]) -> String? {
        NearestName.of(name, among: names)
    }

    /// A list as text: one line per item.
    public static func text(of list: List) -> String {
        let items = items(of: list)
        let width = items.map(\.id.count).max() ?? 0
        return items.map { $0.id + String(repeating: " ", count: width - $0.id.count + 2) + $0.title }
            .joined(separator: "\n")
    }

    /// A list as JSON: `[{"id", "title"}]`.
    public static func json(of list: List) -> String {
        JSONReport.text(
            of: .array(
                items(of: list).map {
                    .object([
                        JSONReport.member("id", .string($0.id)),
                        JSONReport.member("title", .string($0.title)),
                    ])
                }))
    }

    private static func items(of list: List) -> [(id: String, title: String)] {
        switch list {
        case .rules: RuleBook.standard.ids.map { ($0, RuleBook.standard.rule(RuleID($0))?.title ?? "") }
        case .indicators: IndicatorBook.all.map { ($0.definition.id, $0.definition.title) }
        case .fields:
            Standard.fields.map { ($0.name, $0.title) } + Standard.transientFields.map { ($0.name, $0.title) }
        case .codelists: CodeListBook.all.map { ($0.id, $0.title) }
        case .profiles: profiles.map { ($0.name, $0.title) }
        }
    }

    /// The profiles in this folder and with the program.
    private static var profiles: [ProfileBook.Entry] { ProfileBook(configuration: "pipeline.json").entries }

    private static func text(of definition: FieldDefinition) -> String {
        var lines = ["\(definition.name): \(definition.title)", "", definition.description, ""]
        switch definition.type {
        case .code(let list): lines.append("One code of \(list.id): \(codes(of: list)).")
        case .codes(let list): lines.append("Codes of \(list.id), joined by |: \(codes(of: list)).")
        case .area: lines.append("The code of an area (ISO 3166-1 alpha-3, or XKX, SCG, YUG).")
        case .areas: lines.append("Codes of areas, joined by |.")
        case .date: lines.append("A date: 2003-07-23, 2003-07, 2003-Q3 or 2003.")
        case .count: lines.append("A whole number, 0 or more.")
        case .score: lines.append("A score from 0 to 1.")
        case .token: lines.append("A keyed pseudonym of 26 characters.")
        case .entries(let shape):
            lines.append("Entries of \(shape.parts.map(\.name).joined(separator: ":")), joined by |.")
        }
        lines.append("Unknown: _U. Refused or not asked: _N. Not applicable: _Z. Withheld: _X.")
        if let name = definition.htcds { lines.append("HTCDS: \(name).") }
        if let name = definition.ctdc { lines.append("CTDC: \(name).") }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func codes(of list: CodeList) -> String {
        list.entries.map(\.code).joined(separator: ", ")
    }

    private static func text(of list: CodeList) -> String {
        let width = list.entries.map(\.code.count).max() ?? 0
        let lines = list.entries.map {
            "  " + $0.code + String(repeating: " ", count: width - $0.code.count + 2) + $0.label
        }
        return (["\(list.id): \(list.title)", ""] + lines).joined(separator: "\n") + "\n"
    }
}
