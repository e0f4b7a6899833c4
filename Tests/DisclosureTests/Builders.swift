import Model
import Statistics

/// Tables and dimensions for the tests of this room.
enum Build {
    static let period = Period(year: 2004, quarter: 4)

    static let indicator = IndicatorDefinition(
        id: "V01", title: "Victims identified", group: .volume, meaning: "How many.", unit: .persons,
        population: "All.", numerator: "Persons.", breakdowns: [.sex], source: "Test.")

    /// The region, `count` areas, and the overlap.
    static func areas(_ count: Int) -> Dimension {
        Dimension(
            id: .area, title: "Area",
            members: [.init("SEE", "Region", .total)] + (0..<count).map { .init("A\($0)", "Area \($0)") }
                + [.init("_OVERLAP", "In more than one area", .overlap)],
            additivity: .overlapping)
    }

    /// A total and `count` parts.
    static func parts(_ count: Int, additivity: Dimension.Additivity = .partition) -> Dimension {
        Dimension(
            id: .sex, title: "Part",
            members: [.init("_T", "Total", .total)] + (0..<count).map { .init("P\($0)", "Part \($0)") },
            additivity: additivity)
    }

    static func quantity(_ value: Int) -> Quantity {
        Quantity(value: value, persons: value, contributions: value == 0 ? [] : [value])
    }

    /// Areas × parts from inner counts (no overlap), totals worked out.
    static func table(
        _ id: String, _ inner: [[Int]], population: PopulationID = "identified", overlap: Int = 0
    ) -> DraftTable {
        let (rows, columns) = (inner.count, inner[0].count)
        var cells: [DraftCell] = []
        func row(_ values: [Int]) {
            cells.append(DraftCell(value: .quantity(quantity(values.reduce(0, +)))))
            cells += values.map { DraftCell(value: .quantity(quantity($0))) }
        }
        let shared = [overlap] + Array(repeating: 0, count: columns - 1)
        row((0..<columns).map { column in inner.reduce(0) { $0 + $1[column] } - shared[column] })
        for values in inner { row(values) }
        row(shared)
        return DraftTable(
            id: id, indicator: indicator, variant: "", period: period, measure: .count(population),
            isSensitive: true, dimensions: [areas(rows), parts(columns)], cells: cells)
    }

    /// Areas only.
    static func line(_ id: String, _ values: [Int], population: PopulationID = "identified") -> DraftTable {
        let all = [values.reduce(0, +)] + values + [0]
        return DraftTable(
            id: id, indicator: indicator, variant: "", period: period, measure: .count(population),
            isSensitive: true, dimensions: [areas(values.count)],
            cells: all.map { DraftCell(value: .quantity(quantity($0))) })
    }

    /// Areas only, a share per area.
    static func shares(_ id: String, _ values: [(Int, Int)], within: PopulationID? = nil) -> DraftTable {
        let total = (values.reduce(0) { $0 + $1.0 }, values.reduce(0) { $0 + $1.1 })
        let all = [total] + values + [(0, 0)]
        return DraftTable(
            id: id, indicator: indicator, variant: "", period: period,
            measure: .ratio(
                numerator: "E01.numerator", denominator: "identified", numeratorIsPart: true, within: within),
            isSensitive: true, dimensions: [areas(values.count)],
            cells: all.map {
                DraftCell(value: .ratio(numerator: quantity($0.0), denominator: quantity($0.1)))
            })
    }
}

/// A small generator for tests: the same numbers on every machine (splitmix64).
struct Splitmix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
