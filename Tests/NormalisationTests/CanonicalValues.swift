import Model

/// Random values of a field in canonical text, as standard files hold them.
struct CanonicalValues {
    private var state: UInt64

    /// Values that are the same on every run (SplitMix64, S. Vigna).
    init(seed: UInt64) { state = seed }

    /// A value of a field's type; empty where it is absent.
    mutating func text(of type: FieldType) -> String {
        if number(8) == 0 { return type == .token ? "" : ["_U", "_N", "_Z", "_X", ""][number(5)] }
        switch type {
        case .code(let list): return list.entries[number(list.entries.count)].code
        case .codes(let list):
            return list.entries.filter { _ in number(4) == 0 }.map { $0.code }.joined(separator: "|")
        case .area: return AreaBook.all[number(AreaBook.all.count)].code
        case .areas: return areas()
        case .date: return date()
        case .count: return String(number(100_001))
        case .score: return score()
        case .token: return Token(high: next(), low: next()).text
        case .entries(let shape): return (0..<number(4)).map { _ in entry(shape) }.joined(separator: "|")
        }
    }

    private mutating func areas() -> String {
        var codes: [String] = []
        for _ in 0..<number(4) {
            let code = AreaBook.all[number(AreaBook.all.count)].code
            if !codes.contains(code) { codes.append(code) }
        }
        return codes.joined(separator: "|")
    }

    // No day of 9999 and not 1 January 1900, which stand for "unknown".
    private mutating func date() -> String {
        let date = CivilDate(daysSince1970: number(40_000) - 25_000)
        let precision = PartialDate.Precision.allCases[number(4)]
        let month =
            switch precision {
            case .day, .month: date.month
            case .quarter: (date.month - 1) / 3 * 3 + 1
            case .year: 1
            }
        let day = precision == .day ? date.day : 1
        let first = CivilDate(year: date.year, month: month, day: day)?.daysSince1970 ?? 0
        return PartialDate(firstDay: first, precision: precision).text
    }

    private mutating func score() -> String {
        let thousandths = number(1001)
        if thousandths == 1000 { return "1" }
        if thousandths == 0 { return "0" }
        var digits = String(thousandths + 1000).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "0.\(digits)"
    }

    // The first part is there, so that no entry is empty; trailing empty parts are left out.
    private mutating func entry(_ shape: EntryShape) -> String {
        var texts = shape.parts.enumerated().map { index, part -> String in
            if index > 0, number(3) == 0 { return "" }
            switch part.kind {
            case .code(let list): return list.entries[number(list.entries.count)].code
            case .date: return date()
            case .count: return String(number(40))
            case .score: return score()
            }
        }
        while texts.last?.isEmpty == true { texts.removeLast() }
        return texts.joined(separator: ":")
    }

    private mutating func number(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
