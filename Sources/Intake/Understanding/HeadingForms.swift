/// A heading without what forms and spreadsheets write around it.
///
///     1. Datum prijema * (dd.mm.gggg)      →  plain  Datum prijema *
///     Pol (M/Ž)                            →  plain  Pol
///     Datum izlaska (planirani)            →  plain  as it is; bare  Datum izlaska
///     Osoba / Državljanstvo, osoba/pol     →  last   Državljanstvo, pol
///
/// Plain is still the same heading. Bare and last have lost words that may change its meaning.
struct HeadingForms {
    /// Without numbering and hints at the form of the values.
    let plain: String
    /// Without anything in brackets; nil where that is no other heading.
    let bare: String?
    /// What stands after the last `/`: the lower of two headings, or the last step of a path; nil where there is none.
    let last: String?

    init(_ heading: String) {
        let unnumbered = Self.withoutNumber(heading.trimmedOfWhiteSpace())
        plain = Self.withoutTrailingPattern(
            Self.withoutBrackets(unnumbered) { Self.isHint($0) }.trimmedOfWhiteSpace())
        let bare = Self.withoutBrackets(plain) { _ in true }.trimmedOfWhiteSpace()
        self.bare = bare == plain || bare.isEmpty ? nil : bare
        let steps = (self.bare ?? plain).split(separator: "/").map { String($0).trimmedOfWhiteSpace() }
        let step = steps.count > 1 ? steps.last.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 } : nil
        last = step.flatMap { $0.count > 2 ? $0 : nil }
    }

    /// `1. `, `2.3) `, `4 - ` go; `3 months` stays.
    private static func withoutNumber(_ text: String) -> String {
        let rest = text.drop { $0.isNumber || $0 == "." }
        let number = text[..<rest.startIndex]
        guard let first = number.first, first.isNumber, number.filter(\.isNumber).count <= 4 else {
            return text
        }
        let afterBlanks = rest.drop { $0 == " " }
        let mark = afterBlanks.first.map { ")-–:".contains($0) } ?? false
        guard mark || number.last == "." else { return text }
        let name = (mark ? afterBlanks.dropFirst() : afterBlanks).drop { $0 == " " }
        return name.first?.isLetter ?? false ? String(name) : text
    }

    private static func withoutBrackets(_ text: String, where isDropped: (String) -> Bool) -> String {
        var kept = ""
        var rest = text[...]
        while let open = rest.firstIndex(where: { $0 == "(" || $0 == "[" }) {
            let closing: Character = rest[open] == "(" ? ")" : "]"
            guard let close = rest[open...].firstIndex(of: closing) else { break }
            let inside = String(rest[rest.index(after: open)..<close]).trimmedOfWhiteSpace()
            kept += rest[..<open]
            if !isDropped(inside) { kept += rest[open...close] }
            rest = rest[rest.index(after: close)...]
        }
        return kept + rest
    }

    private static func withoutTrailingPattern(_ text: String) -> String {
        guard let blank = text.lastIndex(of: " "), isDatePattern(text[text.index(after: blank)...]) else {
            return text
        }
        return String(text[..<blank])
    }

    /// Whether a text in brackets says how the values are written, not what they are.
    static func isHint(_ text: String) -> Bool {
        text.allSatisfy(\.isNumber) || isDatePattern(text[...]) || isChoice(text)
            || words.contains(text.lowercased())
    }

    /// `dd.mm.gggg`, `ДД/ММ/ГГГГ`, `éééé-hh-nn`: letters that repeat, between marks.
    private static func isDatePattern(_ text: Substring) -> Bool {
        let runs = text.lowercased().split { ".-/ ".contains($0) }
        let isRun = { (run: Substring) in
            run.count <= 4 && run.allSatisfy { $0.isLetter && $0 == run.first }
        }
        return (2...3).contains(runs.count) && runs.allSatisfy(isRun) && runs.contains { $0.count > 1 }
    }

    /// `M/Ž`, `da/ne`, `1,0`, `Y|N`: short values to choose from.
    private static func isChoice(_ text: String) -> Bool {
        let choices = text.split { "/|,;".contains($0) }.map { String($0).trimmedOfWhiteSpace() }
        return choices.count > 1 && choices.allSatisfy { (1...3).contains($0.count) }
    }

    private static let words: Set<String> = [
        "required", "mandatory", "optional", "obavezno", "obvezno", "обавезно", "задолжително",
        "задължително",
        "i detyrueshëm", "e detyrueshme", "obligatoriu", "обязательно", "обов'язково", "code", "text", "date",
        "number", "iso", "iso 8601", "iso 3166", "years", "months", "days", "in years", "in months",
        "in days",
        "godina", "godine", "mjeseci", "meseci", "dana", "години", "месеци", "денови", "дни", "vjet", "vite",
        "muaj", "ditë", "ani", "luni", "zile", "лет", "месяцев", "дней", "%", "eur", "€", "km", "din", "lek",
    ]
}
