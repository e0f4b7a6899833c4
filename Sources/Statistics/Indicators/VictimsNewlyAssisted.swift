internal import Linkage

struct VictimsNewlyAssisted: Indicator {
    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "V02", title: "Victims newly assisted", group: .volume,
            meaning:
                "How many persons received their first assistance ever in the period: the flow into assistance.",
            unit: .persons,
            population:
                "Persons whose earliest start of assistance lies in the period, whatever their status: the "
                + "start of a service, an entry into a shelter, the start of what a referral asked for, or an entry "
                + "into a reintegration programme. An area counts a person if one of its organisations itself "
                + "reported that first start; the region counts her once.",
            numerator: "The persons.",
            breakdowns: Breakdown.ofPersons,
            caution:
                "A person comes in once in her life as the linked records know it. Where an organisation does "
                + "not allow its records to be linked, she may come in once for each such organisation.",
            source: "RCP annual report 2005 (victims assisted); Greek NRM annual report 2020, Part B")
    }

    var series: [Series] {
        [Series(.count, of: NewlyAssistedCohort.population, by: definition.breakdowns)]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        NewlyAssistedCohort.gather(pathway, in: frame, into: &tally.places)
        guard !tally.places.isEmpty else { return }
        tally.count(pathway)
    }
}
