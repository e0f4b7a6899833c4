import Model
import Statistics

/// The draft tables of the sample: three areas that reported, and one that did not.
struct SampleTables {
    let period: Period
    /// What counts are multiplied by.
    let scale: Double
    let label: (String) -> String

    /// All tables; of other scales than 1, those by area only, since rounded parts would not add up.
    var all: [DraftTable] {
        let tables = [
            counts("V01", "identified", rows: [[40], nil, [61], [3]], breakdown: nil),
            counts("V01", "identified", rows: [[30, 10, 0], nil, [41, 20, 0], [3, 0, 0]], breakdown: sex),
            counts(
                "V01", "identified", rows: [[22, 12, 6], nil, [45, 9, 7], [3, 0, 0]], breakdown: exploitation),
            counts("V02", "assisted", rows: [[25], nil, [30], [12]], breakdown: nil, overlap: 6),
            shares, medians, coverage,
        ]
        return tables.filter { scale == 1 || $0.dimensions.count == 1 }
    }

    private var areas: Dimension {
        Dimension(
            id: .area, title: label("Area"),
            members: [
                member("SEE", "South-eastern Europe", .total), member("ALB", "Albania"),
                member("HRV", "Croatia"), member("MDA", "Moldova"), member("SRB", "Serbia"),
                member("_OVERLAP", "Counted in more than one area", .overlap),
            ],
            additivity: .overlapping)
    }

    private var sex: Dimension {
        Dimension(
            id: .sex, title: label("Sex"),
            members: [
                member("_T", "Total", .total), member("F", "Female"), member("M", "Male"),
                member("_U", "Unknown"),
            ],
            additivity: .partition)
    }

    private var exploitation: Dimension {
        Dimension(
            id: .exploitation, title: label("Form of exploitation"),
            members: [
                member("_T", "Total", .total), member("SEXUAL", "Sexual exploitation"),
                member("LABOUR", "Labour exploitation"), member("BEGGING", "Begging"),
            ],
            additivity: .partition)
    }

    /// E01: one share on few units, one that is provisional, one with a withheld part.
    private var shares: DraftTable {
        let cells = [
            share(scaled(12) + scaled(40) + scaled(2), scaled(20) + scaled(58) + scaled(14), open: 3),
            share(scaled(12), scaled(20)), DraftCell(value: .notReported),
            share(scaled(40), scaled(58), open: 3), share(scaled(2), scaled(14)), share(0, 0),
        ]
        return table(
            "E01", .access, .percent, "Assistance coverage rate",
            .ratio(numerator: "helped", denominator: "E01.base", numeratorIsPart: true, within: nil), cells)
    }

    /// S03: a median, one that does not exist, one on few stays, and no stays at all.
    private var medians: DraftTable {
        let values: [(Int?, Int)?] = [(61_500, 85), (48_500, 33), nil, (nil, 40), (12_000, 12), (0, 0)]
        let cells = values.map { value in
            value.map { DraftCell(value: .statistic(thousandths: $0.0, over: quantity($0.1))) }
                ?? DraftCell(value: .notReported)
        }
        return table(
            "S03", .shelter, .days, "Length of stay", .statistic(over: "stays", within: nil), cells)
    }

    /// Q07: about organisations, so nothing in it is sensitive.
    private var coverage: DraftTable {
        let cells = [(5, 8), (3, 3), (0, 2), (1, 2), (1, 1), (0, 0)].map { share($0.0, $0.1) }
        return table(
            "Q07", .quality, .percent, "Reporting coverage",
            .ratio(
                numerator: "reported", denominator: "expected", numeratorIsPart: true, within: nil), cells)
    }

    /// Counts by area, and by a breakdown; nil: the area did not report. The overlap is in the first part.
    private func counts(
        _ id: String, _ population: PopulationID, rows: [[Int]?], breakdown: Dimension?, overlap: Int = 0
    ) -> DraftTable {
        let width = rows.compactMap { $0?.count }.max() ?? 1
        let shared = [scaled(overlap)] + Array(repeating: 0, count: width - 1)
        let known = rows.compactMap { $0?.map { scaled($0) } }
        let region = (0..<width).map { part in known.reduce(0) { $0 + $1[part] } - shared[part] }
        let lines = [region] + rows.map { $0?.map { scaled($0) } } + [shared]
        let cells = lines.flatMap { line -> [DraftCell] in
            let count = breakdown == nil ? 1 : width + 1
            guard let line else { return Array(repeating: DraftCell(value: .notReported), count: count) }
            let values = breakdown == nil ? line : [line.reduce(0, +)] + line
            return values.map { DraftCell(value: .quantity(quantity($0))) }
        }
        return table(
            id, .volume, .persons, id == "V01" ? "Victims identified" : "Victims newly assisted",
            .count(population), cells, breakdown: breakdown)
    }

    private func table(
        _ id: String, _ group: IndicatorDefinition.Group, _ unit: IndicatorDefinition.Unit, _ title: String,
        _ measure: Measure, _ cells: [DraftCell], breakdown: Dimension? = nil
    ) -> DraftTable {
        let definition = IndicatorDefinition(
            id: id, title: label(title), group: group, meaning: label("What it tells."), unit: unit,
            population: label("Who counts."), numerator: label("What is counted."),
            denominator: unit == .percent ? label("Of what.") : nil, breakdowns: [],
            caution: label("How not to read it."), source: label("Where it comes from."))
        return DraftTable(
            id: id + (breakdown.map { "-" + $0.id.rawValue } ?? ""), indicator: definition, variant: "",
            period: period, measure: measure, isSensitive: group != .quality,
            dimensions: [areas] + (breakdown.map { [$0] } ?? []), cells: cells)
    }

    private func member(
        _ code: String, _ text: String, _ role: Dimension.Member.Role = .leaf
    ) -> Dimension.Member {
        Dimension.Member(code, label(text), role)
    }

    private func scaled(_ value: Int) -> Int { Int((Double(value) * scale).rounded()) }

    private func quantity(_ value: Int) -> Quantity {
        Quantity(value: value, persons: value, contributions: value == 0 ? [] : [value])
    }

    private func share(_ above: Int, _ below: Int, open: Int = 0) -> DraftCell {
        DraftCell(
            value: .ratio(numerator: quantity(above), denominator: quantity(below)), notObservable: open)
    }
}
