/// What the cells of one series (or one statistic of it) say.
struct TableContent {
    let variant: String
    let measure: Measure
    private let series: Series
    private let statistic: DurationStatistic?

    /// `leftOut`: units of the wider population that the series had to leave out. With none, its units are that
    /// population, and bear its name: disclosure control then knows that both numbers are one.
    init(_ series: Series, _ reading: Series.Reading?, leftOut: Int) {
        self.series = series
        variant = series.variant + (reading?.variant ?? "")
        statistic = reading?.statistic
        let isWhole = leftOut == 0
        let population = isWhole ? series.within ?? series.population : series.population
        let within = isWhole ? nil : series.within
        switch series.content {
        case .count: measure = .count(population)
        case .sum: measure = .sum(population)
        case .ratio(let numerator, let isPart):
            measure = .ratio(
                numerator: numerator, denominator: population, numeratorIsPart: isPart, within: within)
        case .statistics: measure = .statistic(over: population, within: within)
        }
    }

    /// The cell at a place of the series' slots.
    func cell(at place: CellPlace, _ block: TallyLayout.SeriesBlock, _ cells: TallyCells) -> DraftCell {
        DraftCell(
            value: value(at: place, block, cells),
            notObservable: cells.value(.postponed, place, block))
    }

    private func value(
        at place: CellPlace, _ block: TallyLayout.SeriesBlock, _ cells: TallyCells
    ) -> DraftValue {
        let counted = cells.quantity(.counted, place, block)
        switch series.content {
        case .count, .sum:
            return .quantity(counted)
        case .ratio:
            guard !series.needsEveryContributor || isStatedByAll(at: place, block, cells) else {
                return .notApplicable
            }
            return .ratio(numerator: cells.quantity(.reached, place, block), denominator: counted)
        case .statistics:
            let thousandths = statistic?.thousandths(of: cells.histogram(.counted, place, block))
            return .statistic(thousandths: thousandths, over: counted)
        }
    }

    private func isStatedByAll(at place: CellPlace, _ block: TallyLayout.SeriesBlock, _ cells: TallyCells)
        -> Bool
    {
        cells.organisations(.reached, place, block).isSubset(
            of: cells.organisations(.counted, place, block))
    }
}
