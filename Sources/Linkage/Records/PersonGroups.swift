/// The order that puts things of many persons next to each other, person by person.
struct PersonGroups {
    /// Positions of the things, by person; within a person as they came, or as they were sorted.
    private(set) var order: [UInt32]
    // Where each person's positions end in `order`.
    private var ends: [UInt32]

    /// Groups `count` things, each of the person that `person` names, of `persons` persons.
    @inline(__always)
    init(_ count: Int, persons: Int, person: (Int) -> UInt32) {
        // A counting sort: the ends are the starts until the things are placed.
        ends = Array(repeating: 0, count: persons)
        order = Array(repeating: 0, count: count)
        for index in 0..<count { ends[Int(person(index))] += 1 }
        var total: UInt32 = 0
        for person in 0..<persons {
            let own = ends[person]
            ends[person] = total
            total += own
        }
        for index in 0..<count {
            let person = Int(person(index))
            order[Int(ends[person])] = UInt32(index)
            ends[person] += 1
        }
    }

    /// Where a person's things are in `order`.
    func range(of person: Int) -> Range<Int> {
        Int(person == 0 ? 0 : ends[person - 1])..<Int(ends[person])
    }

    /// Where a person's things are in `order`, for the pathway.
    func eventRange(of person: Int) -> EventRange {
        EventRange(start: person == 0 ? 0 : ends[person - 1], end: ends[person])
    }

    /// Sorts each person's things; equal ones stay as they came.
    @inline(__always)
    mutating func sortEach(by precedes: (Int, Int) -> Bool) {
        for person in ends.indices {
            let own = range(of: person)
            if own.count > 24 {
                order[own].sort { precedes(Int($0), Int($1)) }
            } else if own.count > 1 {
                insertionSort(own, by: precedes)
            }
        }
    }

    @inline(__always)
    private mutating func insertionSort(_ range: Range<Int>, by precedes: (Int, Int) -> Bool) {
        for next in range.dropFirst() {
            let moving = order[next]
            var place = next
            while place > range.lowerBound, precedes(Int(moving), Int(order[place - 1])) {
                order[place] = order[place - 1]
                place -= 1
            }
            order[place] = moving
        }
    }
}
