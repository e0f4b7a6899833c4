import Model

/// What a program needs to read the codes of a list, compiled once for all files.
struct CodeNames: Sendable {
    /// Codes, labels and synonyms.
    let index: CodeIndex
    /// What JSON, spreadsheets and statistics packages write for yes and no, where the list has both.
    let answers: Vocabulary
    /// The codes alone, letter by letter, and those of HTCDS: `ForcedLabour`, `Prostitution`.
    let exact: Vocabulary

    /// The names of a list.
    static func of(_ list: CodeList) -> Shared<CodeNames> { byID[list.id] ?? Shared(CodeNames(list)) }

    private static let byID = Dictionary(
        uniqueKeysWithValues: CodeListBook.all.map { ($0.id, Shared(CodeNames($0))) })

    private init(_ list: CodeList) {
        index = CodeIndex(list)
        var exact = Vocabulary()
        for (place, entry) in list.entries.enumerated() {
            exact.add(Array(entry.code.utf8), Int32(CodeList.firstEntry) + Int32(place))
        }
        for (place, entry) in list.entries.enumerated() {
            for name in [entry.label] + entry.synonyms where Self.isCode(name) {
                exact.add(Array(name.utf8), Int32(CodeList.firstEntry) + Int32(place))
            }
        }
        self.exact = exact
        answers = Self.answers(of: list)
    }

    // One ASCII word with a capital letter in front and a small one within.
    private static func isCode(_ name: String) -> Bool {
        guard let first = name.utf8.first, first >= UInt8(ascii: "A"), first <= UInt8(ascii: "Z") else {
            return false
        }
        return name.utf8.allSatisfy {
            $0 < 0x80 && ($0 | 0x20 >= UInt8(ascii: "a")) && ($0 | 0x20 <= UInt8(ascii: "z"))
        }
            && name.utf8.contains { $0 >= UInt8(ascii: "a") }
    }

    private static func answers(of list: CodeList) -> Vocabulary {
        var answers = Vocabulary()
        guard let yes = list.byte(forCode: "Y"), let no = list.byte(forCode: "N") else { return answers }
        for text in ["true", "TRUE", "True", "1", "1.0", "1,0"] { answers.add(Array(text.utf8), Int32(yes)) }
        for text in ["false", "FALSE", "False", "0", "0.0", "0,0"] {
            answers.add(Array(text.utf8), Int32(no))
        }
        return answers
    }
}
