import Model

/// The names of a code list: codes as written, then codes, labels and synonyms after folding.
struct CodeNames: Sendable {
    private var exact = Vocabulary()
    private var folded = Vocabulary()

    init(_ list: CodeList) {
        for (index, entry) in list.entries.enumerated() {
            let byte = Int32(CodeList.firstEntry) + Int32(index)
            exact.add(Array(entry.code.utf8), byte)
            for name in [entry.code, entry.label] + entry.synonyms {
                folded.add(TextFolding.fold(name), byte)
            }
        }
        for reason in NullReason.allCases { exact.add(Array("\(reason.text)".utf8), Int32(reason.rawValue)) }
    }

    func byte(for text: Bytes, folded key: Bytes) -> UInt8? {
        (exact[text] ?? folded[key]).map { UInt8($0) }
    }
}

/// The names of the areas.
struct AreaNames: Sendable {
    private var exact = Vocabulary()
    private var folded = Vocabulary()

    static let all = AreaNames()

    private init() {
        for (index, area) in AreaBook.all.enumerated() {
            let value = Int32(Area.firstEntry) + Int32(index)
            exact.add(Array(area.code.utf8), value)
            exact.add(Array(area.alpha2.utf8), value)
            exact.add(Array(area.numeric.utf8), value)
            for name in [area.code, area.alpha2, area.name, area.name2003 ?? ""] + area.synonyms {
                folded.add(TextFolding.fold(name), value)
            }
        }
    }

    func area(for text: Bytes, folded key: Bytes) -> UInt16? {
        (exact[text] ?? folded[key]).map { UInt16($0) }
    }
}
