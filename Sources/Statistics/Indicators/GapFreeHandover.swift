internal import Linkage
internal import Model

struct GapFreeHandover: Indicator {
    /// Days that a gap may last, in the order of the series.
    private static let windows = [7, 1, 30]

    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "C05", title: "Gap-free handover", group: .continuity,
            meaning:
                "Of the planned exits and transfers from shelters, the share after which other assistance went on "
                + "within a week: the core of continuity of care.",
            unit: .percent,
            population:
                "Stays that ended in the period as planned or by transfer, of persons whose records may be "
                + "linked over the region, by the date of exit, in the area that reported the stay.",
            numerator:
                "Exits after which assistance of any kind, by anyone anywhere, began on the day of exit or up "
                + "to 7 days later, or was running already; the stay's own services do not count, "
                + "nor those that its organisation began during it and gives no end of. The variants @1 "
                + "and @30 ask for 1 and 30 days.",
            denominator: "Such exits whose days have passed.",
            observability:
                "7 (1, 30) days from the exit to the day of extraction. Dates must be known to the day: "
                + "exits of which the answer hangs on a less precise date are left out.",
            breakdowns: Breakdown.ofEvents,
            caution:
                "Assistance by organisations that do not report is not seen, nor is that of persons whose "
                + "records may not be linked. Some need no further assistance.",
            source: "TRM-SEE guidelines (ICMPD 2009)")
    }

    var series: [Series] {
        Self.windows.map { window in
            Series(
                variant: window == 7 ? "" : "@\(window)",
                .ratio(numerator: PopulationID("C05.continued-\(window)"), isPart: true),
                of: PopulationID("C05.observed-\(window)"), within: "handover-exits",
                by: definition.breakdowns)
        }
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        guard pathway.person.scope == .regional else { return }
        for position in pathway.person.stays.range {
            let stay = pathway.pathways.stays[position]
            guard frame.contains(stay.exit) else { continue }
            guard stay.exitType == .planned || stay.exitType == .transfer else { continue }
            tally.places.clear()
            tally.places.insert(stay.source, in: frame)
            for series in Self.windows.indices {
                count(pathway, stay: position, series: series, in: frame, into: &tally)
            }
        }
    }

    private func count(
        _ pathway: PersonPathway, stay: Int, series: Int, in frame: CountingFrame, into tally: inout Tally
    ) {
        guard let exit = pathway.pathways.stays[stay].exit.day else { return tally.leaveOut(series: series) }
        let limit = exit + Self.windows[series]
        guard limit <= frame.asOf else { return tally.postpone(pathway, series: series) }
        switch continues(pathway, after: stay, exit: exit, by: limit) {
        case .yes: tally.count(pathway, series: series, reached: true)
        case .no: tally.count(pathway, series: series, reached: false)
        case .unknown: tally.leaveOut(series: series)
        }
    }

    /// Whether other assistance was running on the day of exit, or began from then on up to the limit.
    private func continues(_ pathway: PersonPathway, after stay: Int, exit: Int, by limit: Int) -> Answer {
        var answer = Answer.no
        let pathways = pathway.pathways
        for position in pathway.person.services.range {
            let service = pathways.services[position]
            guard Int(service.stay) != stay else { continue }
            answer.include(begins(service.start, from: exit, to: limit))
            guard !isOfShelter(service, pathways.stays[stay]) else { continue }
            answer.include(runs(service.start, service.end, service.knownUntil, beyond: exit))
        }
        for position in pathway.person.stays.range where position != stay {
            let other = pathways.stays[position]
            answer.include(begins(other.entry, from: exit, to: limit))
            answer.include(runs(other.entry, other.exit, other.knownUntil, beyond: exit))
        }
        for position in pathway.person.referrals.range {
            answer.include(begins(pathways.referrals[position].serviceStart, from: exit, to: limit))
        }
        for position in pathway.person.returns.range {
            answer.include(begins(pathways.returns[position].reintegrationEntry, from: exit, to: limit))
        }
        return answer
    }

    /// Whether a service began with the shelter's organisation during the stay and has no end: it then ended with the
    /// stay, or nobody would ever leave a shelter that notes no ends.
    private func isOfShelter(_ service: ServiceInterval, _ stay: Stay) -> Bool {
        guard service.source.organisation == stay.source.organisation, !service.end.isKnown else {
            return false
        }
        guard let start = service.start.lastDay, let entry = stay.entry.firstDay else { return true }
        return start >= entry
    }

    private func begins(_ start: PartialDate, from exit: Int, to limit: Int) -> Answer {
        guard let first = start.firstDay, let last = start.lastDay else { return .no }
        guard last >= exit, first <= limit else { return .no }
        return start.day != nil ? .yes : .unknown
    }

    /// Whether it had begun before the exit and went on after it.
    private func runs(_ start: PartialDate, _ end: PartialDate, _ knownUntil: Int32, beyond exit: Int)
        -> Answer
    {
        guard let first = start.firstDay, let last = start.lastDay, first < exit else { return .no }
        guard let end = end.firstDay.map({ $0 - 1 }) ?? (knownUntil == .min ? nil : Int(knownUntil)) else {
            return .no
        }
        guard end >= exit else { return .no }
        return last < exit ? .yes : .unknown
    }
}
