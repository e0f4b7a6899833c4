import Model
import Testing

@testable import Intake

@Suite("Assignment") struct AssignmentTests {
    private static let fields: [FieldTarget] = [
        .standard(.entryDate), .standard(.exitDate), .standard(.sex), .standard(.citizenship),
    ]

    private func candidates(_ table: [[Int]]) -> [Int: [Candidate]] {
        var candidates: [Int: [Candidate]] = [:]
        for (column, row) in table.enumerated() {
            candidates[column] = row.enumerated().filter { $1 > 0 }.map {
                Candidate(target: Self.fields[$0], code: nil, score: $1, reasons: [])
            }
        }
        return candidates
    }

    private func clear(_ table: [[Int]]) -> [Int?] {
        let assignment = Assignment(candidates(table), taken: [])
        return table.indices.map { column in
            assignment.clear[column].flatMap { Self.fields.firstIndex(of: $0.target) }
        }
    }

    @Test("the surer column gets the field, and the other what is left")
    func surer() {
        #expect(clear([[95, 0, 0, 0], [70, 60, 0, 0]]) == [0, 1])
        #expect(clear([[70, 60, 0, 0], [95, 0, 0, 0]]) == [1, 0])
        // A chain: each pair is clear once the one before it is made.
        #expect(clear([[95, 0, 0, 0], [80, 75, 0, 0], [0, 60, 55, 0]]) == [0, 1, 2])
    }

    @Test("what comes within the margin is left open: two fields of a column, or two columns of a field")
    func open() {
        #expect(clear([[60, 60, 0, 0]]) == [nil])
        #expect(clear([[60, 51, 0, 0]]) == [nil])
        #expect(clear([[62, 51, 0, 0]]) == [0])
        #expect(clear([[80, 0, 0, 0], [75, 0, 0, 0]]) == [nil, nil])
        #expect(clear([[80, 78, 0, 0], [79, 0, 0, 0]]) == [nil, nil])
        #expect(clear([[45, 0, 0, 0]]) == [nil])
    }

    @Test("open candidates are shown the best first, those within the margin only, and none that is taken")
    func shown() {
        let assignment = Assignment(candidates([[60, 58, 49, 20], [0, 0, 0, 90]]), taken: [])
        #expect(assignment.open[0]?.map(\.target) == [Self.fields[0], Self.fields[1]])
        #expect(assignment.open[1] == nil)
        let taken = Candidate.Place(target: Self.fields[0], code: nil)
        let left = Assignment(candidates([[60, 58, 0, 0]]), taken: [taken])
        #expect(left.clear[0]?.target == Self.fields[1])
    }

    @Test("a field of several codes takes a column for each code")
    func codes() {
        let form = { (code: String) in
            [Candidate(target: .standard(.exploitationForms), code: code, score: 70, reasons: [])]
        }
        let assignment = Assignment([0: form("LABOUR"), 1: form("BEGGING"), 2: form("BEGGING")], taken: [])
        #expect(assignment.clear[0]?.code == "LABOUR")
        #expect(assignment.clear.count == 1)
        #expect(assignment.open.count == 2)
    }

    @Test(
        "whatever the order of the columns: the same pairs, and none that a second field or column comes near"
    )
    func anyOrder() {
        var generator = SystemlessGenerator()
        for _ in 0..<400 {
            let table = (0..<4).map { _ in (0..<4).map { _ in Int(generator.next() % 21) * 5 } }
            let pairs = clear(table)
            let reversed = Array(clear(table.reversed()).reversed())
            #expect(pairs == reversed, "\(table)")
            #expect(Set(pairs.compactMap { $0 }).count == pairs.compactMap { $0 }.count)
            for (column, field) in pairs.enumerated() {
                guard let field else { continue }
                // A better field of the column went to a column that had more of a claim to it.
                for other in 0..<4 where table[column][other] + Assignment.margin > table[column][field] {
                    guard other != field, table[column][other] >= Assignment.worthAWord else { continue }
                    #expect(pairs.contains(other), "\(table)")
                }
            }
        }
    }
}

/// Numbers that are the same in every run (a linear congruence, D. E. Knuth's constants).
private struct SystemlessGenerator {
    private var state: UInt64 = 1

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
