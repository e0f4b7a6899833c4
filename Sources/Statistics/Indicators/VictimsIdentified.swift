internal import Linkage

struct VictimsIdentified: Indicator {
    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "V01", title: "Victims identified", group: .volume,
            meaning:
                "How many persons were recognised as victims of trafficking in the period, whether or not they "
                + "accepted assistance.",
            unit: .persons,
            population:
                "Persons with a date of identification in the period whose status is presumed victim, "
                + "identified by a service provider or formally identified. An area counts a person if one of its "
                + "organisations itself stated a date in the period; the region counts her once.",
            numerator: "The persons. Status and all other facts are taken from the whole linked pathway.",
            breakdowns: Breakdown.ofPersons + [.status],
            caution:
                "Identified is not trafficked: the number moves with the effort of the police, of mobile teams "
                + "and of hotlines. Persons at risk, victims of attempted trafficking and persons found not to be "
                + "victims are not in it. A date known to the year only lies in no quarter.",
            source: "RCP annual reports 2003 and 2005; HTCDS v2.0 (2021), vic_TraffickingStatus")
    }

    var series: [Series] {
        [Series(.count, of: IdentifiedCohort.population, by: definition.breakdowns)]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        guard IdentifiedCohort.gather(pathway, in: frame, into: &tally.places) != nil else { return }
        tally.count(pathway)
    }
}
