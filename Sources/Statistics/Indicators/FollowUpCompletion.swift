internal import Linkage
internal import Model

struct FollowUpCompletion: Indicator {
    private static let months = Dimension(
        id: .detail, title: "Follow-up",
        members: [Dimension.Member("_T", "All follow-ups", .total)]
            + FollowUpWindow.all.map { Dimension.Member("M\($0.month)", "\($0.month) months after return") },
        additivity: .partition)

    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "R06", title: "Follow-up completion", group: .outcome,
            meaning:
                "Of the follow-ups that were due after return, at 3, 6 and 12 months, the share at which the "
                + "person was reached.",
            unit: .percent,
            population:
                "Follow-ups whose window closed in the period, in the area to which the person returned, for "
                + "returns of any type: days 60 to 135 after the return for 3 months, 136 to 270 for 6, 271 to 450 "
                + "for 12. Not of persons who died before the window closed.",
            numerator: "Follow-ups at which the person was reached, by a contact dated in the window.",
            denominator: "Follow-ups due; one that nobody reports was not reached.",
            observability:
                "The date of return must be known to the day. Where the only contact that reached the "
                + "person may lie in the window or not, the follow-up is left out.",
            breakdowns: Breakdown.ofEvents + [.detail],
            caution: "A person who is well and wants no contact counts as not reached.",
            source: "IOM, Reintegration Handbook, module 5 (2019)")
    }

    var series: [Series] {
        [
            Series(
                .ratio(numerator: "R06.reached", isPart: true), of: "R06.observed", within: "follow-ups-due",
                by: definition.breakdowns, detail: Self.months)
        ]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        for position in pathway.person.returns.range {
            let homecoming = pathway.pathways.returns[position]
            guard let day = homecoming.date.day else { continue }
            for (index, window) in FollowUpWindow.all.enumerated() {
                let days = day + window.days.lowerBound...day + window.days.upperBound
                guard days.upperBound >= frame.start, days.upperBound <= frame.end else { continue }
                guard !hasDied(homecoming, pathway.pathways, by: days.upperBound) else { continue }
                tally.places.clear()
                tally.places.insert(homecoming.source, area: homecoming.toArea, in: frame)
                guard days.upperBound <= frame.asOf else {
                    tally.postpone(pathway, detail: index + 1)
                    continue
                }
                switch isReached(homecoming, pathway.pathways, in: days, month: window.month) {
                case .yes: tally.count(pathway, detail: index + 1, reached: true)
                case .no: tally.count(pathway, detail: index + 1, reached: false)
                case .unknown: tally.leaveOut()
                }
            }
        }
    }

    private func hasDied(_ homecoming: Return, _ pathways: EventColumns, by day: Int) -> Bool {
        let isPast = { (date: PartialDate) in (date.firstDay ?? .min) <= day }
        if homecoming.closureReason == .deceased, isPast(homecoming.closureDate) { return true }
        return homecoming.followUps.range.contains {
            pathways.followUps[$0].contact == .deceased && isPast(pathways.followUps[$0].date)
        }
    }

    private func isReached(
        _ homecoming: Return, _ pathways: EventColumns, in days: ClosedRange<Int>, month: Int
    ) -> Answer {
        var answer = Answer.no
        for position in homecoming.followUps.range where pathways.followUps[position].contact == .reached {
            let followUp = pathways.followUps[position]
            if let day = followUp.date.day {
                answer.include(days.contains(day) ? .yes : .no)
            } else if let first = followUp.date.firstDay, let last = followUp.date.lastDay {
                answer.include(days.overlaps(first...last) ? .unknown : .no)
            } else {
                answer.include(Int(followUp.month) == month ? .unknown : .no)
            }
        }
        return answer
    }
}
