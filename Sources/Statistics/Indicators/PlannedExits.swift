internal import Linkage
internal import Model

struct PlannedExits: Indicator {
    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "S05", title: "Planned exits", group: .shelter,
            meaning: "Of the persons leaving a shelter, the share that left as planned or was transferred.",
            unit: .percent,
            population:
                "Stays that ended in the period, by the date of exit, in the area that reported them.",
            numerator: "Exits that were planned, or transfers.",
            denominator: "Exits of a known type.",
            breakdowns: Breakdown.ofEvents,
            caution:
                "Exits, not persons. Where the type is often unknown, the unknown ones are rarely the good ones.",
            source: "Usual shelter statistics")
    }

    var series: [Series] {
        [
            Series(
                .ratio(numerator: "S05.planned", isPart: true), of: "exits-of-known-type", within: "exits",
                by: definition.breakdowns)
        ]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        for position in pathway.person.stays.range {
            let stay = pathway.pathways.stays[position]
            guard frame.contains(stay.exit) else { continue }
            guard stay.exitType.isKnown else {
                tally.leaveOut()
                continue
            }
            tally.places.clear()
            tally.places.insert(stay.source, in: frame)
            tally.count(pathway, reached: stay.exitType == .planned || stay.exitType == .transfer)
        }
    }
}
