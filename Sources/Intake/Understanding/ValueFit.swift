import Model

/// What the values of a column can be.
enum ValueKind: Sendable, Hashable {
    /// Codes of a list, by its identifier.
    case codes(list: String)
    /// Countries and other areas.
    case areas
    /// Dates, as precise as may be.
    case dates
    /// Whole years of age.
    case ages
    /// Whole numbers.
    case numbers
    /// Numbers from 0 to 1.
    case scores

    /// The kind of a field's values; nil where nothing can be told of them.
    init?(_ target: FieldTarget) {
        switch target {
        case .standard(let field):
            switch field.definition.type {
            case .code(let list), .codes(let list): self = .codes(list: list.id)
            case .area, .areas: self = .areas
            case .date: self = .dates
            case .count: self = .numbers
            case .score: self = .scores
            case .token, .entries: return nil
            }
        case .part(let field, let part):
            guard case .entries(let shape) = field.definition.type else { return nil }
            switch shape.parts[part].kind {
            case .code(let list): self = .codes(list: list.id)
            case .date: self = .dates
            case .count: self = .numbers
            case .score: self = .scores
            }
        case .transient(.birthDate), .transient(.birthYear): self = .dates
        case .transient(.age): self = .ages
        case .transient: return nil
        }
    }

    /// The kind in words.
    var words: String {
        switch self {
        case .codes(let list): list
        case .areas: "countries"
        case .dates: "dates"
        case .ages: "ages"
        case .numbers: "whole numbers"
        case .scores: "scores"
        }
    }
}

/// How many distinct values of a column are of one kind. Words for "unknown" and the like do not count.
struct ValueFit: Sendable, Hashable {
    /// Distinct values of that kind.
    let known: Int
    /// Distinct values.
    let of: Int

    /// Four of five fit: the others may be slips.
    var isGood: Bool { of > 0 && 5 * known >= 4 * of }
    /// Hardly any fits, of more than a few.
    var isBad: Bool { of >= 3 && 5 * known < of }

    /// The fit in words, as of values: "fit CL_SEX", "are no dates".
    func words(_ kind: ValueKind) -> String {
        let isCoded = if case .codes = kind { true } else { false }
        if isGood { return isCoded ? "fit \(kind.words)" : "are \(kind.words)" }
        if isBad || known == 0 { return isCoded ? "do not fit \(kind.words)" : "are no \(kind.words)" }
        return isCoded ? "fit \(kind.words) in part" : "are \(kind.words) in part"
    }
}
