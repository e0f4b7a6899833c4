internal import Linkage
internal import Model

struct ReferralCompletion: Indicator {
    private static let window = 30

    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "C02", title: "Referral completion", group: .continuity,
            meaning:
                "Of the referrals accepted, the share that led to a service within 30 days and was reported back "
                + "to the sender: the closed loop.",
            unit: .percent,
            population: "Referrals sent in the period and accepted, in the area that reported them.",
            numerator:
                "Referrals whose service began up to 30 days after they were sent, and that have feedback.",
            denominator: "Referrals sent in the period and accepted, whose 30 days have passed.",
            observability:
                "30 days from the date of sending to the day of extraction. Dates must be known to the "
                + "day: referrals of which the answer hangs on a less precise date are left out.",
            breakdowns: Breakdown.ofEvents,
            caution:
                "A service without feedback does not count: the indicator is about the loop, not the service "
                + "alone.",
            source: "ODIHR, National Referral Mechanisms, 2nd edition (2022)")
    }

    var series: [Series] {
        [
            Series(
                .ratio(numerator: "C02.completed", isPart: true), of: "C02.observed",
                within: Referrals.accepted, by: definition.breakdowns)
        ]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        for position in pathway.person.referrals.range {
            let referral = pathway.pathways.referrals[position]
            guard frame.contains(referral.sent), Referrals.isAccepted(referral) else { continue }
            tally.places.clear()
            tally.places.insert(referral.source, in: frame)
            count(pathway, referral, in: frame, into: &tally)
        }
    }

    private func count(
        _ pathway: PersonPathway, _ referral: Referral, in frame: CountingFrame, into tally: inout Tally
    ) {
        guard let sent = referral.sent.day else { return tally.leaveOut() }
        guard sent + Self.window <= frame.asOf else { return tally.postpone(pathway) }
        switch isCompleted(referral, by: sent + Self.window) {
        case .yes: tally.count(pathway, reached: true)
        case .no: tally.count(pathway, reached: false)
        case .unknown: tally.leaveOut()
        }
    }

    private func isCompleted(_ referral: Referral, by limit: Int) -> Answer {
        guard referral.feedback.isKnown, let first = referral.serviceStart.firstDay, first <= limit else {
            return .no
        }
        return referral.serviceStart.day != nil ? .yes : .unknown
    }
}
