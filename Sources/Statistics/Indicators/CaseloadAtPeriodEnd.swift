internal import Linkage

struct CaseloadAtPeriodEnd: Indicator {
    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "V04", title: "Caseload at the end of the period", group: .volume,
            meaning:
                "How many cases were open on the last day of the period: the work that organisations carry over.",
            unit: .cases,
            population:
                "Cases, as each organisation keeps its own, that were opened by the last day of the period "
                + "and not closed by then, in the area that keeps them. A case is opened on the earliest of "
                + "identification, offer, entry, referral and first service.",
            numerator: "The cases. The variant @persons counts the persons behind them, in the region once.",
            observability:
                "Cases whose dates do not tell whether they were open are left out. A case said to be "
                + "closed without a date is closed from the quarter on that says so.",
            breakdowns: Breakdown.ofEvents,
            caution:
                "One person may have a case with several organisations: cases are not persons. A case that "
                + "nobody closes stays in the caseload.",
            source: "HTCDS v2.0 (2021), cas_Status")
    }

    var series: [Series] {
        [
            Series(.count, of: "caseload", by: definition.breakdowns),
            Series(variant: "@persons", .count, of: "caseload-persons", by: Breakdown.ofPersons),
        ]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        let cases = pathway.person.cases.range
        let open = { (position: Int) in
            Caseload.isOpen(pathway.pathways.cases[position], on: frame.end) == .yes
        }
        for position in cases where open(position) {
            tally.places.clear()
            tally.places.insert(pathway.pathways.cases[position].source, in: frame)
            tally.count(pathway)
        }
        tally.places.clear()
        for position in cases where open(position) {
            tally.places.insert(pathway.pathways.cases[position].source, in: frame)
        }
        tally.count(pathway, series: 1)
    }
}
