import Linkage
import Model
import Testing

@testable import Statistics

/// Laws that disclosure control relies on, over made-up regions.
@Suite("Laws of the tables")
struct TableLawsTests {
    private static let runs: [(seed: UInt64, period: String)] = [(3, "2003-Q2"), (4, "2003-S1"), (5, "2004")]

    private func tables(_ run: (seed: UInt64, period: String)) -> [DraftTable] {
        let region = MadeUpRegion(persons: 160, seed: run.seed).region
        return Statistics.tables(of: region.pathways, frame: frame(run.period, asOf: "2004-12-31"))
    }

    /// The quantities of a cell with the names of their populations.
    private func quantities(_ cell: DraftCell, _ measure: Measure) -> [(PopulationID, Quantity)] {
        switch (cell.value, measure) {
        case (.quantity(let quantity), .count(let population)),
            (.quantity(let quantity), .sum(let population)):
            return [(population, quantity)]
        case (.ratio(let numerator, let denominator), .ratio(let first, let second, _, _)):
            return [(first, numerator), (second, denominator)]
        case (.statistic(_, let over), .statistic(let population, _)): return [(population, over)]
        default: return []
        }
    }

    @Test("the areas add up to the region and the overlap", arguments: runs)
    func areas(run: (seed: UInt64, period: String)) {
        for table in tables(run) {
            let members = table.dimensions.count > 1 ? table.dimensions[1].members.count : 1
            for member in 0..<members {
                let column = table.dimensions[0].members.indices.map { row in
                    quantities(table.cells[row * members + member], table.measure).map(\.1.value)
                }
                let areas = column.dropFirst().dropLast().filter { !$0.isEmpty }
                for slot in column[0].indices {
                    let sum = areas.reduce(0) { $0 + $1[slot] }
                    #expect(sum == column[0][slot] + column[column.count - 1][slot], "\(table.id)")
                }
            }
        }
    }

    @Test("the members of a partition add up to its total", arguments: runs)
    func partitions(run: (seed: UInt64, period: String)) {
        for table in tables(run) where table.dimensions.count > 1 {
            guard table.dimensions[1].additivity == .partition else { continue }
            let members = table.dimensions[1].members.count
            for row in table.dimensions[0].members.indices {
                let cells = table.cells[row * members..<(row + 1) * members]
                    .map { quantities($0, table.measure).map(\.1.value) }
                for slot in cells[0].indices {
                    #expect(cells.dropFirst().reduce(0) { $0 + $1[slot] } == cells[0][slot], "\(table.id)")
                }
                let open = table.cells[row * members..<(row + 1) * members].map(\.notObservable)
                #expect(open.dropFirst().reduce(0, +) == open[0], "\(table.id)")
            }
        }
    }

    @Test("equal names at equal coordinates are equal numbers", arguments: runs)
    func names(run: (seed: UInt64, period: String)) {
        var known: [String: Quantity] = [:]
        for table in tables(run) {
            let members = table.dimensions.count > 1 ? table.dimensions[1].members : []
            for (position, cell) in table.cells.enumerated() {
                let area = table.dimensions[0].members[position / max(members.count, 1)].code
                let member = members.isEmpty ? "_T" : members[position % members.count].code
                let place = member == "_T" ? area : "\(area) \(table.dimensions[1].id.rawValue) \(member)"
                for (population, quantity) in quantities(cell, table.measure) {
                    let name = "\(population.rawValue) \(place)"
                    #expect(known[name] ?? quantity == quantity, "\(table.id): \(name)")
                    known[name] = quantity
                }
            }
        }
        #expect(known.count > 500)
    }

    @Test(
        "contributions add up to the number, largest first; a part is not more than the whole",
        arguments: runs)
    func contributions(run: (seed: UInt64, period: String)) {
        for table in tables(run) {
            for cell in table.cells {
                for (_, quantity) in quantities(cell, table.measure) {
                    #expect(quantity.contributions.reduce(0, +) == quantity.value)
                    #expect(quantity.contributions == quantity.contributions.sorted(by: >))
                    #expect(quantity.contributions.allSatisfy { $0 > 0 })
                    #expect(!table.isSensitive || quantity.persons <= quantity.value)
                }
                guard case .ratio(let numerator, let denominator) = cell.value else { continue }
                guard case .ratio(_, _, true, _) = table.measure else { continue }
                #expect(numerator.value <= denominator.value, "\(table.id)")
                #expect(numerator.persons <= denominator.persons, "\(table.id)")
            }
        }
    }

    @Test("a name stands for one table, and first comes the one by area alone", arguments: runs)
    func ids(run: (seed: UInt64, period: String)) {
        let tables = tables(run)
        #expect(Set(tables.map(\.id)).count == tables.count)
        for table in tables {
            let breakdown = table.dimensions.count > 1 ? "-\(table.dimensions[1].id.rawValue)" : ""
            #expect(table.id == table.indicator.id + table.variant + breakdown)
        }
    }

    @Test("the made-up regions reach every indicator about persons")
    func reached() {
        let used = Set(
            tables(Self.runs[0]).filter { table in
                table.isSensitive
                    && table.cells.contains { cell in
                        quantities(cell, table.measure).contains { $0.1.value > 0 }
                    }
            }.map(\.indicator.id))
        let sensitive = IndicatorBook.all.map(\.definition).filter { $0.group != .quality }.map(\.id)
        #expect(used.sorted() == sensitive.sorted())
    }
}
