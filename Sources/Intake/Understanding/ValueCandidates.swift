import Model

/// What a column could hold by its values alone, where its heading says nothing.
enum ValueCandidates {
    /// The candidates in a file of these kinds of records. Never better than a heading that is known in part.
    ///
    /// - Parameter isNested: whether the values may be parts of entries, such as services.
    static func of(_ values: inout ValueEvidence, kinds: RecordKindSet, isNested: Bool) -> [Candidate] {
        // Yes and no are the values of thirty fields.
        if values.isAnswers() { return [] }
        var candidates: [Candidate] = []
        for kind in ValueKind.all {
            let fit = values.fit(kind)
            guard fit.isGood, fit.known >= 2, let score = score(kind, fit, values) else { continue }
            let targets = targets(of: kind, values) + (isNested ? parts.filter { ValueKind($0) == kind } : [])
            for target in targets where isOf(kinds, target) {
                candidates.append(Candidate(target: target, score: score, reasons: [.values(kind, fit)]))
            }
        }
        return candidates
    }

    /// From 0 to 60: the more values are known, the surer.
    private static func score(_ kind: ValueKind, _ fit: ValueFit, _ values: ValueEvidence) -> Int? {
        switch kind {
        case .ages where fit.known < 4: nil
        case .dates where fit.known < 3: nil
        default: 60 * fit.known / fit.of * min(100, 55 + 10 * fit.known) / 100
        }
    }

    private static func targets(of kind: ValueKind, _ values: ValueEvidence) -> [FieldTarget] {
        let standard = StandardField.allCases.map { FieldTarget.standard($0) }.filter {
            ValueKind($0) == kind
        }
        switch kind {
        case .ages: return [.transient(.age)]
        case .dates:
            // Events of one file lie within some years, births within a generation.
            let span = values.years().map { $0.upperBound - $0.lowerBound } ?? 0
            return standard + (span >= 12 ? [.transient(.birthDate)] : [])
        default: return standard
        }
    }

    private static func isOf(_ kinds: RecordKindSet, _ target: FieldTarget) -> Bool {
        switch target {
        case .standard(let field), .part(let field, _): !field.definition.kinds.isDisjoint(with: kinds)
        case .transient: true
        }
    }

    /// The parts of all fields of entries.
    private static let parts: [FieldTarget] = Standard.fields.flatMap { definition -> [FieldTarget] in
        guard case .entries(let shape) = definition.type else { return [] }
        return shape.parts.indices.map { .part(definition.field, part: $0) }
    }
}
