import Model

/// The mask of a date that nobody has filled in: `__.__.____`, `. .`, `dd.mm.yyyy` in the region's languages.
enum DateMask {
    /// Whether a text is such a mask.
    static func isMask(_ text: Bytes, in work: inout Workspace) -> Bool {
        if text.allSatisfy({ isBlank($0) }) { return true }
        work.folded.removeAll(keepingCapacity: true)
        Folding.fold(text.span, into: &work.folded)
        return work.folded.withUnsafeBufferPointer { masks[$0] } != nil
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: " "):
            true
        default: false
        }
    }

    private static let masks: Vocabulary = {
        var masks = Vocabulary()
        let texts = [
            "dd.mm.yyyy", "dd.mm.yy", "mm/dd/yyyy", "mm/dd/yy", "yyyy-mm-dd", "dd.mm.gggg", "dd.mm.gg",
            "дд.мм.гггг", "дд.мм.гг", "дд.мм.рррр", "dd.mm.vvvv", "zz.ll.aaaa", "gg.aa.yyyy", "tt.mm.jjjj",
            "éééé.hh.nn", "ηη/μμ/εεεε", "jj/mm/aaaa", "gg/mm/aaaa", "dd.mm.llll",
        ]
        for text in texts { masks.add(Folding.folded(text), 0) }
        return masks
    }()
}
