public import Model

/// What the program says to people, in one language. What a catalogue lacks is said in English.
public struct Catalogue: Sendable {
    /// The language.
    public let language: Language
    private let translations: [String: String]

    /// The catalogue of a language.
    public init(_ language: Language) {
        self.language = language
        translations = Self.translations(of: language)
    }

    /// English, which needs no catalogue.
    public static let english = Catalogue(.english)

    /// A message in the language.
    public func callAsFunction(_ message: Message) -> String {
        if language == .english { return message.english }
        return message.text(separator: language.thousandsSeparator) { translations[$0] ?? $0 }
    }

    /// A text without gaps, such as a rule's title, in the language.
    public func callAsFunction(text: String) -> String { self(Message(text)) }

    /// Whether the language has words of its own for a template.
    public func translates(_ template: String) -> Bool { translations[template] != nil }

    /// A template in the language; nil where it is not translated.
    func translation(of template: String) -> String? { translations[template] }

    /// The English templates that are translated.
    public var templates: [String] { translations.keys.sorted() }

    private static func translations(of language: Language) -> [String: String] {
        switch language {
        case .english: [:]
        case .albanian: albanian
        case .bosnian, .croatian, .montenegrin, .serbianLatin: bosnianCroatianSerbian
        case .serbianCyrillic: serbianCyrillic
        case .macedonian: macedonian
        case .bulgarian: bulgarian
        case .romanian: romanian
        }
    }

    private static let albanian = read(Albanian.all)
    private static let bosnianCroatianSerbian = read(BosnianCroatianSerbian.all)
    private static let serbianCyrillic = bosnianCroatianSerbian.mapValues { SerbianCyrillic.of($0) }
    private static let macedonian = read(Macedonian.all)
    private static let bulgarian = read(Bulgarian.all)
    private static let romanian = read(Romanian.all)

    /// A line of English, and below it after `= ` the same in the language.
    private static func read(_ parts: [String]) -> [String: String] {
        var translations: [String: String] = [:]
        for part in parts {
            var template = ""
            for line in part.split(separator: "\n") {
                if line.hasPrefix("= ") {
                    translations[template] = String(line.dropFirst(2))
                } else {
                    template = String(line)
                }
            }
        }
        return translations
    }
}
