/// The known name that a misspelt one most likely stands for.
enum NearestName {
    /// The nearest of `names`, if it is near (a third of its length at most) and no other is as near.
    static func of(_ name: String, among names: [String]) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        let distances = names.map {
            (name: $0, distance: distance(wanted, Array($0.lowercased().unicodeScalars)))
        }
        guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
        guard best.distance <= max(1, best.name.unicodeScalars.count / 3) else { return nil }
        return distances.count { $0.distance == best.distance } == 1 ? best.name : nil
    }

    /// Edit distance with swapped neighbours (optimal string alignment).
    static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        var before: [Int] = []
        var previous = Array(0...right.count)
        for i in 1...left.count {
            var current = [i]
            for j in 1...right.count {
                let substituted = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
                var best = min(substituted, previous[j] + 1, current[j - 1] + 1)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    best = min(best, before[j - 2] + 1)
                }
                current.append(best)
            }
            (before, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
