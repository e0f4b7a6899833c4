import Model

/// Why a column is taken for what it holds. Names headings and values of our own tables only, never of a file.
enum MappingReason: Sendable, Hashable {
    /// The source's mapping names it.
    case namedInMapping
    /// Its heading is the field's name, letter by letter.
    case ownName
    /// Its heading is the field's name in other letters: `Entry date`.
    case ownNameWrittenOtherwise
    /// Its heading stands for the field in these languages.
    case alias([HeadingLanguage])
    /// A part of its heading does: without brackets, or the last step of a path.
    case aliasInPart([HeadingLanguage])
    /// Its heading stands for this field here and another there.
    case shared
    /// Its heading is near to a known one.
    case nearSpelling(of: String)
    /// Its heading is near to one that the mapping names and the file does not have.
    case nearMapping(of: String)
    /// Its heading is the name of a code, and its cells say yes or no.
    case codeName(list: String)
    /// Its values are, or are not, of one kind.
    case values(ValueKind, ValueFit)

    /// The reason in words.
    var words: String {
        switch self {
        case .namedInMapping: "named in the mapping"
        case .ownName: "the standard's own name"
        case .ownNameWrittenOtherwise: "the standard's own name, written otherwise"
        case .alias(let languages): Self.words(of: languages)
        case .aliasInPart(let languages): "\(Self.words(of: languages)), but for a part of the heading"
        case .shared: "a heading under which files hold different things"
        case .nearSpelling(let heading): "near spelling of \"\(heading)\""
        case .nearMapping(let heading): "near spelling of \"\(heading)\" in the mapping"
        case .codeName(let list): "named as a code of \(list), and says yes or no"
        case .values(let kind, let fit): "values that \(fit.words(kind))\(Self.count(fit))"
        }
    }

    private static func words(of languages: [HeadingLanguage]) -> String {
        if languages.isEmpty { return "alias" }
        let standards: Set<HeadingLanguage> = [.htcds, .ctdc]
        let names = languages.map(\.name).joined(separator: ", ")
        return standards.isSuperset(of: languages) ? "name in \(names)" : "alias in \(names)"
    }

    private static func count(_ fit: ValueFit) -> String {
        " (\(fit.known) of \(fit.of) distinct values known)"
    }
}
