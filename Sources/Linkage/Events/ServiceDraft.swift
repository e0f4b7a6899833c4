import Model

/// An interval of service as one record tells of it.
struct ServiceDraft {
    let caseNumber: UInt32
    /// The interval; its stay is the stay's number among the units.
    var interval: ServiceInterval

    /// Whether another draft tells of the same interval: the same service from the same start by one organisation.
    /// Two stays' own intervals stay two.
    func isSame(as other: ServiceDraft) -> Bool {
        let (left, right) = (interval, other.interval)
        guard left.start == right.start, left.service == right.service else { return false }
        guard left.source.organisation == right.source.organisation else { return false }
        if left.stay == right.stay { return true }
        return left.start.isKnown && (left.stay == .max || right.stay == .max)
    }

    /// Takes what another record tells of the same interval: the later end wins, and an end over none.
    mutating func merge(_ other: ServiceInterval) {
        let isLater = other.end.isKnown && (!interval.end.isKnown || other.end.raw > interval.end.raw)
        if isLater { interval.end = other.end }
        interval.knownUntil = max(interval.knownUntil, other.knownUntil)
        if interval.end.isKnown { interval.knownUntil = interval.end.lastDayOrNone }
        interval.stay = min(interval.stay, other.stay)
    }

    /// Orders by time, then by who gave what; the own intervals of stays before what else began with them.
    static func precedes(_ left: ServiceInterval, _ right: ServiceInterval) -> Bool {
        if left.start.raw != right.start.raw { return left.start.raw < right.start.raw }
        if left.source.organisation != right.source.organisation {
            return left.source.organisation < right.source.organisation
        }
        if left.service.byte != right.service.byte { return left.service.byte < right.service.byte }
        return left.stay < right.stay
    }
}
