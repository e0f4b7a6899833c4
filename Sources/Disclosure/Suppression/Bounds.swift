import Statistics

/// What an attacker can prove of each number of a family from what is shown, by propagating intervals through
/// every sum to a fixed point.
///
/// She knows the shown numbers, that zeros are always shown (so a withheld cell of a table is at least 1), and
/// that nothing is negative. The intervals contain the truth; they may be wider than the tightest ones, which
/// takes linear programming. `LinearRecovery` finds the numbers that sums give back exactly.
///
///     12 + x + y = 20     x, y withheld, both at least 1  →  x, y ∈ [1, 7]
struct Bounds {
    private(set) var low: [Int]
    private(set) var high: [Int]
    /// Variables whose interval the last change narrowed.
    private(set) var narrowed: [Int] = []
    private var waiting: [Int] = []
    private var isWaiting: [Bool]

    /// The high end of what nothing bounds.
    static let unbounded = Int.max

    /// The bounds when the `hidden` variables are withheld.
    init(of family: ReleaseFamily, hidden: [Bool]) {
        low = []
        high = []
        low.reserveCapacity(hidden.count)
        high.reserveCapacity(hidden.count)
        for (position, variable) in family.variables.enumerated() {
            let isUnknown = hidden[position] || variable.role == .remainder
            low.append(isUnknown ? (variable.role == .cell ? 1 : 0) : variable.quantity.value)
            high.append(isUnknown ? Self.unbounded : variable.quantity.value)
        }
        isWaiting = Array(repeating: false, count: family.relations.count)
        for relation in family.relations.indices { enqueue(relation) }
        propagate(family)
    }

    /// What becomes known when a withheld variable is shown after all: intervals only narrow, so that only what
    /// is in a sum with one that narrowed has to be looked at again.
    mutating func reveal(_ position: Int, in family: ReleaseFamily) {
        narrowed = [position]
        low[position] = family.variables[position].quantity.value
        high[position] = low[position]
        for relation in family.relationsOf[position] { enqueue(relation) }
        propagate(family)
    }

    private mutating func enqueue(_ relation: Int) {
        guard !isWaiting[relation] else { return }
        isWaiting[relation] = true
        waiting.append(relation)
    }

    private mutating func propagate(_ family: ReleaseFamily) {
        // The limit only ever leaves an interval wider than it could be: the attack is weaker then, never wrong.
        var budget = 200 * (family.relations.count + 1)
        while let next = waiting.popLast(), budget > 0 {
            isWaiting[next] = false
            budget -= 1
            let relation = family.relations[next]
            narrow(relation.parts, against: relation.wholes, family)
            narrow(relation.wholes, against: relation.parts, family)
        }
    }

    /// Narrows each variable of one side by what the other side and its own neighbours leave for it.
    private mutating func narrow(_ side: [Int], against other: [Int], _ family: ReleaseFamily) {
        let otherLow = other.reduce(0) { $0 + low[$1] }
        let otherHigh = sumOfHighs(other)
        let sideLow = side.reduce(0) { $0 + low[$1] }
        let unboundedInSide = side.count { high[$0] == Self.unbounded }
        let boundedHigh = side.reduce(0) { $0 + (high[$1] == Self.unbounded ? 0 : high[$1]) }
        for position in side {
            let isUnbounded = high[position] == Self.unbounded
            let neighboursHigh = boundedHigh - (isUnbounded ? 0 : high[position])
            var (lowest, highest) = (low[position], high[position])
            if let otherHigh { highest = min(highest, otherHigh - (sideLow - low[position])) }
            if unboundedInSide - (isUnbounded ? 1 : 0) == 0 {
                lowest = max(lowest, otherLow - neighboursHigh)
            }
            if lowest > low[position] || highest < high[position] {
                set(position, lowest, highest, family)
                // The sums above are of the old intervals: look at this relation again with the new ones.
                return
            }
        }
    }

    private mutating func set(_ position: Int, _ lowest: Int, _ highest: Int, _ family: ReleaseFamily) {
        low[position] = lowest
        high[position] = highest
        narrowed.append(position)
        for relation in family.relationsOf[position] { enqueue(relation) }
    }

    private func sumOfHighs(_ positions: [Int]) -> Int? {
        var sum = 0
        for position in positions {
            if high[position] == Self.unbounded { return nil }
            sum += high[position]
        }
        return sum
    }
}
