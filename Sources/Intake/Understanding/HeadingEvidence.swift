import Model

/// What a column's heading says of what it holds.
struct HeadingEvidence {
    /// Columns that the mapping names and the file does not have: one of them may be misspelt.
    let missing: [SourceDescription.ColumnMapping]

    /// What a column of this heading could hold; none where nothing is known of it.
    ///
    /// - Parameter isAnswers: whether its cells say yes or no; nil where there are none to go by.
    func candidates(for heading: String, isAnswers: Bool?) -> [Candidate] {
        if let target = FieldTarget(name: heading.replacingAttributeMark()) {
            return [Candidate(target: target, score: 100, reasons: [.ownName])]
        }
        let forms = HeadingForms(heading)
        if let known = FieldAliases.standard.known(forms.plain) { return candidates(known, of: .whole) }
        let near = nearMapping(forms.plain)
        if !near.isEmpty { return near }
        if let bare = forms.bare, let known = FieldAliases.standard.known(bare) {
            return candidates(known, of: .withoutBrackets)
        }
        if let last = forms.last, let known = FieldAliases.standard.known(last) {
            return candidates(known, of: .lastStep)
        }
        let named = isAnswers == false ? [] : codes(named: forms.plain, isCertain: isAnswers == true)
        if !named.isEmpty { return named }
        // A slip in a path is one in its last step.
        return forms.plain.contains("/") ? forms.last.map(nearSpelling) ?? [] : nearSpelling(forms.plain)
    }

    /// How much of a heading is known; its raw value is the score of an alias.
    private enum Part: Int {
        case whole = 95
        case withoutBrackets = 80
        case lastStep = 65
    }

    private func candidates(_ known: KnownHeading, of part: Part) -> [Candidate] {
        known.targets.map { target in
            switch known.kind {
            case .name:
                Candidate(target: target, score: part.rawValue + 3, reasons: [.ownNameWrittenOtherwise])
            case .alias(let languages):
                Candidate(
                    target: target, score: part.rawValue,
                    reasons: [part == .whole ? .alias(languages) : .aliasInPart(languages)])
            case .shared:
                Candidate(target: target, score: part == .whole ? 55 : 45, reasons: [.shared])
            }
        }
    }

    private func nearMapping(_ heading: String) -> [Candidate] {
        missing.compactMap { mapping in
            NearHeading.slips(from: heading, to: mapping.column).map { slips in
                Candidate(
                    target: mapping.target, code: mapping.code, score: slips == 0 ? 90 : 85 - 5 * slips,
                    reasons: [.nearMapping(of: mapping.column)])
            }
        }
    }

    private func nearSpelling(_ heading: String) -> [Candidate] {
        FieldAliases.standard.near(heading).flatMap { near in
            near.targets.map { target in
                Candidate(
                    target: target,
                    score: near.targets.count > 1 ? 45 : 85 - 100 * near.distance / near.length,
                    reasons: [.nearSpelling(of: near.heading)])
            }
        }
    }

    /// The fields of several codes, one of which a heading names: `Debt bondage`, `typeOfSexProstitution`.
    private func codes(named heading: String, isCertain: Bool) -> [Candidate] {
        (Self.codeNames[Folding.folded(heading)] ?? []).map { name in
            Candidate(
                target: .standard(name.field), code: name.code, score: isCertain ? 70 : 50,
                reasons: [.codeName(list: name.list)])
        }
    }

    private struct CodeName {
        let field: StandardField
        let list: String
        let code: String
    }

    private static let codeNames: [[UInt8]: [CodeName]] = {
        var names: [[UInt8]: [CodeName]] = [:]
        for definition in Standard.fields {
            guard case .codes(let list) = definition.type else { continue }
            for entry in list.entries where entry.code != "OTHER" {
                for key in Set(([entry.code, entry.label] + entry.synonyms).map { Folding.folded($0) })
                where key.count >= NearHeading.shortest {
                    names[key, default: []].append(
                        CodeName(field: definition.field, list: list.id, code: entry.code))
                }
            }
        }
        return names
    }()
}
