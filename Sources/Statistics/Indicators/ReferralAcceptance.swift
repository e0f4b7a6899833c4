internal import Linkage
internal import Model

struct ReferralAcceptance: Indicator {
    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "C01", title: "Referral acceptance", group: .continuity,
            meaning: "Of the referrals sent in the period, the share that the receiver accepted.",
            unit: .percent,
            population: "Referrals sent in the period, in the area that reported them.",
            numerator: "Referrals that were accepted, later completed ones included.",
            denominator: "Referrals with a known outcome: accepted, declined, withdrawn or expired.",
            breakdowns: Breakdown.ofEvents,
            caution:
                "Referrals without feedback are in neither number: where they are many, a high share means "
                + "little.",
            source: "ODIHR, National Referral Mechanisms, 2nd edition (2022)")
    }

    var series: [Series] {
        [
            Series(
                .ratio(numerator: Referrals.accepted, isPart: true), of: "referrals-with-outcome",
                within: Referrals.sent, by: definition.breakdowns)
        ]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        for position in pathway.person.referrals.range {
            let referral = pathway.pathways.referrals[position]
            guard frame.contains(referral.sent) else { continue }
            guard Referrals.hasOutcome(referral) else {
                tally.leaveOut()
                continue
            }
            tally.places.clear()
            tally.places.insert(referral.source, in: frame)
            tally.count(pathway, reached: Referrals.isAccepted(referral))
        }
    }
}
