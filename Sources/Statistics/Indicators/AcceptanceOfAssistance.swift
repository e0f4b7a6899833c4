internal import Linkage
internal import Model

struct AcceptanceOfAssistance: Indicator {
    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "E02", title: "Acceptance rate", group: .access,
            meaning:
                "Of the persons who were offered assistance and have decided, the share that accepted it.",
            unit: .percent,
            population:
                "Persons to whom assistance was offered in the period, by the date of the offer; of several "
                + "offers the latest. An area counts a person if one of its organisations itself stated an offer in "
                + "the period; the region counts her once.",
            numerator: "Persons who accepted assistance, wholly or in part.",
            denominator: "Persons who were offered assistance and whose decision is known and not pending.",
            breakdowns: Breakdown.ofPersons,
            caution:
                "Who was never offered assistance is not in it. Declining may be a good decision: it often "
                + "says something of the assistance, not of the person.",
            source: "A. Brunovskis and R. Surtees, Leaving the Past Behind? (2007)")
    }

    var series: [Series] {
        [
            Series(
                .ratio(numerator: "E02.accepted", isPart: true), of: "E02.decided", within: "offered",
                by: definition.breakdowns)
        ]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        guard let position = OfferedCohort.gather(pathway, in: frame, into: &tally.places) else { return }
        switch pathway.pathways.experiences[position].assistanceDecision.value {
        case .accepted, .partial: tally.count(pathway, reached: true)
        case .declined: tally.count(pathway, reached: false)
        case .pending, nil: tally.leaveOut()
        }
    }
}
