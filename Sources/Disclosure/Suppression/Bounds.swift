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

    /// Upper limit of what nothing bounds: above every count, and small enough to be added up.
    static let unbounded = 1 << 40

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
        propagate(family)
    }

    private mutating func propagate(_ family: ReleaseFamily) {
        // A sweep over all sums, until none narrows anything. The limit only ever leaves an interval wider than
        // it could be: the attack is then weaker, never wrong.
        for _ in 0..<100 {
            var changed = false
            for relation in family.relations {
                if narrow(relation.parts, against: relation.wholes) { changed = true }
                if narrow(relation.wholes, against: relation.parts) { changed = true }
            }
            if !changed { return }
        }
    }

    /// Narrows each variable of one side by what the other side and its own neighbours leave for it.
    private mutating func narrow(_ side: [Int], against other: [Int]) -> Bool {
        let otherLow = other.reduce(0) { $0 + low[$1] }
        let otherHigh = other.reduce(0) { $0 + high[$1] }
        let sideLow = side.reduce(0) { $0 + low[$1] }
        let sideHigh = side.reduce(0) { $0 + high[$1] }
        var changed = false
        for position in side {
            let highest = otherHigh - (sideLow - low[position])
            if highest < high[position] {
                high[position] = highest
                changed = true
            }
            let lowest = otherLow - (sideHigh - high[position])
            if lowest > low[position] {
                low[position] = lowest
                changed = true
            }
        }
        return changed
    }
}
