/// Gives each column what it most likely holds, one column to a field, and leaves open what is not clear.
///
/// A pair of column and field is clear if no other field of the column comes within the margin of it, nor any other
/// column of the field. Clear pairs are made, what they took falls away from the others, and that may make further
/// pairs clear, until nothing more is. No two clear pairs share a column or a field, and a clear pair stays clear
/// while others are made: the order in which they are made does not matter.
struct Assignment {
    /// What comes so near, in hundredths, leaves a pair open.
    static let margin = 10
    /// Below this no pair is clear.
    static let sure = 50
    /// Below this a candidate is not worth a word.
    static let worthAWord = 30
    /// Open candidates that are shown of a column.
    static let shown = 5

    /// The clear candidate of a column.
    private(set) var clear: [Int: Candidate] = [:]
    /// The candidates of a column that has none, the best first.
    private(set) var open: [Int: [Candidate]] = [:]

    /// Assigns columns their candidates; `taken` is held by other columns already.
    init(_ candidates: [Int: [Candidate]], taken: Set<Candidate.Place>) {
        var left = candidates.mapValues { list in
            list.filter { $0.score >= Self.worthAWord && !taken.contains($0.place) }
                .sorted(by: Candidate.precedes)
        }
        while let (column, candidate) = Self.clearPair(left) {
            clear[column] = candidate
            left[column] = nil
            for other in left.keys { left[other]?.removeAll { $0.place == candidate.place } }
        }
        for (column, list) in left {
            guard let best = list.first else { continue }
            open[column] = Array(list.prefix { best.score - $0.score <= Self.margin }.prefix(Self.shown))
        }
    }

    private static func clearPair(_ left: [Int: [Candidate]]) -> (Int, Candidate)? {
        for (column, list) in left.sorted(by: { $0.key < $1.key }) {
            guard let best = list.first, best.score >= sure else { continue }
            if list.count > 1, best.score - list[1].score <= margin { continue }
            let isContested = left.contains { other, list in
                other != column
                    && list.contains { $0.place == best.place && best.score - $0.score <= margin }
            }
            if !isContested { return (column, best) }
        }
        return nil
    }
}
