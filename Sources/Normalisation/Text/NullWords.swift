import Model

/// Words that stand for "unknown" where a date, number or key is expected. Code lists have their own.
enum NullWords {
    /// The null reason's byte that a text stands for; nil for any other text.
    static func reason(for text: Bytes, in work: inout Workspace) -> UInt8? {
        if let reason = text.nullReason { return reason }
        work.folded.removeAll(keepingCapacity: true)
        LetterFolding.fold(text, into: &work.folded)
        return work.folded.withUnsafeBufferPointer { words[$0] }.map { UInt8($0) }
    }

    private static let words: Vocabulary = {
        var words = Vocabulary()
        add(
            """
            unknown unk nepoznato nepoznat nepoznata непознато непознат непозната neznano neznan неизвестно \
            неизвестен неизвестна невідомо necunoscut necunoscută ipanjohur epanjohur panjohur bilinmiyor \
            άγνωστο ismeretlen unbekannt inconnu sconosciuto na nd np нп нд
            """, .unknown, to: &words)
        return words
    }()

    private static func add(_ names: String, _ reason: NullReason, to words: inout Vocabulary) {
        for name in names.split(separator: " ") {
            var folded: [UInt8] = []
            Array(name.utf8).withUnsafeBufferPointer { LetterFolding.fold($0, into: &folded) }
            words.add(folded, Int32(reason.rawValue))
        }
    }
}
