/// Intervals of days by person, each with a mark that tells one case or stay from another.
struct PersonIntervals: Sendable {
    private struct Interval: Sendable {
        var first: Int32
        var last: Int32
        let next: Int32
        let mark: UInt32
    }

    /// The place of each person's latest interval; −1: none.
    private var heads = ByOrdinal<Int32>(-1)
    private var intervals: [Interval] = []

    /// Whether an interval of the person under another mark shares a day with these.
    func overlaps(_ days: ClosedRange<Int>, of person: UInt32, otherThan mark: UInt32) -> Bool {
        var index = heads[person]
        while index >= 0 {
            let interval = intervals[Int(index)]
            let shares = Int(interval.first) <= days.upperBound && Int(interval.last) >= days.lowerBound
            if interval.mark != mark, shares { return true }
            index = interval.next
        }
        return false
    }

    /// Keeps an interval; one under the same mark grows.
    mutating func add(_ days: ClosedRange<Int>, of person: UInt32, mark: UInt32) {
        let first = Int32(clamping: days.lowerBound)
        let last = Int32(clamping: days.upperBound)
        let head = heads[person]
        var index = head
        while index >= 0 {
            let place = Int(index)
            if intervals[place].mark == mark {
                intervals[place].first = min(intervals[place].first, first)
                intervals[place].last = max(intervals[place].last, last)
                return
            }
            index = intervals[place].next
        }
        heads[person] = Int32(intervals.count)
        intervals.append(Interval(first: first, last: last, next: head, mark: mark))
    }
}
