import Linkage
import Model
import Testing

@testable import Statistics

@Suite("The tally")
struct TallyTests {
    @Test(
        "the tables are the same for any partition of the persons, each part on a thread of its own",
        arguments: [2, 7, 64])
    func partitions(parts: Int) {
        let region = MadeUpRegion(persons: 130, seed: 1).region
        for text in ["2003-Q2", "2003"] {
            let frame = frame(text, asOf: "2003-09-30")
            let whole = Statistics.tables(of: region.pathways, frame: frame, threads: 1)
            let parts = Statistics.tables(of: region.pathways, frame: frame, threads: parts)
            #expect(whole == parts)
        }
    }

    @Test("tallies merge to the same whatever their order")
    func order() {
        let pathways = MadeUpRegion(persons: 100, seed: 2).region.pathways
        let counting = CountingFrame(frame("2003-Q2"))
        let indicators = IndicatorBook.all
        let layout = TallyLayout(indicators, frame: counting)
        let parts = [0..<10, 10..<11, 11..<11, 11..<80, 80..<100].map {
            Statistics.tally(of: $0, pathways, counting, indicators, layout)
        }
        let forth = parts.dropFirst().reduce(into: parts[0]) { $0.merge($1) }
        let back = parts.reversed().dropFirst().reduce(into: parts[4]) { $0.merge($1) }
        #expect(forth.values == back.values)
        #expect(forth.persons == back.persons)
        #expect(forth.leftOut == back.leftOut)
        #expect(contributions(of: forth) == contributions(of: back))
        #expect(forth.durations.sorted.map(\.key) == back.durations.sorted.map(\.key))
        #expect(forth.values.reduce(0, +) > 1000)
    }

    private func contributions(of tally: Tally) -> [[Int]] {
        tally.contributions.stretches.sorted { $0.key < $1.key }.map { stretch in
            [Int(stretch.key)] + (0..<stretch.width).map { tally.contributions.amount(of: stretch, at: $0) }
        }
    }

    @Test("no pathways, no persons: every table is there and says that nobody reported")
    func empty() {
        let tables = Statistics.tables(of: Pathways(), frame: frame("2003-Q2"))
        #expect(tables.count > 100)
        #expect(tables.allSatisfy { $0.cells.allSatisfy { $0.value == .notReported } })
    }
}
