public import Model

/// A claim about good data, with what it takes to explain, check and test it. One rule, one file.
public protocol Rule: Sendable {
    /// The id in kebab case: the type's name.
    var id: RuleID { get }
    /// The rule's number in the reference (X01…), where it has one.
    var reference: String? { get }
    /// The claim in one sentence.
    var title: String { get }
    /// Why it matters, in plain words.
    var why: String { get }
    /// How to mend a record that breaks it, one imperative sentence.
    var fix: String { get }
    /// Which part of the catalogue it belongs to.
    var group: RuleGroup { get }
    /// How a breach weighs, unless the configuration says otherwise (never for the privacy group).
    var severity: Severity { get }
    /// Whether the configuration may neither change nor switch it off.
    var isFixed: Bool { get }
    /// The first version of the program that has it.
    var since: String { get }
    /// The errors of the frictionless framework that a breach of it is told as there.
    var counterparts: [FrictionlessError] { get }
    /// Records that keep it and records that break it: its tests.
    var examples: [RuleExample] { get }
}

/// The groups of the rule catalogue.
public enum RuleGroup: String, Sendable, CaseIterable {
    case file, table, type, code, date, logic, identity, privacy, link, period, consent
}

extension Rule {
    /// The id that follows from the type's name: `ExitNotBeforeEntry` → `exit-not-before-entry`.
    public var id: RuleID { RuleID(Self.kebabCase(String(describing: Self.self))) }

    /// Most rules have no number in the reference.
    public var reference: String? { nil }

    /// Rules that protect persons are fixed; so are those without which the rooms that follow cannot work.
    public var isFixed: Bool { group == .privacy || group == .consent }

    /// The rules of the first version.
    public var since: String { "0.1.0" }

    /// Splits before each capital letter that begins a word; `JSONKeysOnce` → `json-keys-once`.
    static func kebabCase(_ name: String) -> String {
        let letters = Array(name)
        var words = ""
        for index in letters.indices {
            let letter = letters[index]
            if letter.isUppercase, index > 0 {
                let endsAcronym = index + 1 < letters.count && letters[index + 1].isLowercase
                if !letters[index - 1].isUppercase || endsAcronym { words.append("-") }
            }
            words.append(contentsOf: letter.lowercased())
        }
        return words
    }
}
