import Model

/// Counts what the linked records of one person cannot both be right about.
enum Contradictions {
    /// Pairs of a person's stays with two organisations that share a night; `stays` are in order of entry.
    ///
    /// Only days known to the day count: an exit known to the month would make overlaps out of nothing.
    static func overlaps(in stays: ArraySlice<Stay>) -> Int {
        guard stays.count > 1 else { return 0 }
        var count = 0
        var running: [(organisation: UInt16, lastNight: Int)] = []
        for stay in stays {
            guard let entry = stay.entry.day, let last = lastNight(of: stay), last >= entry else { continue }
            running.removeAll { $0.lastNight < entry }
            count += running.count { $0.organisation != stay.source.organisation }
            running.append((stay.source.organisation, last))
        }
        return count
    }

    /// Whether a return lies before the first service of its experience, as far as that is certain.
    static func isBeforeAssistance(_ event: Return, _ experience: Experience) -> Bool {
        guard let last = event.date.lastDay, let first = experience.firstService.firstDay else {
            return false
        }
        return last < first
    }

    /// The last night of a stay: the one before the day of exit, or the last one that an open stay is known for.
    private static func lastNight(of stay: Stay) -> Int? {
        if stay.exit.isKnown { return stay.exit.day.map { $0 - 1 } }
        return Int(stay.knownUntil)
    }
}
