internal import Dispatch
public import Linkage
internal import Synchronization

/// The room's one verb: pathways in, true tables out.
public enum Statistics {
    /// The draft tables of a period: by indicator, then variant, then breakdown. One pass over the persons counts
    /// for all indicators. The result is the same for any number of threads.
    public static func tables(
        of pathways: Pathways, frame: StatisticsFrame,
        indicators: [any Indicator] = IndicatorBook.all, threads: Int = 1
    ) -> [DraftTable] {
        let counting = CountingFrame(frame)
        let layout = TallyLayout(indicators, frame: counting)
        var tally = tally(of: pathways, counting, indicators, layout, partitions: threads)
        let reporting = Reporting(of: pathways, frame: frame, counting: counting)
        tally.beginReporting()
        for (position, indicator) in indicators.enumerated() {
            tally.begin(indicator: position)
            indicator.count(reporting, in: counting, into: &tally)
        }
        let composition = TableComposition(frame: frame, reporting: reporting, tally: tally)
        return composition.tables(of: indicators)
    }

    /// The tally of all persons, counted in as many parts, each on a thread of its own.
    static func tally(
        of pathways: Pathways, _ frame: CountingFrame, _ indicators: [any Indicator], _ layout: TallyLayout,
        partitions: Int
    ) -> Tally {
        let count = pathways.persons.count
        let parts = max(1, min(partitions, count))
        let merged = Mutex(Tally(layout: layout, frame: frame))
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let range = count * part / parts..<count * (part + 1) / parts
            let tally = self.tally(of: range, pathways, frame, indicators, layout)
            merged.withLock { $0.merge(tally) }
        }
        return merged.withLock { $0 }
    }

    static func tally(
        of persons: Range<Int>, _ pathways: Pathways, _ frame: CountingFrame, _ indicators: [any Indicator],
        _ layout: TallyLayout
    ) -> Tally {
        var tally = Tally(layout: layout, frame: frame)
        guard let first = persons.first else { return tally }
        pathways.withEvents { events in
            var pathway = PersonPathway(pathways: events, person: pathways.persons[first])
            for position in persons {
                pathway.person = pathways.persons[position]
                tally.begin(person: position)
                for index in indicators.indices {
                    tally.begin(indicator: index)
                    indicators[index].count(pathway, in: frame, into: &tally)
                }
            }
        }
        return tally
    }
}
