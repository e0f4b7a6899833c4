import Model

/// Says what each column of a file holds or could hold, and why: by its heading, in the region's languages and with
/// slips of the keyboard, and by its values.
///
/// Only what is applied is read. All else is for people to look at, and for a source entry to name.
public struct MappingAdvisor: Sendable {
    let source: SourceDescription

    /// An advisor on files of a source.
    public init(source: SourceDescription) { self.source = source }

    /// What the columns of a delimited file or sheet hold, in their order.
    ///
    /// `samples` has one sample a column, or is empty.
    public func suggestions(headings: [String], samples: [ColumnSample]) -> [MappingSuggestion] {
        var match = ColumnMatcher.Match()
        // A heading that the mapping names and that stands twice is told as an error where the file is read.
        do throws(IntakeError) { match = try ColumnMatcher(source).match(headings) } catch {}
        return suggestions(
            Names(texts: ColumnMatcher.distinct(headings), areColumns: true), samples, match)
    }

    /// What the paths inside the records of an XML or JSON file hold, in their order.
    ///
    /// `samples` has one sample a path, or is empty.
    public func suggestions(paths: [String], samples: [ColumnSample]) -> [MappingSuggestion] {
        var match = ColumnMatcher.Match()
        do throws(IntakeError) { match = try PathMatcher(source).match(paths) } catch {}
        return suggestions(Names(texts: paths, areColumns: false), samples, match)
    }

    private struct Names {
        let texts: [String]
        let areColumns: Bool

        func column(_ place: Int) -> Int? { areColumns ? place : nil }
    }

    private func suggestions(
        _ names: Names, _ samples: [ColumnSample], _ match: ColumnMatcher.Match
    ) -> [MappingSuggestion] {
        precondition(samples.isEmpty || samples.count == names.texts.count, "One sample a column, or none.")
        var values = names.texts.indices.map {
            ValueEvidence(samples.isEmpty ? ColumnSample() : samples[$0])
        }
        let applied = names.texts.indices.map { place in
            match.slots.filter {
                names.areColumns ? $0.column == place : $0.heading == names.texts[place]
            }
        }
        let missing = source.mapping.filter { match.missing.contains($0.column) }
        var candidates: [Int: [Candidate]] = [:]
        for place in names.texts.indices
        where applied[place].isEmpty && !RemarkColumns.isHeading(names.texts[place]) {
            candidates[place] = HeadingEvidence(missing: missing).candidates(
                for: names.texts[place], isAnswers: values[place].isEmpty ? nil : values[place].isAnswers()
            ).map { $0.weighed(by: &values[place]) }
        }
        let kinds = kinds(of: applied, candidates)
        for (place, list) in candidates {
            candidates[place] =
                list.isEmpty
                ? ValueCandidates.of(
                    &values[place], kinds: kinds,
                    isNested: !names.areColumns && names.texts[place].contains("/"))
                : list.map { $0.inFile(of: kinds) }
        }
        let taken = Set(
            applied.joined().compactMap { slot in
                slot.target.map { Candidate.Place(target: $0, code: slot.code) }
            })
        let assignment = Assignment(candidates, taken: taken)
        let unnameable = names.areColumns ? Self.twice(names.texts) : []
        return names.texts.indices.flatMap { place in
            applied[place].isEmpty
                ? suggestions(of: place, names, assignment, isNameable: !unnameable.contains(place))
                : applied[place].compactMap { suggestion($0, names, place, match, &values[place]) }
        }
    }

    /// A column that is read, with a word where its values speak against what it is read as.
    private func suggestion(
        _ slot: RawLayout.Slot, _ names: Names, _ place: Int, _ match: ColumnMatcher.Match,
        _ values: inout ValueEvidence
    ) -> MappingSuggestion? {
        guard let target = slot.target else { return nil }
        let found = match.mapped.first { $0.heading == slot.heading && $0.field == target.name }
        let score = Int(((found?.score ?? 1) * 100).rounded())
        let weighed = Candidate(target: target, code: slot.code, score: score, reasons: []).weighed(
            by: &values)
        let words = ([found?.reason] + weighed.reasons.map(\.words)).compactMap { $0 }
        return MappingSuggestion(
            heading: names.texts[place], column: names.column(place), field: target.name, code: slot.code,
            score: Double(min(score, weighed.score)) / 100, reason: words.joined(separator: "; "),
            isApplied: true, isClear: true)
    }

    private func suggestions(
        of place: Int, _ names: Names, _ assignment: Assignment, isNameable: Bool
    ) -> [MappingSuggestion] {
        let clear = assignment.clear[place]
        return (clear.map { [$0] } ?? assignment.open[place] ?? []).map { candidate in
            MappingSuggestion(
                heading: names.texts[place], column: names.column(place), field: candidate.target.name,
                code: candidate.code, score: Double(candidate.score) / 100,
                reason: candidate.reasons.map(\.words).joined(separator: "; "), isApplied: false,
                isClear: clear != nil && isNameable)
        }
    }

    /// Columns whose headings are one to a mapping, which could not say which of them it means.
    private static func twice(_ headings: [String]) -> Set<Int> {
        let places = Dictionary(grouping: headings.indices) { HeadingKey(headings[$0]) }
        return Set(places.values.filter { $0.count > 1 }.joined())
    }

    /// The kinds of records that the file can hold, by the fields of which there is no doubt.
    private func kinds(
        of applied: [[RawLayout.Slot]], _ candidates: [Int: [Candidate]]
    ) -> RecordKindSet {
        var targets = applied.joined().compactMap(\.target)
        for list in candidates.values {
            if list.count == 1, list[0].score >= 80 { targets.append(list[0].target) }
        }
        let kinds = targets.reduce(RecordKindSet.all) { kinds, target in
            guard case .standard(let field) = target else { return kinds }
            return kinds.intersection(field.definition.kinds)
        }
        // Fields of several kinds: a mixed file, of which nothing follows.
        return kinds.isEmpty ? .all : kinds
    }
}

extension Candidate {
    /// The candidate in a file of these kinds of records: less likely where they do not have the field.
    func inFile(of kinds: RecordKindSet) -> Candidate {
        guard case .standard(let field) = target, reasons.contains(.shared) else { return self }
        guard field.definition.kinds.isDisjoint(with: kinds) else { return self }
        var candidate = self
        candidate.score = max(0, score - 20)
        return candidate
    }
}
