internal import Linkage

struct BedNightsUsed: Indicator {
    /// The name of the nights in all tables.
    static let population: PopulationID = "nights"

    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "S01", title: "Bed-nights used", group: .shelter,
            meaning: "How many nights victims of trafficking spent in shelters in the period.",
            unit: .nights,
            population: "Stays with at least one night in the period, in the area that reported the stay.",
            numerator:
                "Nights from the entry, or the first day of the period if later, to the exit, or the day after "
                + "the period if earlier; the day of exit is not a night. A stay without an exit goes on until the "
                + "end of the last quarter that reported it.",
            observability: "Entry and exit must be known to the day; other stays are left out.",
            breakdowns: Breakdown.ofEvents,
            caution: "Counts the nights of registered stays only, not those of accompanying children.",
            source: "Usual shelter statistics (bed-nights, or person-nights)")
    }

    var series: [Series] {
        [Series(.sum, of: Self.population, by: definition.breakdowns)]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        for position in pathway.person.stays.range {
            let stay = pathway.pathways.stays[position]
            guard let nights = Nights.count(of: stay, in: frame), nights > 0 else { continue }
            tally.places.clear()
            tally.places.insert(stay.source, in: frame)
            tally.count(pathway, amount: nights)
        }
    }
}
