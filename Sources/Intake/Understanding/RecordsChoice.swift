import Model

/// Which of several lists in a JSON or XML document holds the records.
///
/// Lists come in the order in which their shape makes them likely. One with at least three known keys goes before: a
/// table of codes may well be longer than that of the stays. Another that holds the like, the stays of another month, is a
/// rival however short it is: which of them is meant has to be asked for.
struct RecordsChoice {
    /// A list of objects or elements.
    struct List: Hashable {
        /// JSON pointer or element path.
        let path: String
        /// The keys of its objects.
        let keys: Set<String>
        /// Whether its shape makes it as likely as the first one.
        let isLikely: Bool
    }

    /// The list that is read; nil where there is none.
    let best: List?
    /// Others that may as well be meant.
    let rivals: [List]

    /// The choice among `lists` for a source.
    init(_ lists: [List], _ source: SourceDescription) {
        let names = Set(source.mapping.flatMap(\.names))
        let known = lists.map { list in list.keys.count { names.contains($0) || Self.isKnown($0) } }
        let most = known.max() ?? 0
        guard let place = most > 2 ? known.firstIndex(of: most) : lists.indices.first else {
            (best, rivals) = (nil, [])
            return
        }
        let chosen = lists[place]
        best = chosen
        rivals = lists.indices.filter { other in
            guard other != place else { return false }
            let shared = lists[other].keys.intersection(chosen.keys).count
            if shared * 2 > min(lists[other].keys.count, chosen.keys.count) { return true }
            return most > 2 ? known[other] > 1 && known[other] * 2 >= most : lists[other].isLikely
        }.map { lists[$0] }
    }

    /// Whether a key names a field of the standard, in whatever language.
    private static func isKnown(_ key: String) -> Bool {
        FieldTarget(name: key.replacingAttributeMark()) != nil
            || FieldAliases.standard.known(HeadingForms(key).plain) != nil
    }

    /// What the sender is asked where there are rivals.
    var notes: [IntakeNote] {
        guard let best, !rivals.isEmpty else { return [] }
        return [
            IntakeNote(
                .recordsInDoubt, "Several lists can be the records, and nothing tells which are meant:",
                paths: ([best] + rivals).map(\.path))
        ]
    }
}
