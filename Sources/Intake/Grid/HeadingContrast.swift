/// What tells a row of unknown names from a record like those below it, where no numbers and dates do.
///
///     Šifra;Grupa;Država         names: other texts than below, in every column
///     SK-1;ž;SRB                 a record: its `SK-1` is written as the `SK-2` below, its `ž` is a code as `m` is
///     SK-2;m;BIH
///     SK-3;ž;MKD
struct HeadingContrast {
    /// Columns in which the row's text is of another kind than those below, or one beside codes that repeat there.
    let apart: Int
    /// Columns in which the row's text stands below once more, or is written as the codes below are.
    let alike: Int
    /// Rows below that were looked at.
    let rowCount: Int

    private static let fewest = 3

    /// The contrast of `row` to the rows below it.
    init(_ row: [String], to rows: ArraySlice<GridRow>) {
        // The headings once more are no evidence of a record.
        let below = rows.map(\.fields).filter { $0 != row }
        var (apart, alike) = (0, 0)
        for column in row.indices where !CellShape.isBlank(row[column]) {
            let cells = below.map { $0.cell(column) }.filter { !CellShape.isBlank($0) }
            switch Self.likeness(row[column], cells) {
            case .alike: alike += 1
            case .apart: apart += 1
            case .unclear: break
            }
        }
        (self.apart, self.alike, rowCount) = (apart, alike, below.count)
    }

    /// Whether the row is a record itself: much in it is like the records, or nothing unlike several of them.
    /// With a title above it, the latter shows nothing.
    func isOfRecord(belowTitle: Bool) -> Bool {
        if alike > 0 { return alike >= apart }
        return apart == 0 && rowCount >= Self.fewest && !belowTitle
    }

    private enum Likeness {
        case alike
        case apart
        case unclear
    }

    private static func likeness(_ own: String, _ cells: [String]) -> Likeness {
        if cells.isEmpty { return .unclear }
        if cells.contains(own) { return .alike }
        let kind = TextKind(own)
        let most = cells.count { TextKind($0) == kind } * 5
        if most >= cells.count * 4 { return kind.isCode && cells.count > 1 ? .alike : repeats(cells) }
        let kinds = Set(cells.map { TextKind($0) })
        return kinds.count == 1 ? .apart : repeats(cells)
    }

    /// A column of codes has each of them more than once: a text that is none of them names it.
    private static func repeats(_ cells: [String]) -> Likeness {
        var counts: [String: Int] = [:]
        for cell in cells { counts[cell, default: 0] += 1 }
        return counts.values.allSatisfy { $0 > 1 } ? .apart : .unclear
    }
}

/// How a text is written, as far as columns of names, words and codes differ in it.
private enum TextKind: Hashable {
    /// Letters and digits in this order, `SK-17` as `SK-18`.
    case numbered(String)
    /// One letter or two, `ž`, `da`.
    case short
    /// Capitals, `SRB`.
    case capitals
    /// A name as programs write it.
    case systemName
    /// Begins with a capital.
    case capitalised
    /// Begins otherwise.
    case other

    init(_ text: String) {
        let text = text.trimmedOfWhiteSpace()
        let letters = text.filter(\.isLetter)
        if text.contains(where: \.isNumber) {
            self = .numbered(Self.pattern(of: text))
        } else if CellShape.isSystemName(text) {
            self = .systemName
        } else if text.count <= 2 {
            self = .short
        } else if !letters.isEmpty, letters.allSatisfy(\.isUppercase) {
            self = .capitals
        } else {
            self = letters.first?.isUppercase ?? false ? .capitalised : .other
        }
    }

    /// Whether texts of this kind are codes rather than words.
    var isCode: Bool {
        switch self {
        case .numbered, .short: true
        case .capitals, .systemName, .capitalised, .other: false
        }
    }

    /// Letters as `a`, a run of digits as `0`, marks as they are.
    private static func pattern(of text: String) -> String {
        var pattern = ""
        for character in text {
            if character.isNumber {
                if pattern.last != "0" { pattern.append("0") }
            } else {
                pattern.append(character.isLetter ? "a" : character)
            }
        }
        return pattern
    }
}
