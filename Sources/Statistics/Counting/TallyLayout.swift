/// Where the cells of every series stand in a tally.
///
///     series:  [ counted | reached | postponed ]
///     slot:    [ region | first area | … | overlap ]                     one line for each row of the tables
///     line:    [ by area alone | by sex … | by age … | … ]               `width` cells
struct TallyLayout: Sendable {
    /// A breakdown's cells in a line: one for each member.
    struct BreakdownBlock: Sendable {
        let id: Dimension.ID
        let offset: Int
        let members: Int
    }

    /// The cells of one series.
    struct SeriesBlock: Sendable {
        let firstCell: Int
        let firstLine: Int
        let rows: Int
        let width: Int
        let breakdowns: Range<Int>

        func line(_ slot: Tally.Slot, row: Int) -> Int { firstLine + slot.rawValue * rows + row }

        func cell(_ slot: Tally.Slot, row: Int) -> Int { firstCell + (slot.rawValue * rows + row) * width }
    }

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
        let slots = Tally.Slot.allCases.count
        var series: [SeriesBlock] = []
        var breakdowns: [BreakdownBlock] = []
        var firstSeries: [Int] = []
        var cells = 0
        var lines = 0
        for indicator in indicators {
            firstSeries.append(series.count)
            for one in indicator.series {
                let first = breakdowns.count
                var width = 1
                for id in one.breakdowns {
                    let members = (Breakdown.dimension(id) ?? one.detail)?.members.count ?? 0
                    breakdowns.append(BreakdownBlock(id: id, offset: width, members: members))
                    width += members
                }
                series.append(
                    SeriesBlock(
                        firstCell: cells, firstLine: lines, rows: frame.rows, width: width,
                        breakdowns: first..<breakdowns.count))
                cells += slots * frame.rows * width
                lines += slots * frame.rows
            }
        }
        rows = frame.rows
        self.series = series
        self.breakdowns = breakdowns
        self.firstSeries = firstSeries
        self.cells = cells
    }
}
