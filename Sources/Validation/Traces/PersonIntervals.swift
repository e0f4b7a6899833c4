/// Intervals of days by person, each with a mark that tells one case or stay from another.
struct PersonIntervals: Sendable {
    private struct Interval: Sendable {
        var first: Int32
        var last: Int32
        let next: Int32
        let mark: UInt64
    }

    private var heads = FingerprintTable<Int32>()
    private var intervals: [Interval] = []

    /// Whether an interval of the person under another mark shares a day with these.
    func overlaps(_ days: ClosedRange<Int>, of person: Fingerprint, otherThan mark: UInt64) -> Bool {
        var index = heads[person] ?? -1
        while index >= 0 {
            let interval = intervals[Int(index)]
            if interval.mark != mark, Int(interval.first) <= days.upperBound,
                Int(interval.last) >= days.lowerBound
            {
                return true
            }
            index = interval.next
        }
        return false
    }

    /// Keeps an interval; one under the same mark grows.
    mutating func add(_ days: ClosedRange<Int>, of person: Fingerprint, mark: UInt64) {
        let first = Int32(clamping: days.lowerBound)
        let last = Int32(clamping: days.upperBound)
        let head = heads[person] ?? -1
        var index = head
        while index >= 0 {
            if intervals[Int(index)].mark == mark {
                intervals[Int(index)].first = min(intervals[Int(index)].first, first)
                intervals[Int(index)].last = max(intervals[Int(index)].last, last)
                return
            }
            index = intervals[Int(index)].next
        }
        let added = Int32(intervals.count)
        intervals.append(Interval(first: first, last: last, next: head, mark: mark))
        if head < 0 {
            _ = heads.insert(added, for: person)
        } else {
            heads.update(person, to: added)
        }
    }
}
