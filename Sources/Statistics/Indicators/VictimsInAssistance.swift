internal import Linkage

struct VictimsInAssistance: Indicator {
    private static let split = Dimension(
        id: .detail, title: "Carried over or new",
        members: [
            Dimension.Member("_T", "Total", .total),
            Dimension.Member("CARRIED_OVER", "In assistance before the period began"),
            Dimension.Member("NEW", "Assistance began in the period"),
            Dimension.Member("_U", "Unknown"),
        ],
        additivity: .partition)

    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "V03", title: "Victims in assistance", group: .volume,
            meaning:
                "How many persons were assisted at any time in the period: the stock, carried over and new.",
            unit: .persons,
            population:
                "Persons with at least one service or stay that has a day in the period, whatever their "
                + "status. An area counts a person if one of its organisations itself reported such a service or "
                + "stay; the region counts her once.",
            numerator:
                "The persons. Carried over are those of whom one of these services or stays, anywhere, began "
                + "before the period; the others are new.",
            observability:
                "A service or stay without an end goes on until the end of the last quarter that reported "
                + "it. One whose dates do not tell whether it lies in the period is not counted.",
            breakdowns: Breakdown.ofPersons + [.detail],
            caution: "Stocks of several periods must not be added: most persons are in more than one.",
            source: "Greek NRM annual report 2020, Parts A and B")
    }

    var series: [Series] {
        [Series(.count, of: "in-assistance", by: definition.breakdowns, detail: Self.split)]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        guard pathway.person.firstServiceDay <= frame.end else { return }
        tally.places.clear()
        var began = Answer.no
        let pathways = pathway.pathways
        for position in pathway.person.services.range {
            let period = AssistancePeriod(pathways.services[position])
            include(period, pathways.services[position].source, in: frame, &tally.places, &began)
        }
        for position in pathway.person.stays.range {
            let period = AssistancePeriod(pathways.stays[position])
            include(period, pathways.stays[position].source, in: frame, &tally.places, &began)
        }
        guard !tally.places.isEmpty else { return }
        switch began {
        case .yes: tally.count(pathway, detail: 1)
        case .no: tally.count(pathway, detail: 2)
        case .unknown: tally.count(pathway, detail: 3)
        }
    }

    private func include(
        _ period: AssistancePeriod, _ source: EventSource, in frame: CountingFrame, _ places: inout Places,
        _ began: inout Answer
    ) {
        guard period.overlaps(frame) else { return }
        places.insert(source, in: frame)
        began.include(period.beganBefore(frame))
    }
}
