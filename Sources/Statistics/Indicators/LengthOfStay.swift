internal import Linkage
internal import Model

struct LengthOfStay: Indicator {
    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "S03", title: "Length of stay", group: .shelter,
            meaning: "How many nights a stay in a shelter lasts, for half of the stays.",
            unit: .days,
            population: "Stays with a day in the period, in the area that reported them.",
            numerator:
                "Median of the Kaplan–Meier estimate, in nights from the entry; stays that went on after the "
                + "period count as at least as long as they had lasted by its end. @entered takes only the stays that "
                + "began in the period. @completed is the simple, interpolated median of the stays that ended in the "
                + "period.",
            observability:
                "Entry and exit must be known to the day; other stays are left out. A stay without an exit "
                + "is followed until the end of the last quarter that reported it. There is no median where more than "
                + "half of the stays outlast what could be seen.",
            breakdowns: Breakdown.ofEvents,
            caution:
                "Long stays are more likely to have a day in a given period than short ones, and the median of "
                + "completed stays misses those that go on: compare the three.",
            source: "E. L. Kaplan and P. Meier, Nonparametric Estimation from Incomplete Observations (1958)")
    }

    var series: [Series] {
        let survival = [Series.Reading("", .survivalMedian, isBrokenDown: true)]
        let simple = [Series.Reading("", .median, isBrokenDown: true)]
        return [
            Series(.statistics(survival), of: "stays-present", by: definition.breakdowns),
            Series(
                variant: "@entered", .statistics(survival), of: "stays-entered", by: definition.breakdowns),
            Series(variant: "@completed", .statistics(simple), of: "stays-ended", by: definition.breakdowns),
        ]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        for position in pathway.person.stays.range {
            let stay = pathway.pathways.stays[position]
            guard let entry = stay.entry.day, let end = Nights.end(of: stay), entry <= frame.end else {
                continue
            }
            // An open stay was present until the night before its end, a closed one on the day of exit too.
            let isOpen = Nights.isOpen(stay)
            guard (isOpen ? end - 1 : end) >= frame.start else { continue }
            let isCensored = isOpen || end > frame.end
            let duration = Tally.Duration(
                days: max(0, min(end, isCensored ? frame.end + 1 : end) - entry), isCensored: isCensored)
            tally.places.clear()
            tally.places.insert(stay.source, in: frame)
            tally.count(pathway, took: duration)
            if entry >= frame.start { tally.count(pathway, series: 1, took: duration) }
            if !isCensored { tally.count(pathway, series: 2, took: duration) }
        }
    }
}
