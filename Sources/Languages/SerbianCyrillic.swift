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
            words.append(isQuoted || quotes > 0 || !isOwn(word) ? String(word) : letters(of: word))
            if !quotes.isMultiple(of: 2) { isQuoted.toggle() }
        }
        return words.joined(separator: " ")
    }

    /// Whether it is a word of the language.
    private static func isOwn(_ word: Substring) -> Bool {
        let core = word.trimmingPunctuation()
        if core.contains(where: { $0.isNumber || "_/{}<>=".contains($0) || "qwxyQWXY".contains($0) }) {
            return false
        }
        if word.contains("--") || word.contains("_") || core.contains(".") || names.contains(String(core)) {
            return false
        }
        let letters = core.filter(\.isLetter)
        // Abbreviations are short; `UPOZORENJE` is a word.
        return letters.count < 2 || letters.count > 5 || !letters.allSatisfy(\.isUppercase)
    }

    private static let names: Set<String> = ["clearingpoint", "Excel", "LibreOffice", "Unicode"]

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
        while let last = core.last, !last.isLetter, !last.isNumber, last != "}" { core.removeLast() }
        while let first = core.first, !first.isLetter, !first.isNumber, first != "{" { core.removeFirst() }
        return core
    }
}
