/// Writes one value as the organisation's habit has it, and keeps what identifies anybody.
struct CellText {
    let habit: Habit

    /// The text of a single value; several are joined by the habit's separator.
    func text(_ value: Value?, of field: String) -> String {
        guard let value else { return "" }
        return switch value {
        case .codes, .areas: several(value, of: field).joined(separator: habit.separator)
        case .entries(let entries): entries.map { cell($0, of: field) }.joined(separator: "|")
        default: single(value, of: field)
        }
    }

    /// The texts of a value of several, one each.
    func several(_ value: Value, of field: String) -> [String] {
        switch value {
        case .codes(let codes): codes.map { word($0, field) }
        case .areas(let areas): areas.map { word($0, field) }
        default: [text(value, of: field)]
        }
    }

    func single(_ value: Value, of field: String) -> String {
        switch value {
        case .code(let code), .area(let code): word(code, field)
        case .date(let day): habit.dates.text(day)
        case .month(let day): habit.dates.month(of: day)
        case .year(let day): "\(day.year)"
        case .unknownDate: habit.dates.unknown
        case .count(let number): "\(number)"
        case .score(let thousandths): score(thousandths, habit.decimal)
        case .name(let name): habit.spelling.spelt(name)
        case .text(let text), .raw(let text): text
        case .codes, .areas, .entries: ""
        }
    }

    /// An entry of several parts as the standard writes it: `SERVICE:start:end:days:provider_type`.
    private func cell(_ entry: [(String, Value)], of field: String) -> String {
        var texts = Self.shape(of: field).map { part in
            entry.first { $0.0 == part }.map { standard($0.1) } ?? ""
        }
        while texts.last == "" { texts.removeLast() }
        return texts.joined(separator: ":")
    }

    /// A part of an entry, in the standard's codes and ISO dates whatever the habit.
    private func standard(_ value: Value) -> String {
        switch value {
        case .code(let code): code
        case .date(let day): day.iso
        case .score(let thousandths): score(thousandths, ".")
        default: single(value, of: "")
        }
    }

    private func score(_ thousandths: Int, _ decimal: String) -> String {
        var digits = padded(thousandths, 4)
        let fraction = digits.suffix(3)
        digits.removeLast(3)
        return "\(digits)\(decimal)\(fraction)"
    }

    private func word(_ code: String, _ field: String) -> String {
        let word = habit.language.word(code, for: field) ?? code
        return habit.encoding == .windows1250 ? Spelling.cedilla.spelt(word) : habit.spellsWords(word)
    }

    static func shape(of field: String) -> [String] {
        switch field {
        case "followups": ["month", "date", "contact", "mode", "econ", "soc", "psy", "composite"]
        case "outcomes":
            ["month", "housing", "employment", "education", "health", "safety", "family", "legal", "income"]
        default: ["service", "start", "end", "days", "provider_type"]
        }
    }
}

extension Habit {
    /// Words of the organisation's own language keep their letters, but for Romanian commas where it has none.
    func spellsWords(_ word: String) -> String {
        if case .cedilla = spelling { return Spelling.cedilla.spelt(word) }
        return word
    }
}
