internal import Linkage
internal import Model

struct TimeToFirstAssistance: Indicator {
    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "E08", title: "Time to first assistance", group: .access,
            meaning:
                "How many days passed from identification to the first assistance, for half of the victims "
                + "identified in the period who received any.",
            unit: .days,
            population:
                "Persons identified in the period, as in V01, of whom both dates are known. An area counts a "
                + "person if one of its organisations itself stated a date of identification in the period; the "
                + "region counts her once.",
            numerator:
                "Median of the days from identification to the first start of assistance, by anyone anywhere, "
                + "for the same trafficking experience. Assistance that began earlier counts as 0 days, and the "
                + "variant @earlier counts those persons. @p90 is the 90th percentile; median and percentile are "
                + "interpolated (type 7 of Hyndman and Fan). @lower-median is the lower median.",
            observability: "Both dates must be known to the day. Persons without assistance are left out.",
            breakdowns: Breakdown.ofPersons,
            caution:
                "In a period that has just ended, those who are still waiting are missing: the median is too "
                + "short until they are assisted. Read it beside E01.",
            source:
                "R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages (1996), for the median")
    }

    var series: [Series] {
        let readings = [
            Series.Reading("", .median, isBrokenDown: true),
            Series.Reading("@p90", .percentile90, isBrokenDown: false),
            Series.Reading("@lower-median", .lowerMedian, isBrokenDown: false),
        ]
        return [
            Series(
                .statistics(readings), of: "E08.assisted", within: IdentifiedCohort.population,
                by: definition.breakdowns),
            Series(variant: "@earlier", .count, of: "E08.earlier", by: []),
        ]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        guard let position = IdentifiedCohort.gather(pathway, in: frame, into: &tally.places) else {
            return
        }
        guard let identified = pathway.pathways.experiences[position].identificationDate.day,
            let assisted = firstDay(of: pathway, as: UInt32(position))
        else { return tally.leaveOut() }
        let days = max(0, assisted - identified)
        tally.count(pathway, took: Tally.Duration(days: days, isCensored: false))
        if assisted < identified { tally.count(pathway, series: 1) }
    }

    /// The day of the first start of assistance; nil where there is none, or where a start that is known less
    /// precisely may have come before.
    private func firstDay(of pathway: PersonPathway, as experience: UInt32) -> Int? {
        var earliest = Int.max
        var earliestPossible = Int.max
        ServiceStarts.each(of: pathway) { start, source in
            guard source.experience == experience, let first = start.firstDay else { return }
            earliestPossible = min(earliestPossible, first)
            if start.day != nil { earliest = min(earliest, first) }
        }
        return earliest != .max && earliest == earliestPossible ? earliest : nil
    }
}
