internal import Model

/// Makes tables of a tally: for each series the table by area alone, then one for each breakdown.
struct TableComposition {
    private let frame: StatisticsFrame
    private let reporting: Reporting
    private let cells: TallyCells
    private let tally: Tally
    private let areas: Dimension

    init(frame: StatisticsFrame, reporting: Reporting, tally: Tally) {
        self.frame = frame
        self.reporting = reporting
        self.tally = tally
        cells = TallyCells(tally)
        areas = AreaDimension.dimension(of: frame)
    }

    func tables(of indicators: [any Indicator]) -> [DraftTable] {
        var tables: [DraftTable] = []
        var position = 0
        for indicator in indicators {
            let definition = indicator.definition
            for series in indicator.series {
                let block = tally.layout.series[position]
                for reading in readings(of: series) {
                    tables += self.tables(
                        of: definition, series, reading, block, leftOut: tally.leftOut[position])
                }
                position += 1
            }
        }
        return tables
    }

    private func readings(of series: Series) -> [Series.Reading?] {
        guard case .statistics(let readings) = series.content else { return [nil] }
        return readings
    }

    private func tables(
        of definition: IndicatorDefinition, _ series: Series, _ reading: Series.Reading?,
        _ block: TallyLayout.SeriesBlock, leftOut: Int
    ) -> [DraftTable] {
        let content = TableContent(series, reading, leftOut: leftOut)
        let plain = table(of: definition, content, block, breakdown: nil, dimension: nil)
        guard reading?.isBrokenDown ?? true else { return [plain] }
        return [plain]
            + block.breakdowns.compactMap { position in
                let breakdown = tally.layout.breakdowns[position]
                guard let dimension = Breakdown.dimension(breakdown.id) ?? series.detail else { return nil }
                return table(of: definition, content, block, breakdown: breakdown, dimension: dimension)
            }
    }

    private func table(
        of definition: IndicatorDefinition, _ content: TableContent, _ block: TallyLayout.SeriesBlock,
        breakdown: TallyLayout.BreakdownBlock?, dimension: Dimension?
    ) -> DraftTable {
        let members = keptMembers(of: dimension, breakdown, block)
        var rows: [DraftCell] = []
        for row in 0..<tally.layout.rows {
            let isSilent = isSilent(row: row, block)
            for member in members {
                let place = place(row: row, member: member, breakdown)
                rows.append(
                    isSilent ? DraftCell(value: .notReported) : content.cell(at: place, block, cells))
            }
        }
        let kept = dimension.map { dimension in
            Dimension(
                id: dimension.id, title: dimension.title, members: members.map { dimension.members[$0] },
                additivity: dimension.additivity)
        }
        let name = definition.id + content.variant + (dimension.map { "-" + $0.id.rawValue } ?? "")
        return DraftTable(
            id: name, indicator: definition, variant: content.variant, period: frame.period,
            measure: content.measure, isSensitive: definition.group != .quality,
            dimensions: [areas] + (kept.map { [$0] } ?? []), cells: rows)
    }

    /// Where a cell stands: the total of a breakdown is the cell by area alone.
    private func place(row: Int, member: Int, _ breakdown: TallyLayout.BreakdownBlock?) -> CellPlace {
        guard let breakdown, member > 0 else { return CellPlace(row: row, offset: 0) }
        return CellPlace(row: row, offset: breakdown.offset + member)
    }

    /// All members, but of citizenships those that occur, by code.
    private func keptMembers(
        of dimension: Dimension?, _ breakdown: TallyLayout.BreakdownBlock?, _ block: TallyLayout.SeriesBlock
    ) -> [Int] {
        guard let dimension, let breakdown else { return [0] }
        guard dimension.id == .citizenship else { return Array(dimension.members.indices) }
        let occurring = dimension.members.indices.dropFirst().filter { member in
            cells.isUsed(place(row: 0, member: member, breakdown), block)
        }
        let code = { (member: Int) in dimension.members[member].code }
        return [0] + occurring.sorted { code($0).utf8.lexicographicallyPrecedes(code($1).utf8) }
    }

    /// Whether no organisation of the row reported for the period, and nothing was counted there from elsewhere.
    /// The overlap goes with the region.
    private func isSilent(row: Int, _ block: TallyLayout.SeriesBlock) -> Bool {
        let row = row == tally.layout.rows - 1 ? 0 : row
        return !reporting.hasReports(row: row) && !cells.isUsed(CellPlace(row: row, offset: 0), block)
    }
}
