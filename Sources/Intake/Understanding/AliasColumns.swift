import Model

/// Finds the columns of a file without a mapping that are read under an alias: exact, of one field only, of one
/// column only, and of a field that says nothing of who the person is.
///
/// Keys and fields of the case tier are left out: a column that may identify a person is read only if a mapping
/// names it, or under the standard's own name.
enum AliasColumns {
    /// A column that is read under an alias.
    struct Found: Hashable {
        /// What it holds.
        let target: FieldTarget
        /// Where its heading is met.
        let reason: MappingReason

        /// The column as a report shows it.
        func mapped(_ heading: String) -> FileUnderstanding.MappedColumn {
            FileUnderstanding.MappedColumn(
                heading: heading, field: target.name, score: Double(score) / 100, reason: reason.words)
        }

        private var score: Int {
            switch reason {
            case .ownNameWrittenOtherwise: 98
            case .alias: 95
            default: 100
            }
        }
    }

    /// The columns among `headings`, by their places; nil stands for one that is read already. `taken` is what
    /// those hold.
    static func found(in headings: [String?], taken: Set<FieldTarget>) -> [Int: Found] {
        var places: [FieldTarget: [Int]] = [:]
        var reasons: [Int: MappingReason] = [:]
        for (place, heading) in headings.enumerated() {
            guard let heading, let (target, reason) = alias(heading), !taken.contains(target) else {
                continue
            }
            places[target, default: []].append(place)
            reasons[place] = reason
        }
        var found: [Int: Found] = [:]
        // Two columns for one field: which of them holds it is not for us to say.
        for (target, places) in places where places.count == 1 {
            guard let reason = reasons[places[0]] else { continue }
            found[places[0]] = Found(target: target, reason: reason)
        }
        return found
    }

    private static func alias(_ heading: String) -> (FieldTarget, MappingReason)? {
        guard let known = FieldAliases.standard.known(HeadingForms(heading).plain) else { return nil }
        guard known.targets.count == 1, case .standard(let field) = known.targets[0] else { return nil }
        guard [.coded, .quasiIdentifying].contains(field.definition.sensitivity) else { return nil }
        switch known.kind {
        case .name: return (.standard(field), .ownNameWrittenOtherwise)
        case .alias(let languages): return (.standard(field), .alias(languages))
        case .shared: return nil
        }
    }
}
