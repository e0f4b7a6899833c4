/// Finds the withheld numbers that the sums give back exactly: Gaussian elimination over the integers modulo the
/// prime 2^61 − 1, sparse, one connected part of the family at a time.
///
/// A number is given back if the row space of the sums, restricted to the unknown numbers, holds a row with that
/// number alone. Over a prime of this size a rank can only be lost by accident where a minor of the matrix is a
/// multiple of the prime; entries are 0, 1 and −1.
struct LinearRecovery {
    private static let prime: UInt64 = (1 << 61) - 1

    /// The unknown variables that are determined, ascending.
    static func determined(in family: ReleaseFamily, unknown: [Bool]) -> [Int] {
        var rows: [[(column: Int, value: UInt64)]] = []
        for relation in family.relations {
            var row: [(column: Int, value: UInt64)] = []
            for position in relation.parts where unknown[position] { row.append((position, 1)) }
            for position in relation.wholes where unknown[position] { row.append((position, prime - 1)) }
            if !row.isEmpty { rows.append(row.sorted { $0.column < $1.column }) }
        }
        return singles(ofReduced: reduced(rows))
    }

    /// Row echelon form, pivots by first column; then each row reduced by the later pivots.
    private static func reduced(_ rows: [[(column: Int, value: UInt64)]]) -> [[(column: Int, value: UInt64)]]
    {
        var pivots: [Int: [(column: Int, value: UInt64)]] = [:]
        for row in rows.sorted(by: { $0.count < $1.count }) {
            var row = row
            while let first = row.first {
                guard let pivot = pivots[first.column] else {
                    pivots[first.column] = scaled(row, by: inverse(first.value))
                    break
                }
                row = combined(row, pivot, times: prime - first.value)
            }
        }
        // From the last pivot back, so that every row that is used is already fully reduced.
        var finished: [Int: [(column: Int, value: UInt64)]] = [:]
        for column in pivots.keys.sorted(by: >) {
            guard var row = pivots[column] else { continue }
            for entry in row.dropFirst() {
                guard let later = finished[entry.column] else { continue }
                guard let current = row.first(where: { $0.column == entry.column }) else { continue }
                row = combined(row, later, times: prime - current.value)
            }
            finished[column] = row
        }
        return finished.keys.sorted().compactMap { finished[$0] }
    }

    private static func singles(ofReduced rows: [[(column: Int, value: UInt64)]]) -> [Int] {
        rows.filter { $0.count == 1 }.map { $0[0].column }
    }

    /// `left + factor · right`, both sorted by column.
    private static func combined(
        _ left: [(column: Int, value: UInt64)], _ right: [(column: Int, value: UInt64)], times factor: UInt64
    ) -> [(column: Int, value: UInt64)] {
        var result: [(column: Int, value: UInt64)] = []
        result.reserveCapacity(left.count + right.count)
        var (i, j) = (0, 0)
        while i < left.count || j < right.count {
            if j == right.count || (i < left.count && left[i].column < right[j].column) {
                result.append(left[i])
                i += 1
            } else if i == left.count || right[j].column < left[i].column {
                result.append((right[j].column, product(right[j].value, factor)))
                j += 1
            } else {
                let value = (left[i].value + product(right[j].value, factor)) % prime
                if value != 0 { result.append((left[i].column, value)) }
                i += 1
                j += 1
            }
        }
        return result
    }

    private static func scaled(
        _ row: [(column: Int, value: UInt64)], by factor: UInt64
    ) -> [(column: Int, value: UInt64)] {
        row.map { ($0.column, product($0.value, factor)) }
    }

    private static func product(_ left: UInt64, _ right: UInt64) -> UInt64 {
        if left == 1 { return right }
        if right == 1 { return left }
        let full = left.multipliedFullWidth(by: right)
        return prime.dividingFullWidth((full.high, full.low)).remainder
    }

    /// By Fermat's little theorem.
    private static func inverse(_ value: UInt64) -> UInt64 {
        if value == 1 { return 1 }
        var (base, exponent, result) = (value, prime - 2, UInt64(1))
        while exponent > 0 {
            if exponent & 1 == 1 { result = product(result, base) }
            base = product(base, base)
            exponent >>= 1
        }
        return result
    }
}
