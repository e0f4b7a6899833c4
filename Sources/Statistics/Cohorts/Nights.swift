internal import Linkage
internal import Model

/// Nights of a stay. The day of exit is not a night; an open stay goes on until the last day it is known to.
enum Nights {
    /// Nights of a stay in the period; nil where entry or exit is not known to the day.
    ///
    /// max(0, days from max(entry, first day) to min(exit, day after the last day)).
    static func count(of stay: Stay, in frame: CountingFrame) -> Int? {
        guard let entry = stay.entry.day, let end = end(of: stay) else { return nil }
        return max(0, min(end, frame.end + 1) - max(entry, frame.start))
    }

    /// The day of exit, or the day after the last one that an open stay is known to have gone on; nil where the
    /// exit is not known to the day.
    static func end(of stay: Stay) -> Int? {
        isOpen(stay) ? (stay.knownUntil == .min ? nil : Int(stay.knownUntil) + 1) : stay.exit.day
    }

    /// Whether the person still stays: no exit, rather than one whose date is unknown.
    static func isOpen(_ stay: Stay) -> Bool {
        stay.exit.isAbsent || stay.exit.nullReason == .notApplicable
    }
}
