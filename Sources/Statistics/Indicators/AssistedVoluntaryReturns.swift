internal import Linkage
internal import Model

struct AssistedVoluntaryReturns: Indicator {
    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "R01", title: "Assisted voluntary returns", group: .outcome,
            meaning: "Of the returns in the period, the share that was voluntary and assisted.",
            unit: .percent,
            population:
                "Returns in the period, by the date of return, in the area to which the person returned. "
                + "One return is one person and date, whoever reports it.",
            numerator: "Assisted voluntary returns.",
            denominator: "Returns of a known type.",
            breakdowns: Breakdown.ofEvents,
            caution:
                "A forced return of a presumed victim is an alarm, not a statistic. Returns to areas outside the "
                + "region are not in it.",
            source: "Council of Europe Convention on Action against Trafficking (2005), article 16")
    }

    var series: [Series] {
        [
            Series(
                .ratio(numerator: "R01.assisted-voluntary", isPart: true), of: "returns-of-known-type",
                within: "returns", by: definition.breakdowns)
        ]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        for position in pathway.person.returns.range {
            let homecoming = pathway.pathways.returns[position]
            // Who stays for good has not returned, even where a date says when that was settled.
            guard frame.contains(homecoming.date), homecoming.type != .noneLocalIntegration else { continue }
            guard homecoming.type.isKnown else {
                tally.leaveOut()
                continue
            }
            tally.places.clear()
            tally.places.insert(homecoming.source, area: homecoming.toArea, in: frame)
            tally.count(pathway, reached: homecoming.type == .assistedVoluntary)
        }
    }
}
