/// Where a heading is met: a language of the region or near it, or another standard.
public enum HeadingLanguage: UInt8, Sendable, CaseIterable, Hashable {
    /// English.
    case english
    /// Albanian.
    case albanian
    /// Bosnian, Croatian, Montenegrin and Serbian, in Latin letters.
    case bosnianCroatianSerbian
    /// Serbian and Montenegrin in Cyrillic letters: the same headings, letter by letter.
    case serbianCyrillic
    /// Macedonian.
    case macedonian
    /// Bulgarian.
    case bulgarian
    /// Romanian, in Moldova too.
    case romanian
    /// Russian.
    case russian
    /// Ukrainian.
    case ukrainian
    /// Turkish.
    case turkish
    /// Greek.
    case greek
    /// Slovene.
    case slovene
    /// Hungarian.
    case hungarian
    /// German.
    case german
    /// French.
    case french
    /// IOM's Human Trafficking Case Data Standard: its system names.
    case htcds
    /// The files of the Counter-Trafficking Data Collaborative.
    case ctdc

    /// The name for people.
    public var name: String {
        switch self {
        case .english: "English"
        case .albanian: "Albanian"
        case .bosnianCroatianSerbian: "Bosnian/Croatian/Serbian"
        case .serbianCyrillic: "Serbian in Cyrillic"
        case .macedonian: "Macedonian"
        case .bulgarian: "Bulgarian"
        case .romanian: "Romanian"
        case .russian: "Russian"
        case .ukrainian: "Ukrainian"
        case .turkish: "Turkish"
        case .greek: "Greek"
        case .slovene: "Slovene"
        case .hungarian: "Hungarian"
        case .german: "German"
        case .french: "French"
        case .htcds: "HTCDS"
        case .ctdc: "CTDC"
        }
    }

    /// Whether it is written in Cyrillic letters.
    var isCyrillic: Bool {
        switch self {
        case .serbianCyrillic, .macedonian, .bulgarian, .russian, .ukrainian: true
        default: false
        }
    }
}

extension [HeadingLanguage] {
    /// Those of the languages that write as `heading` is written. Keys of headings are Latin, so that *пол* and
    /// *pol* are one; where nobody writes so, as in Bulgarian typed in Latin letters, all that know it.
    func writing(_ heading: String) -> [HeadingLanguage] {
        let isCyrillic = heading.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
        let all = flatMap { language in
            language == .bosnianCroatianSerbian ? [language, .serbianCyrillic] : [language]
        }
        let fitting = all.filter { $0.isCyrillic == isCyrillic }
        return fitting.isEmpty ? self : fitting
    }
}
