internal import Linkage
internal import Model

struct InternalTraffickingShare: Indicator {
    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "V06", title: "Internal trafficking share", group: .volume,
            meaning: "Of the victims identified in the period, the share trafficked within one country.",
            unit: .percent,
            population: "Persons identified in the period, as in V01. An area counts a person if one of its "
                + "organisations itself stated a date of identification in the period; the region counts her once.",
            numerator: "Persons recruited and exploited in one and the same country.",
            denominator:
                "Persons identified of whom the countries of recruitment and exploitation are known.",
            breakdowns: Breakdown.ofPersons,
            caution: "Where countries are unknown for many, the share says little; unknowns are left out.",
            source: "RCP annual report 2005 (internal trafficking)")
    }

    var series: [Series] {
        [
            Series(
                .ratio(numerator: "V06.internal", isPart: true), of: "V06.known",
                within: IdentifiedCohort.population, by: definition.breakdowns)
        ]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        guard let position = IdentifiedCohort.gather(pathway, in: frame, into: &tally.places) else {
            return
        }
        let kind = pathway.pathways.experiences[position].traffickingKind
        guard kind.isKnown else { return tally.leaveOut() }
        tally.count(pathway, reached: kind == .withinCountry)
    }
}
