import Model
import Statistics
import Testing

@testable import Disclosure

/// Attacks released tables by looking for other tables of whole numbers that agree with all that is shown: each
/// one found is a witness that a withheld number can be something else.
struct AttackTests {
    @Test(
        "every withheld small count of a random table has witnesses for 1 and for the threshold",
        arguments: 0..<40)
    func witnesses(seed: Int) throws {
        var random = Splitmix(state: UInt64(seed))
        let rows = Int.random(in: 2...3, using: &random)
        let inner = (0..<rows).map { _ in (0..<3).map { _ in Int.random(in: 0...7, using: &random) } }
        let draft = Build.table("V01-SEX", inner)
        let policy = try SuppressionPolicy(threshold: 3, minimumDenominator: 10, minimumContributors: 1)
        let released = try CellSuppression(policy: policy).release(of: [draft], for: Build.period).tables[0]
        let attack = Attack(released: released, truth: inner)
        for cell in attack.unknown where attack.start[cell] < 3 {
            #expect(attack.extreme(of: cell, towards: -1) == 1, "cell \(cell) cannot be 1")
            #expect(attack.extreme(of: cell, towards: 1) >= 3, "cell \(cell) is provably small")
        }
    }
}

/// The tables of areas × parts (without overlap) that agree with a released one, reached from the truth by moves
/// that change nothing shown. For tables of two dimensions, moves of −1, 0 and 1 reach the extremes.
private struct Attack {
    /// Withheld inner cells, by position.
    let unknown: [Int]
    let start: [Int]
    private let moves: [[Int]]

    init(released: ReleasedTable, truth: [[Int]]) {
        let (rows, columns) = (truth.count, truth[0].count)
        func isShown(_ row: Int, _ column: Int) -> Bool {
            if case .number = released.cells[row * (columns + 1) + column].value { true } else { false }
        }
        start = truth.flatMap { $0 }
        let unknown = start.indices.filter { !isShown($0 / columns + 1, $0 % columns + 1) }
        self.unknown = unknown
        var shownSums: [[Int]] = []
        for row in 0..<rows where isShown(row + 1, 0) {
            shownSums.append(unknown.filter { $0 / columns == row })
        }
        for column in 0..<columns where isShown(0, column + 1) {
            shownSums.append(unknown.filter { $0 % columns == column })
        }
        if isShown(0, 0) { shownSums.append(unknown) }
        moves = Self.moves(over: unknown, of: start.count, keeping: shownSums)
    }

    private static func moves(over unknown: [Int], of count: Int, keeping sums: [[Int]]) -> [[Int]] {
        var moves: [[Int]] = []
        var move = Array(repeating: 0, count: count)
        func extend(_ position: Int) {
            guard position < unknown.count else {
                if sums.allSatisfy({ $0.reduce(0) { $0 + move[$1] } == 0 }), move.contains(where: { $0 != 0 })
                {
                    moves.append(move)
                }
                return
            }
            for step in -1...1 {
                move[unknown[position]] = step
                extend(position + 1)
            }
            move[unknown[position]] = 0
        }
        extend(0)
        return moves
    }

    /// The smallest (−1) or largest (1, up to 10) value that a cell takes in a table that agrees.
    func extreme(of cell: Int, towards direction: Int) -> Int {
        var table = start
        while direction < 0 || table[cell] < 10 {
            let step = moves.first { move in
                move[cell] == direction && unknown.allSatisfy { table[$0] + move[$0] >= 1 }
            }
            guard let step else { break }
            for position in unknown { table[position] += step[position] }
        }
        return table[cell]
    }
}
