import Model

/// The services by person and in order of time, those that records tell of twice made one.
struct MergedServices {
    private(set) var intervals: [ServiceInterval] = []
    /// The services of each person.
    private(set) var ranges: [EventRange] = []

    /// Merges drafts. `stayPositions` says where each stay stands in the pathways.
    init(
        _ services: ServiceDrafts, _ cases: CaseDrafts, _ experiences: ExperienceIndex, persons: Int,
        stayPositions: [UInt32]
    ) {
        let drafts = services.drafts
        var groups = PersonGroups(drafts.count, persons: persons) {
            cases.drafts[Int(drafts[$0].caseNumber)].person
        }
        groups.sortEach { ServiceDraft.precedes(drafts[$0].interval, drafts[$1].interval) }
        intervals.reserveCapacity(drafts.count)
        ranges.reserveCapacity(persons)
        for person in 0..<persons {
            let start = intervals.count
            var open: ServiceDraft?
            for number in groups.order[groups.range(of: person)] {
                let draft = drafts[Int(number)]
                if let last = open, last.isSame(as: draft) {
                    open?.merge(draft.interval)
                } else {
                    add(open, experiences, stayPositions)
                    open = draft
                }
            }
            add(open, experiences, stayPositions)
            ranges.append(EventRange(start: UInt32(start), end: UInt32(intervals.count)))
        }
    }

    private mutating func add(
        _ draft: ServiceDraft?, _ experiences: ExperienceIndex, _ stayPositions: [UInt32]
    ) {
        guard let draft else { return }
        var interval = draft.interval
        interval.source.experience = experiences.ofCase[Int(draft.caseNumber)]
        if interval.stay != .max { interval.stay = stayPositions[Int(interval.stay)] }
        intervals.append(interval)
    }
}
