import Model

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
                folded.add(Folding.folded(name), value)
            }
        }
    }

    func area(for text: Bytes, folded key: Bytes) -> UInt16? {
        (exact[text] ?? folded[key]).map { UInt16($0) }
    }
}
