import Model

/// The returns by person and in order of time: one per person and date, whoever reports it, with its follow-ups.
///
/// The sending and the receiving organisation both report a return; each knows what the other does not. Returns
/// without a date cannot be told to be the same and stay apart.
struct MergedReturns {
    private(set) var returns: [Return] = []
    private(set) var followUps: [FollowUp] = []
    /// The returns of each person.
    private(set) var ranges: [EventRange] = []

    init(_ units: Units<Return>, _ drafts: FollowUpDrafts, persons: Int) {
        var groups = PersonGroups(units.events.count, persons: persons) { units.persons[$0] }
        groups.sortEach { Self.precedes(units, $0, $1) }
        var positions = [UInt32](repeating: 0, count: units.events.count)
        for person in 0..<persons {
            let start = returns.count
            for number in groups.order[groups.range(of: person)] {
                add(units.events[Int(number)], after: start)
                positions[Int(number)] = UInt32(returns.count - 1)
            }
            ranges.append(EventRange(start: UInt32(start), end: UInt32(returns.count)))
        }
        addFollowUps(drafts.drafts, positions)
    }

    /// Orders by date, then by when and by whom they were last reported, so that later facts come later.
    private static func precedes(_ units: Units<Return>, _ left: Int, _ right: Int) -> Bool {
        let (first, second) = (units.events[left], units.events[right])
        if first.date.raw != second.date.raw { return first.date.raw < second.date.raw }
        if units.quarters[left] != units.quarters[right] {
            return units.quarters[left] < units.quarters[right]
        }
        return first.source.organisation < second.source.organisation
    }

    private mutating func add(_ event: Return, after start: Int) {
        if returns.count > start, event.date.isKnown, returns[returns.count - 1].date == event.date {
            returns[returns.count - 1].update(to: event)
        } else {
            returns.append(event)
        }
    }

    private mutating func addFollowUps(_ drafts: [FollowUpDrafts.Draft], _ positions: [UInt32]) {
        var groups = PersonGroups(drafts.count, persons: returns.count) {
            positions[Int(drafts[$0].unit)]
        }
        groups.sortEach { FollowUp.precedes(drafts[$0].followUp, drafts[$1].followUp) }
        for position in returns.indices {
            let start = followUps.count
            for number in groups.order[groups.range(of: position)] {
                add(drafts[Int(number)].followUp, after: start)
            }
            returns[position].followUps = EventRange(start: UInt32(start), end: UInt32(followUps.count))
        }
    }

    private mutating func add(_ followUp: FollowUp, after start: Int) {
        if followUps.count > start, let last = followUps.last, last.month == followUp.month,
            last.date == followUp.date
        {
            followUps[followUps.count - 1].update(to: followUp)
        } else {
            followUps.append(followUp)
        }
    }
}

extension Return {
    /// Takes what a later report tells of the same return.
    fileprivate mutating func update(to newer: Return) {
        source = newer.source
        fromArea.update(to: newer.fromArea)
        toArea.update(to: newer.toArea)
        type.update(to: newer.type.byte)
        riskAssessment.update(to: newer.riskAssessment)
        familyAssessment.update(to: newer.familyAssessment.byte)
        bestInterest.update(to: newer.bestInterest.byte)
        receptionOnArrival.update(to: newer.receptionOnArrival.byte)
        acceptedBeforeTravel.update(to: newer.acceptedBeforeTravel.byte)
        reintegrationEntry.update(to: newer.reintegrationEntry)
        retraffickingStatus.update(to: newer.retraffickingStatus.byte)
        retraffickingDate.update(to: newer.retraffickingDate)
        closureDate.update(to: newer.closureDate)
        closureReason.update(to: newer.closureReason.byte)
        baselineScore.updateNumber(to: newer.baselineScore)
    }
}
