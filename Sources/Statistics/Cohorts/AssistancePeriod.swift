internal import Linkage
internal import Model

/// A stretch of assistance, a service or a stay, as far as its dates tell.
struct AssistancePeriod {
    let start: PartialDate
    /// The first day that the end can mean; of an open one the last day that it is known to have gone on.
    private let end: Int

    init(_ service: ServiceInterval) {
        self.init(service.start, service.end, knownUntil: service.knownUntil)
    }

    init(_ stay: Stay) {
        self.init(stay.entry, stay.exit, knownUntil: stay.knownUntil)
    }

    private init(_ start: PartialDate, _ end: PartialDate, knownUntil: Int32) {
        self.start = start
        self.end = end.firstDay ?? (knownUntil == .min ? start.firstDay ?? .min : Int(knownUntil))
    }

    /// Whether it certainly has a day in the period.
    func overlaps(_ frame: CountingFrame) -> Bool {
        guard let latestStart = start.lastDay else { return false }
        return latestStart <= frame.end && end >= frame.start
    }

    /// Whether it began before the period.
    func beganBefore(_ frame: CountingFrame) -> Answer {
        guard let first = start.firstDay, let last = start.lastDay else { return .unknown }
        if last < frame.start { return .yes }
        return first >= frame.start ? .no : .unknown
    }
}
