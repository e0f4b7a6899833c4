/// Finds the one value whose keys are nearest to a misspelt key.
///
/// Distance: letters changed, left out, put in, or swapped with their neighbour (optimal string alignment).
/// Keys of under three letters have no neighbours, those of under six one letter away, others two.
struct NearestKey {
    private let key: [UInt8]
    private let limit: Int
    private var bestDistance: Int

    /// How far away the nearest value is; beyond the limit where there is none.
    var distance: Int { bestDistance }

    private var bestValue: Int?
    private var isTied = false

    /// A search for the neighbours of `key`.
    init(to key: [UInt8]) {
        self.key = key
        limit = key.count < 3 ? 0 : key.count < 6 ? 1 : 2
        bestDistance = limit + 1
    }

    /// The nearest value, if there is one and no other is as near.
    var value: Int? { isTied ? nil : bestValue }

    /// Takes a key of a value into account.
    mutating func consider(_ candidate: [UInt8], value: Int) {
        guard candidate.count >= 3, abs(candidate.count - key.count) <= limit else { return }
        let distance = Self.distance(key, candidate)
        guard distance <= limit, distance <= bestDistance else { return }
        if distance < bestDistance {
            bestDistance = distance
            bestValue = value
            isTied = false
        } else if value != bestValue {
            isTied = true
        }
    }

    /// Source: optimal string alignment, the restricted form of F. J. Damerau's distance (1964).
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let changed = last[column] + (left[row] == right[column] ? 0 : 1)
                var best = min(changed, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
