/// A language in which the program speaks to people.
public enum Language: String, Sendable, CaseIterable {
    /// English.
    case english = "en"
    /// Albanian.
    case albanian = "sq"
    /// Bosnian.
    case bosnian = "bs"
    /// Croatian: spoken from the same catalogue as Bosnian.
    case croatian = "hr"
    /// Montenegrin: spoken from the same catalogue as Bosnian.
    case montenegrin = "cnr"
    /// Serbian in Latin letters: spoken from the same catalogue as Bosnian.
    case serbianLatin = "sr-Latn"
    /// Serbian in Cyrillic letters: that catalogue, letter by letter.
    case serbianCyrillic = "sr-Cyrl"
    /// Macedonian.
    case macedonian = "mk"
    /// Bulgarian.
    case bulgarian = "bg"
    /// Romanian.
    case romanian = "ro"

    /// The tag of the language (BCP 47).
    public var tag: String { rawValue }

    /// The language's own name.
    public var name: String {
        switch self {
        case .english: "English"
        case .albanian: "shqip"
        case .bosnian: "bosanski"
        case .croatian: "hrvatski"
        case .montenegrin: "crnogorski"
        case .serbianLatin: "srpski"
        case .serbianCyrillic: "српски"
        case .macedonian: "македонски"
        case .bulgarian: "български"
        case .romanian: "română"
        }
    }

    /// What stands between thousands.
    public var thousandsSeparator: String {
        switch self {
        case .english: ","
        case .bulgarian: "\u{A0}"
        default: "."
        }
    }

    /// The language that a tag or a locale names: `sr-Cyrl`, `sr_RS.UTF-8`, `sr_RS@latin`, `hr`; nil where it is none
    /// of these.
    public init?(_ name: String) {
        let plain = name.split(separator: ".", omittingEmptySubsequences: false)[0]
        let words = plain.lowercased().split { $0 == "_" || $0 == "-" || $0 == "@" }.map(String.init)
        let isLatin = name.lowercased().hasSuffix("@latin") || words.contains("latn")
        switch words.first {
        case "sr" where words.contains("me"): self = isLatin ? .montenegrin : .serbianCyrillic
        case "sr": self = isLatin ? .serbianLatin : .serbianCyrillic
        case "sh": self = .bosnian
        case "mo": self = .romanian
        case let word?:
            guard let language = Language(rawValue: word) else { return nil }
            self = language
        case nil: return nil
        }
    }

    /// The language of the user's settings: that of messages, as POSIX has it; English where they name none of these.
    public init(environment: [String: String]) {
        let settings = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
        self = settings.first { !$0.isEmpty }.flatMap { Language($0) } ?? .english
    }

    /// The tags of all languages, as a sentence lists them.
    public static var tags: String { allCases.map(\.tag).joined(separator: ", ") }
}
