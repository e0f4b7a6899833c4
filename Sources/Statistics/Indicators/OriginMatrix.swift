internal import Linkage

struct OriginMatrix: Indicator {
    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "V07", title: "Victims identified by citizenship", group: .volume,
            meaning:
                "From where the victims identified in each area come: the matrix of origin and destination.",
            unit: .persons,
            population: "Persons identified in the period, as in V01. An area counts a person if one of its "
                + "organisations itself stated a date of identification in the period; the region counts her once.",
            numerator:
                "The persons, by citizenship. Only citizenships that occur in the region have a column.",
            breakdowns: [.citizenship],
            caution:
                "A person with several citizenships stands in several columns, so columns do not add up. "
                + "Citizenship is not the place of residence or recruitment.",
            source: "RCP annual reports 2003 and 2005 (country of origin by country of assistance)")
    }

    var series: [Series] {
        [Series(.count, of: IdentifiedCohort.population, by: definition.breakdowns)]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        guard IdentifiedCohort.gather(pathway, in: frame, into: &tally.places) != nil else { return }
        tally.count(pathway)
    }
}
