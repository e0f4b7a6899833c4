internal import Linkage
internal import Model

struct ShelterOccupancy: Indicator {
    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "S02", title: "Occupancy rate", group: .shelter,
            meaning: "How full the shelters were: nights used of nights available.",
            unit: .percent,
            population: "Organisations of the area with shelter beds, by the quarters of the period.",
            numerator: "Bed-nights used, as S01.",
            denominator:
                "Bed-nights available as the organisations state them with their submissions, closed nights "
                + "taken off; where only beds are stated, beds times days.",
            observability:
                "Not given where an organisation that had victims in its shelter has not stated its beds.",
            breakdowns: [],
            caution:
                "More than 100 % is possible and means that extra beds were used. Shelters that also take in "
                + "others are fuller than it says.",
            source: "Usual shelter statistics")
    }

    var series: [Series] {
        [
            Series(
                .ratio(numerator: BedNightsUsed.population, isPart: false), of: "bed-nights-available",
                by: [],
                needsEveryContributor: true)
        ]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        for position in pathway.person.stays.range {
            let stay = pathway.pathways.stays[position]
            guard let nights = Nights.count(of: stay, in: frame), nights > 0 else { continue }
            tally.places.clear()
            tally.places.insert(stay.source, in: frame)
            tally.reach(pathway, amount: nights)
        }
    }

    func count(_ reporting: Reporting, in frame: CountingFrame, into tally: inout Tally) {
        for capacity in reporting.capacities {
            tally.count(row: capacity.row, organisation: capacity.organisation, amount: capacity.nights)
        }
    }
}
