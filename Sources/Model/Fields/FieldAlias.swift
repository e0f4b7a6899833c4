/// Headings under which a field's column is met in files, by language.
public struct FieldAlias: Sendable, Hashable {
    /// The headings of one language.
    public struct Headings: Sendable, Hashable {
        /// The language.
        public let language: HeadingLanguage
        /// The headings. Compared after folding.
        public let texts: [String]
    }

    /// What the column holds.
    public let target: FieldTarget
    /// The headings by language, English first.
    public let headings: [Headings]

    /// Headings by the languages' ISO 639-1 codes. `sh` is Bosnian, Croatian, Montenegrin and Serbian: ekavian and
    /// ijekavian spellings both, in Latin letters, since folding makes Cyrillic ones Latin.
    init(
        _ target: FieldTarget, en: [String] = [], sq: [String] = [], sh: [String] = [], mk: [String] = [],
        bg: [String] = [], ro: [String] = [], ru: [String] = [], uk: [String] = [], tr: [String] = [],
        el: [String] = [], sl: [String] = [], hu: [String] = [], de: [String] = [], fr: [String] = [],
        htcds: [String] = [], ctdc: [String] = []
    ) {
        self.target = target
        let all: [(HeadingLanguage, [String])] = [
            (.english, en), (.albanian, sq), (.bosnianCroatianSerbian, sh), (.macedonian, mk),
            (.bulgarian, bg), (.romanian, ro), (.russian, ru), (.ukrainian, uk), (.turkish, tr), (.greek, el),
            (.slovene, sl), (.hungarian, hu), (.german, de), (.french, fr), (.htcds, htcds), (.ctdc, ctdc),
        ]
        headings = all.filter { !$0.1.isEmpty }.map { Headings(language: $0.0, texts: $0.1) }
    }
}

/// A heading that does not settle what its column holds: different files hold different fields under it, or it is
/// now and then something that no field of the standard holds.
public struct SharedHeading: Sendable, Hashable {
    /// The headings. Compared after folding.
    public let headings: [String]
    /// What the column can hold; one only where the other meaning is no field.
    public let targets: [FieldTarget]
}

/// What is known of a heading.
public struct KnownHeading: Sendable, Hashable {
    /// How it is known.
    public enum Kind: Sendable, Hashable {
        /// It is the field's name in the standard.
        case name
        /// It stands for one field, in these languages.
        case alias([HeadingLanguage])
        /// It does not settle what its column holds.
        case shared
    }

    /// What the column can hold.
    public let targets: [FieldTarget]
    /// How it is known.
    public let kind: Kind
}

/// A known heading that a misspelt one is near to.
public struct NearHeading: Sendable, Hashable {
    /// The heading that is known.
    public let heading: String
    /// What its column can hold.
    public let targets: [FieldTarget]
    /// Letters changed, left out, put in or swapped.
    public let distance: Int
    /// Letters of the misspelt heading, folded.
    public let length: Int

    /// Letters changed, left out, put in or swapped between two headings; nil where they are not near: more than
    /// one letter in five, or under five letters.
    public static func slips(from heading: String, to other: String) -> Int? {
        let (key, known) = (Folding.folded(heading), Folding.folded(other))
        let limit = key.count / lettersPerSlip
        guard key.count >= shortest, abs(key.count - known.count) <= limit else { return nil }
        let distance = NearestKey.distance(key, known)
        return distance <= limit ? distance : nil
    }

    /// The fewest letters of a heading that can be near to another.
    public static let shortest = 5
    /// One slip is allowed in so many letters.
    static let lettersPerSlip = 5
}
