/// The merged ranges of a sheet, and which cells of a row they cover: all of a range but its first cell.
///
/// A sheet lists them behind its rows. So that a record can say that it is in one, the sheet is decompressed
/// once before it is read and searched for the list, which costs a fraction of the reading.
struct XLSXMergedRanges {
    /// All ranges, by their first row.
    let all: [XLSXRange]

    // Ranges that the present row is in, and the columns they cover in it; both hold up to `validUntil`.
    private var active: [XLSXRange] = []
    private var covered: [Bool] = []
    private var nextRange = 0
    private var row = 0
    private var validUntil = 0

    init(_ ranges: [XLSXRange]) {
        all = ranges.sorted {
            ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
        }
    }

    /// Goes to a row; false where the ranges in it overlap, which no program lets them.
    @inline(__always)
    mutating func enter(_ row: Int) -> Bool {
        if row >= self.row, row < validUntil || all.isEmpty { return true }
        return enterSlowly(row)
    }

    /// The first column of the first range that the present row is in; nil where it is in none.
    @inline(__always)
    var firstColumn: Int? { active.isEmpty ? nil : active[0].columns.lowerBound }

    /// Whether a range covers the cell of the present row, and it is not the range's first.
    @inline(__always)
    func covers(_ column: Int) -> Bool { column < covered.count && covered[column] }

    private mutating func enterSlowly(_ row: Int) -> Bool {
        if row < self.row { (active, nextRange) = ([], 0) }
        self.row = row
        while nextRange < all.count, all[nextRange].rows.lowerBound <= row {
            active.append(all[nextRange])
            nextRange += 1
            // Only ranges that overlap can be more than the columns.
            if active.count > XLSXReference.columnLimit {
                active.removeAll { $0.rows.upperBound < row }
                if active.count > XLSXReference.columnLimit { return false }
            }
        }
        active.removeAll { $0.rows.upperBound < row }
        active.sort { $0.columns.lowerBound < $1.columns.lowerBound }
        // Up to the next row in which a range begins, ends, or has begun.
        validUntil = nextRange < all.count ? all[nextRange].rows.lowerBound : .max
        for range in active { validUntil = min(validUntil, range.rows.upperBound + 1) }
        if active.contains(where: { $0.rows.lowerBound == row }) { validUntil = row + 1 }
        return cover(row)
    }

    private mutating func cover(_ row: Int) -> Bool {
        covered = [Bool](repeating: false, count: active.map { $0.columns.upperBound + 1 }.max() ?? 0)
        var end = 0
        for range in active {
            guard range.columns.lowerBound >= end else { return false }
            end = range.columns.upperBound + 1
            for column in range.columns { covered[column] = true }
            if range.rows.lowerBound == row { covered[range.columns.lowerBound] = false }
        }
        return true
    }
}
