/// Writes Serbian in Cyrillic letters for Latin ones, letter by letter: *Nedostaje vrijednost* → *Недостаје
/// вриједност*.
///
/// What is no word of the language stays as it is: what stands in straight quotes or in a gap, names of settings and
/// files, options, codes and abbreviations.
enum SerbianCyrillic {
    /// A template of a catalogue in Cyrillic letters.
    static func of(_ text: String) -> String {
        var isQuoted = false
        var words: [String] = []
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let quotes = word.count { $0 == "\"" }
            words.append(isQuoted || quotes > 0 ? String(word) : pieces(of: word))
            if !quotes.isMultiple(of: 2) { isQuoted.toggle() }
        }
        return words.joined(separator: " ")
    }

    /// The word with its gaps as they are, and what stands before, between and after them in Cyrillic letters.
    private static func pieces(of word: Substring) -> String {
        var text = ""
        var rest = word
        while let brace = rest.firstIndex(of: "{"), let end = rest[brace...].lastIndex(of: "}") {
            let gapEnd = rest[brace...].firstIndex { $0 == "}" } ?? end
            let next = rest.index(after: gapEnd)
            text += piece(rest[..<brace]) + rest[brace..<next]
            rest = rest[next...]
        }
        return text + piece(rest)
    }

    private static func piece(_ word: Substring) -> String { isOwn(word) ? letters(of: word) : String(word) }

    /// Whether it is a word of the language.
    private static func isOwn(_ word: Substring) -> Bool {
        let core = word.trimmingPunctuation()
        if core.contains(where: { $0.isNumber || "_/<>=".contains($0) || "qwxyQWXY".contains($0) }) {
            return false
        }
        if word.contains("--") || word.contains("_") || namesFile(word) || names.contains(String(core)) {
            return false
        }
        let letters = core.filter(\.isLetter)
        // Abbreviations are short; `UPOZORENJE` is a word.
        return letters.count < 2 || letters.count > 5 || !letters.allSatisfy(\.isUppercase)
    }

    /// Whether a letter follows a full stop, as in `pipeline.json` and `.ods`.
    private static func namesFile(_ word: Substring) -> Bool {
        zip(word, word.dropFirst()).contains { $0 == "." && $1.isLetter }
    }

    private static let names: Set<String> = [
        "clearingpoint", "Excel", "LibreOffice", "Office", "OpenDocument", "Unicode", "RNOKPP", "true",
        "false", "N",
    ]

    private static func letters(of word: Substring) -> String {
        var text = ""
        var rest = word[...]
        while let first = rest.first {
            let pair = String(rest.prefix(2))
            if let letter = pairs[pair.lowercased()] {
                text += first.isUppercase ? letter.uppercased() : letter
                rest = rest.dropFirst(2)
            } else {
                let letter = singles[Character(first.lowercased())].map(String.init) ?? String(first)
                text += first.isUppercase ? letter.uppercased() : letter
                rest = rest.dropFirst()
            }
        }
        return text
    }

    private static let pairs = ["lj": "љ", "nj": "њ", "dž": "џ"]

    private static let singles: [Character: Character] = {
        let latin = "abvgdđežzijklmnoprstćufhcčš"
        let cyrillic = "абвгдђежзијклмнопрстћуфхцчш"
        return Dictionary(uniqueKeysWithValues: zip(latin, cyrillic))
    }()
}

extension Substring {
    /// Without what surrounds a word in a sentence.
    fileprivate func trimmingPunctuation() -> Substring {
        var core = self
        while let last = core.last, !last.isLetter, !last.isNumber { core.removeLast() }
        while let first = core.first, !first.isLetter, !first.isNumber { core.removeFirst() }
        return core
    }
}
