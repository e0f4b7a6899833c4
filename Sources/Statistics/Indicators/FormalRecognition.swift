internal import Linkage
internal import Model

struct FormalRecognition: Indicator {
    private static let authorities = Dimension(
        id: .detail, title: "Authority that decided",
        members: [Dimension.Member("_T", "Total", .total)]
            + Authority.allCases.map { Dimension.Member($0.code, $0.label) }
            + [Dimension.Member("_U", "Unknown")],
        additivity: .partition)

    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "E06", title: "Formal recognition rate", group: .access,
            meaning:
                "Of the formal decisions taken in the period, the share that recognised the person as a victim.",
            unit: .percent,
            population:
                "Referrals on which a formal decision was taken in the period, by the date of the decision, "
                + "in the area that reported the referral.",
            numerator: "Referrals with a positive decision.",
            denominator: "Referrals with a positive or a negative decision.",
            breakdowns: Breakdown.ofEvents + [.detail],
            caution:
                "Decisions, not persons: one person may be referred twice. Published rates often divide by all "
                + "persons referred; see E06b.",
            source:
                "National rapporteurs' reports; US TIP reports, Serbia 2018 (76 of 193, by the wider denominator)"
        )
    }

    var series: [Series] {
        [
            Series(
                .ratio(numerator: "E06.positive", isPart: true), of: "formal-decisions",
                by: definition.breakdowns, detail: Self.authorities)
        ]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        for position in pathway.person.referrals.range {
            let referral = pathway.pathways.referrals[position]
            guard frame.contains(referral.formalDecided) else { continue }
            guard referral.formalResult == .positive || referral.formalResult == .negative else { continue }
            tally.places.clear()
            tally.places.insert(referral.source, in: frame)
            tally.count(
                pathway, detail: Self.member(for: referral.authority),
                reached: referral.formalResult == .positive)
        }
    }

    private static func member(for authority: Coded<Authority>) -> Int {
        guard let value = authority.value else { return authorities.members.count - 1 }
        return Int(value.rawValue - CodeList.firstEntry) + 1
    }
}
