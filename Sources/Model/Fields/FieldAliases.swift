/// What headings say of their columns: names, titles and aliases in English and the region's languages, compiled.
public struct FieldAliases: Sendable {
    /// The aliases of all fields.
    public static let all: [FieldAlias] =
        numberAliases + transientAliases + personAliases + traffickingAliases + protectionAliases
        + stayAliases + referralAliases + returnAliases

    /// Over all names, titles and aliases.
    public static let standard = FieldAliases()

    private struct Entry: Sendable {
        let heading: String
        let key: [UInt8]
        let targets: [FieldTarget]
        var kind: KnownHeading.Kind
    }

    private let entries: [Entry]
    private let table: ByteTable
    private let letters: [LetterSet]

    private init() {
        var places: [[UInt8]: Int] = [:]
        var entries: [Entry] = []
        for heading in Self.headings() {
            for text in heading.texts {
                let key = Folding.folded(text)
                guard let place = places[key] else {
                    places[key] = entries.count
                    entries.append(
                        Entry(heading: text, key: key, targets: heading.targets, kind: heading.kind))
                    continue
                }
                // One heading in several languages. A name stays a name, and what is shared stays shared.
                if case .alias(let known) = entries[place].kind, case .alias(let more) = heading.kind {
                    entries[place].kind = .alias(known + more.filter { !known.contains($0) })
                }
            }
        }
        self.entries = entries
        table = ByteTable(entries.enumerated().map { (key: $1.key, value: UInt16($0)) })
        letters = entries.map { LetterSet($0.key) }
    }

    /// What is known of a heading, however it is cased, accented, joined and written; nil where nothing is.
    ///
    /// A name is one letter by letter; in other letters it may well be shared: an English file's `Offer date`.
    public func known(_ heading: String) -> KnownHeading? {
        if let target = FieldTarget(name: heading) { return KnownHeading(targets: [target], kind: .name) }
        let key = Folding.folded(heading)
        guard let place = table.value(for: key.span) else { return nil }
        let entry = entries[Int(place)]
        guard case .alias(let languages) = entry.kind else {
            return KnownHeading(targets: entry.targets, kind: entry.kind)
        }
        return KnownHeading(targets: entry.targets, kind: .alias(languages.writing(heading)))
    }

    /// The known headings that a misspelt one is near to, one for each meaning, nearest first.
    ///
    /// Near is one letter in five, changed, left out, put in or swapped with its neighbour; headings of under five
    /// letters have no neighbours. Empty too where the nearest is beyond one letter, and another not twice as far.
    public func near(_ heading: String) -> [NearHeading] {
        let key = Folding.folded(heading)
        guard key.count >= NearHeading.shortest else { return [] }
        let limit = key.count / NearHeading.lettersPerSlip
        let set = LetterSet(key)
        var best: [[FieldTarget]: NearHeading] = [:]
        for (place, entry) in entries.enumerated() where abs(entry.key.count - key.count) <= limit + 1 {
            // A slip changes the letters of at most two places.
            guard set.difference(letters[place]) <= 2 * (limit + 1) else { continue }
            let distance = NearestKey.distance(key, entry.key)
            guard distance <= limit + 1, distance < best[entry.targets]?.distance ?? .max else { continue }
            best[entry.targets] = NearHeading(
                heading: entry.heading, targets: entry.targets, distance: distance, length: key.count)
        }
        let sorted = best.values.sorted {
            ($0.distance, $0.targets[0].name, $0.heading) < ($1.distance, $1.targets[0].name, $1.heading)
        }
        let near = sorted.filter { $0.distance <= limit }
        if near.count == 1, sorted.count > 1, sorted[1].distance < 2 * near[0].distance { return [] }
        return near
    }

    /// Every heading with what it can stand for; shared ones first, so that they win over titles.
    static func headings() -> [(texts: [String], targets: [FieldTarget], kind: KnownHeading.Kind)] {
        var headings = shared.map {
            (texts: $0.headings, targets: $0.targets, kind: KnownHeading.Kind.shared)
        }
        for definition in Standard.fields {
            let target = FieldTarget.standard(definition.field)
            headings.append(([definition.name], [target], .name))
            headings.append(([definition.title], [target], .alias([.english])))
            guard case .entries(let shape) = definition.type else { continue }
            for part in shape.parts.indices {
                let target = FieldTarget.part(definition.field, part: part)
                headings.append(([target.name], [target], .name))
            }
        }
        for definition in Standard.transientFields {
            let target = FieldTarget.transient(definition.field)
            headings.append(([definition.name], [target], .name))
            headings.append(([definition.title], [target], .alias([.english])))
        }
        for alias in all {
            for group in alias.headings {
                headings.append((group.texts, [alias.target], .alias([group.language])))
            }
        }
        return headings
    }
}

/// Which letters a key has: what two sets differ in bounds from below how far their keys are apart.
private struct LetterSet: Sendable {
    private let bits: UInt64

    init(_ key: [UInt8]) { bits = key.reduce(0) { $0 | 1 << UInt64($1 & 0x3F) } }

    func difference(_ other: LetterSet) -> Int { (bits ^ other.bits).nonzeroBitCount }
}
