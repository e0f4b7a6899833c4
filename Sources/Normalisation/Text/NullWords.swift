import Model

/// Words that stand for "unknown" and the like where a date, number, area or key is expected.
enum NullWords {
    /// The null reason's byte that a text stands for; nil for any other text.
    static func reason(for text: Bytes, in work: inout Workspace) -> UInt8? {
        if let reason = text.nullReason { return reason }
        if text.isUnknownMark { return NullReason.unknown.rawValue }
        work.folded.removeAll(keepingCapacity: true)
        Folding.fold(text.span, into: &work.folded)
        return work.folded.withUnsafeBufferPointer { words[$0] }.map { UInt8($0) }
    }

    private static let words: Vocabulary = {
        var words = Vocabulary()
        for reason in NullReason.allCases {
            for name in [reason.label] + reason.synonyms {
                words.add(Folding.folded(name), Int32(reason.rawValue))
            }
        }
        return words
    }()
}
