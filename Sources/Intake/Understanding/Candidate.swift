import Model

/// What a column could hold, how likely that is, and why.
struct Candidate: Hashable {
    /// What it could hold.
    let target: FieldTarget
    /// The code that a cell which says yes stands for, where it does.
    var code: String?
    /// From 0 to 100.
    var score: Int
    /// The reasons, the strongest first.
    var reasons: [MappingReason]

    /// What no two columns hold.
    struct Place: Hashable {
        let target: FieldTarget
        let code: String?
    }

    var place: Place { Place(target: target, code: code) }

    /// The candidate after a look at the column's values.
    func weighed(by values: inout ValueEvidence) -> Candidate {
        guard code == nil, !values.isEmpty, let kind = ValueKind(target) else { return self }
        let fit = values.fit(kind)
        var weighed = self
        let isOpen = reasons.contains(.shared)
        if fit.isGood {
            weighed.score = min(max(score, 99), score + (isOpen ? 25 : 4))
        } else if fit.isBad {
            weighed.score = max(0, score - (isOpen ? 15 : 30))
        } else {
            return self
        }
        weighed.reasons.append(.values(kind, fit))
        return weighed
    }

    /// The best first; of equals, the one that comes oftener in files.
    static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
        if left.score != right.score { return left.score > right.score }
        let ranks = (UsualFields.rank(of: left.target), UsualFields.rank(of: right.target))
        if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
        return (left.target.name, left.code ?? "") < (right.target.name, right.code ?? "")
    }
}

/// Which fields come oftenest in partners' files: settles nothing, but the order in which equals are shown.
enum UsualFields {
    private static let order: [FieldTarget] = [
        .standard(.sex), .standard(.citizenship), .standard(.exploitationForms),
        .standard(.identificationDate), .standard(.entryDate), .standard(.exitDate), .standard(.sentDate),
        .standard(.returnDate), .transient(.birthDate), .transient(.age), .standard(.ageGroup),
        .standard(.victimStatus), .standard(.caseStatus), .standard(.countryExploitation),
        .standard(.originArea), .standard(.countryRecruitment), .standard(.identificationArea),
        .standard(.exitType), .standard(.exitDestination), .standard(.servicesInShelter),
        .standard(.shelterType), .standard(.referrerType), .standard(.receiverType),
        .standard(.referralStatus), .standard(.returnType),
    ]

    private static let ranks = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })

    /// The place of a field among the usual ones; others come after them, in the standard's order.
    static func rank(of target: FieldTarget) -> Int {
        if let rank = ranks[target] { return rank }
        switch target {
        case .standard(let field): return 100 + Int(field.rawValue)
        case .part(let field, let part): return 1_000 + 100 * Int(field.rawValue) + part
        case .transient(let field): return 100_000 + Int(field.rawValue)
        }
    }
}
