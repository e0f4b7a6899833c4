/// How an organisation writes a name that came from another language.
enum Spelling {
    /// As it is, with all its marks.
    case marked
    /// Letters that windows-1250 has: Romanian commas become cedillas.
    case cedilla
    /// English letters only.
    case plain
    case macedonian
    case bulgarian
    case serbian

    func spelt(_ name: String) -> String {
        switch self {
        case .marked: name
        case .cedilla: replaced(name, by: Self.cedillas)
        case .plain: String(name.map { Self.unmarked[$0] ?? "\($0)" }.joined())
        case .macedonian: cyrillic(name, Self.macedonianPairs + Self.common)
        case .bulgarian: cyrillic(name, Self.bulgarianPairs + Self.common)
        case .serbian: cyrillic(name, Self.serbianPairs + Self.common)
        }
    }

    private func replaced(_ name: String, by table: [Character: String]) -> String {
        name.map { table[$0] ?? "\($0)" }.joined()
    }

    /// Greedy: at each place the first pair of the table that fits.
    private func cyrillic(_ name: String, _ pairs: [(String, String)]) -> String {
        var rest = Substring(name.lowercased())
        var written = ""
        while !rest.isEmpty {
            if let (latin, letters) = pairs.first(where: { rest.hasPrefix($0.0) }) {
                written += letters
                rest = rest.dropFirst(latin.count)
            } else if let plain = Self.unmarked[rest[rest.startIndex]], !plain.isEmpty {
                rest = plain.lowercased() + rest.dropFirst()
            } else {
                written.append(rest.removeFirst())
            }
        }
        return written.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: " ")
    }

    private static let cedillas: [Character: String] = ["Ș": "Ş", "ș": "ş", "Ț": "Ţ", "ț": "ţ"]

    private static let unmarked: [Character: String] = [
        "Ș": "S", "ș": "s", "Ț": "T", "ț": "t", "Ş": "S", "ş": "s", "Ţ": "T", "ţ": "t", "Ă": "A", "ă": "a",
        "Â": "A", "â": "a", "Î": "I", "î": "i", "Š": "S", "š": "s", "Đ": "Dj", "đ": "dj", "Č": "C", "č": "c",
        "Ć": "C", "ć": "c", "Ž": "Z", "ž": "z", "Ë": "E", "ë": "e", "Ç": "C", "ç": "c",
    ]

    private static let common: [(String, String)] = [
        ("lj", "љ"), ("nj", "њ"), ("dž", "џ"), ("dzh", "џ"), ("xh", "џ"), ("zh", "ж"), ("sh", "ш"),
        ("ch", "ч"),
        ("kh", "х"), ("ts", "ц"), ("ya", "ја"), ("yu", "ју"), ("yo", "јо"), ("š", "ш"), ("ș", "ш"),
        ("ž", "ж"),
        ("č", "ч"), ("ț", "ц"), ("ç", "ч"), ("a", "а"), ("b", "б"), ("v", "в"), ("g", "г"), ("d", "д"),
        ("e", "е"), ("z", "з"), ("i", "и"), ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"),
        ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "у"), ("f", "ф"), ("h", "х"), ("c", "ц"),
        ("q", "к"), ("x", "кс"), ("w", "в"), ("j", "ј"), ("y", "и"),
    ]

    private static let macedonianPairs: [(String, String)] = [
        ("gj", "ѓ"), ("kj", "ќ"), ("đ", "ѓ"), ("ć", "ќ"),
    ]

    private static let serbianPairs: [(String, String)] = [("đ", "ђ"), ("ć", "ћ")]

    private static let bulgarianPairs: [(String, String)] = [
        ("sht", "щ"), ("lj", "ль"), ("nj", "нь"), ("dzh", "дж"), ("dž", "дж"), ("xh", "дж"), ("ya", "я"),
        ("yu", "ю"), ("ja", "я"), ("ju", "ю"), ("j", "й"), ("đ", "дж"), ("ć", "ч"),
    ]
}
