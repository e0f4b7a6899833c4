/// Where the cells of every series stand in a tally.
///
///     series:  [ counted | reached | postponed ]
///     slot:    [ by area | by area and sex | by area and age | … ]
struct TallyLayout: Sendable {
    /// A breakdown's cells in a slot: `rows` times `members`.
    struct BreakdownBlock: Sendable {
        let id: Dimension.ID
        let offset: Int
        let members: Int
    }

    /// The cells of one series.
    struct SeriesBlock: Sendable {
        let base: Int
        let slotCells: Int
        let breakdowns: Range<Int>
    }

    /// Slots of a series: what is counted, what of it reached something, what cannot be observed yet.
    static let slots = 3

    let rows: Int
    /// All series, indicator by indicator.
    let series: [SeriesBlock]
    /// All breakdowns, series by series.
    let breakdowns: [BreakdownBlock]
    /// Position of each indicator's first series.
    let firstSeries: [Int]
    /// All cells.
    let cells: Int

    init(_ indicators: [any Indicator], frame: CountingFrame) {
        rows = frame.rows
        var series: [SeriesBlock] = []
        var breakdowns: [BreakdownBlock] = []
        var firstSeries: [Int] = []
        var cells = 0
        for indicator in indicators {
            firstSeries.append(series.count)
            for one in indicator.series {
                let first = breakdowns.count
                var offset = frame.rows
                for id in one.breakdowns {
                    let members = (Breakdown.dimension(id) ?? one.detail)?.members.count ?? 0
                    breakdowns.append(BreakdownBlock(id: id, offset: offset, members: members))
                    offset += frame.rows * members
                }
                series.append(
                    SeriesBlock(base: cells, slotCells: offset, breakdowns: first..<breakdowns.count))
                cells += offset * Self.slots
            }
        }
        self.series = series
        self.breakdowns = breakdowns
        self.firstSeries = firstSeries
        self.cells = cells
    }
}
