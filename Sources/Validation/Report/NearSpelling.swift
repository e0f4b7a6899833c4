/// The one word that a misspelt word most likely means.
enum NearSpelling {
    /// The candidate nearest to `word`, if exactly one is near: a third of its letters wrong at most, three at most.
    /// Case, spaces, hyphens and underscores do not count.
    static func of(_ word: String, among candidates: [String]) -> String? {
        let folded = fold(word)
        guard !folded.isEmpty else { return nil }
        let limit = min(3, max(1, folded.count / 3))
        var best: (distance: Int, candidates: [String]) = (limit + 1, [])
        for candidate in candidates {
            let distance = distance(folded, fold(candidate), limit: limit)
            if distance < best.distance {
                best = (distance, [candidate])
            } else if distance == best.distance, distance <= limit {
                best.candidates.append(candidate)
            }
        }
        return best.candidates.count == 1 ? best.candidates[0] : nil
    }

    private static func fold(_ word: String) -> [UInt8] {
        word.lowercased().utf8.filter { $0 != 0x20 && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    }

    /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other
    /// (Damerau 1964, optimal string alignment); anything above `limit` is `limit + 1`.
    static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
        if abs(left.count - right.count) > limit { return limit + 1 }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let same = left[row] == right[column] ? 0 : 1
                var cost = min(current[column] + 1, last[column + 1] + 1, last[column] + same)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return min(last[right.count], limit + 1)
    }
}
