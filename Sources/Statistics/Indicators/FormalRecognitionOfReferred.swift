internal import Linkage
internal import Model

struct FormalRecognitionOfReferred: Indicator {
    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "E06b", title: "Formal recognition among all referred", group: .access,
            meaning:
                "Of all referrals sent in the period, the share that has led to formal recognition so far.",
            unit: .percent,
            population: "Referrals sent in the period, in the area that reported them.",
            numerator: "Referrals with a positive formal decision, whenever it was taken.",
            denominator: "All referrals sent in the period.",
            breakdowns: Breakdown.ofEvents,
            caution:
                "Many referrals do not ask for formal identification, and decisions come late: the share grows "
                + "for years and says nothing of how strict the authority is.",
            source: "US TIP reports, Serbia 2018: 76 of 193 referred were recognised (39 %)")
    }

    var series: [Series] {
        [
            Series(
                .ratio(numerator: "E06b.positive", isPart: true), of: Referrals.sent,
                by: definition.breakdowns)
        ]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        for position in pathway.person.referrals.range {
            let referral = pathway.pathways.referrals[position]
            guard frame.contains(referral.sent) else { continue }
            tally.places.clear()
            tally.places.insert(referral.source, in: frame)
            tally.count(pathway, reached: referral.formalResult == .positive)
        }
    }
}
