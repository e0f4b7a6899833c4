import Model
import Statistics
import Testing

@testable import Disclosure

struct CellSuppressionTests {
    private func method(threshold: Int = 5) throws -> CellSuppression {
        CellSuppression(
            policy: try SuppressionPolicy(
                threshold: threshold, minimumDenominator: 10, minimumContributors: 1))
    }

    private func release(_ drafts: [DraftTable], threshold: Int = 5) throws -> [ReleasedTable] {
        try method(threshold: threshold).release(of: drafts, for: Build.period).tables
    }

    private func values(_ table: ReleasedTable) -> [ReleasedValue] { table.cells.map(\.value) }

    @Test("counts of 1 to 4 persons are withheld; 0 and 5 are shown")
    func threshold() throws {
        for count in 1...4 {
            let table = try release([Build.line("V01", [count, 40, 60])])[0]
            #expect(values(table)[1] == .suppressed(.smallCount))
        }
        let table = try release([Build.line("V01", [0, 5, 60])])[0]
        #expect(values(table) == [.number(65), .number(0), .number(5), .number(60), .number(0)])
    }

    @Test("one withheld area takes a second one with it, since the region's row would give it back")
    func regionDoesNotGiveBack() throws {
        let table = try release([Build.line("V01", [3, 40, 60])])[0]
        #expect(values(table)[0] == .number(103))
        #expect(values(table)[1] == .suppressed(.smallCount))
        #expect(values(table)[2] == .suppressed(.secondary))
        #expect(values(table)[3] == .number(60))
    }

    @Test("two small areas alone do not protect each other: at least one more is withheld")
    func twoOnesTogether() throws {
        // 1 + 1 are known to be at least 1 each: their sum of 2 would give both back.
        let table = try release([Build.line("V01", [1, 1, 40, 60])])[0]
        let withheld = values(table).filter { if case .suppressed = $0 { true } else { false } }
        #expect(withheld.count == 3)
        #expect(values(table)[0] == .number(102))
    }

    @Test("the same number is withheld in every table that holds it")
    func sameNumberInTwoTables() throws {
        let byArea = Build.line("V01", [3, 40, 60])
        let bySex = Build.table("V01-SEX", [[3, 0], [30, 10], [40, 20]])
        let tables = try release([byArea, bySex])
        for (area, cell) in [(0, 0), (1, 3), (2, 6), (3, 9)] {
            #expect(values(tables[0])[area] == values(tables[1])[cell])
        }
    }

    @Test("a percentage is shown only where numerator, denominator and what is left can be shown")
    func ratios() throws {
        let table = try release([Build.shares("E01", [(20, 50), (48, 50), (0, 40), (30, 60), (25, 70)])])[0]
        #expect(values(table)[5] == .measure(thousandths: 35_700, over: 70))
        // 2 of 50 are left: either the 48 or the 50 must go, and the share with it.
        #expect(values(table)[2] == .suppressed(.partWithheld))
        #expect(values(table)[3] == .measure(thousandths: 0, over: 40))
        let small = try release([Build.shares("E01", [(0, 9), (30, 60), (25, 70)])])[0]
        #expect(values(small)[1] == .suppressed(.smallDenominator))
    }

    @Test("a denominator that is part of a shown population does not give the difference away")
    func denominatorWithin() throws {
        let identified = Build.line("V01", [50, 60, 70], population: "all")
        let known = Build.shares("V06", [(20, 48), (30, 50), (30, 60)], within: "all")
        let tables = try release([identified, known])
        // 50 − 48 = 2 persons of unknown kind.
        let shown = (values(tables[0])[1], values(tables[1])[1])
        if case (.number, .measure) = shown { Issue.record("both 50 and 48 are shown") }
    }

    @Test("numbers on 10 to 29 units are marked as unreliable")
    func unreliable() throws {
        let table = try release([Build.shares("E01", [(9, 20), (30, 60)])])[0]
        #expect(table.cells[1].isUnreliable)
        #expect(!table.cells[2].isUnreliable)
    }

    @Test("what is counted in more than one area is protected as a count")
    func overlap() throws {
        let table = try release([Build.table("V01-SEX", [[30, 20], [25, 25], [40, 20]], overlap: 2)])[0]
        #expect(values(table)[12] == .suppressed(.smallCount))
        // The overlap could be worked out from the region and the areas.
        let column = [0, 3, 6, 9, 12].map { values(table)[$0] }
        let withheld = column.filter { if case .suppressed = $0 { true } else { false } }
        #expect(withheld.count >= 2)
    }

    @Test("complements of overlapping parts are protected")
    func multiple() throws {
        let dimension = Build.parts(2, additivity: .multiple)
        let counts = [60, 58, 20, 60, 58, 20, 0, 0, 0]
        let table = DraftTable(
            id: "V01-SOURCE", indicator: Build.indicator, variant: "", period: Build.period,
            measure: .count("identified"), isSensitive: true, dimensions: [Build.areas(1), dimension],
            cells: counts.map { DraftCell(value: .quantity(Build.quantity($0))) })
        let released = try release([table])[0]
        // 60 − 58 = 2 persons are not in the first part.
        if case (.number, .number) = (values(released)[3], values(released)[4]) {
            Issue.record("60 and 58 are both shown")
        }
    }

    @Test("tables that contradict each other, or do not add up, are refused")
    func contradictions() throws {
        #expect(throws: DisclosureError.contradiction(population: "identified", tables: ["V01", "V01-SEX"])) {
            _ = try release([Build.line("V01", [10, 40]), Build.table("V01-SEX", [[10, 1], [30, 10]])])
        }
        var cells = Build.line("V01", [10, 40]).cells
        cells[0] = DraftCell(value: .quantity(Build.quantity(51)))
        let wrong = DraftTable(
            id: "V01", indicator: Build.indicator, variant: "", period: Build.period,
            measure: .count("identified"), isSensitive: true, dimensions: [Build.areas(2)], cells: cells)
        #expect(throws: DisclosureError.notAdditive(table: "V01")) { _ = try release([wrong]) }
        cells[1] = DraftCell(value: .quantity(Build.quantity(-1)))
        let negative = DraftTable(
            id: "V01", indicator: Build.indicator, variant: "", period: Build.period,
            measure: .count("identified"), isSensitive: true, dimensions: [Build.areas(2)], cells: cells)
        #expect(throws: DisclosureError.negative(table: "V01")) { _ = try release([negative]) }
    }

    @Test("where the region is one small area, the region is withheld too")
    func oneArea() throws {
        let tables = try release([Build.line("V01", [2])])
        #expect(values(tables[0])[1] == .suppressed(.smallCount))
        #expect(values(tables[0])[0] == .suppressed(.smallCount))
    }

    @Test("settings looser than the floor are refused")
    func floors() {
        #expect(throws: DisclosureError.belowFloor(setting: "threshold", floor: 3, given: 2)) {
            _ = try SuppressionPolicy(threshold: 2, minimumDenominator: 10, minimumContributors: 1)
        }
        #expect(throws: DisclosureError.belowFloor(setting: "minimumDenominator", floor: 10, given: 9)) {
            _ = try SuppressionPolicy(threshold: 5, minimumDenominator: 9, minimumContributors: 1)
        }
        #expect(throws: DisclosureError.belowFloor(setting: "minimumContributors", floor: 1, given: 0)) {
            _ = try SuppressionPolicy(threshold: 5, minimumDenominator: 10, minimumContributors: 0)
        }
    }

    @Test("totals are true or withheld, never a third value")
    func totalsAreTrue() throws {
        var random = Splitmix(state: 7)
        for _ in 0..<50 {
            let inner = (0..<4).map { _ in (0..<3).map { _ in Int.random(in: 0...30, using: &random) } }
            let draft = Build.table("V01-SEX", inner)
            let released = try release([draft])[0]
            for (cell, original) in zip(released.cells, draft.cells) {
                guard case .number(let value) = cell.value else { continue }
                #expect(original.value == .quantity(Build.quantity(value)))
            }
        }
    }
}
