internal import Linkage
internal import Model

/// The exact counts of a set of persons, for all indicators. Tallies of two sets without a common person merge into
/// the tally of both; the result is the same for any partition and order.
///
/// An indicator gathers the places of a unit in `places`, then counts it once for each of them, for the region,
/// and, beyond the first place, for the overlap.
public struct Tally: Sendable {
    /// What a cell of a series is about.
    enum Slot: Int, CaseIterable {
        /// Units counted: the number, the sum, the denominator, what a statistic is over.
        case counted
        /// Of a ratio: the units that reached what is asked.
        case reached
        /// Units that cannot be observed yet.
        case postponed
    }

    /// How long something took: until it ended, or at least so long.
    struct Duration {
        let days: Int
        let isCensored: Bool
    }

    /// The places of the unit at hand.
    var places = Places()
    let layout: TallyLayout
    private(set) var values: [Int]
    private(set) var persons: [Int]
    private(set) var contributions = ContributionTable()
    /// Durations, by cell and day.
    private(set) var durations = CountTable()
    /// Units of the wider population that a series left out.
    private(set) var leftOut: [Int]

    private let frame: CountingFrame
    private var firstSeries = 0
    /// The person at hand, from 1; 0 while submissions are counted.
    private var person: UInt32 = 0
    /// The last person counted in a cell: persons come one after the other, so that each counts once.
    private var lastPerson: [UInt32]

    init(layout: TallyLayout, frame: CountingFrame) {
        self.layout = layout
        self.frame = frame
        values = Array(repeating: 0, count: layout.cells)
        persons = Array(repeating: 0, count: layout.cells)
        lastPerson = Array(repeating: 0, count: layout.cells)
        leftOut = Array(repeating: 0, count: layout.series.count)
    }

    /// Goes on to the next person.
    mutating func begin(person position: Int) { person = UInt32(position + 1) }

    /// Goes on to the submissions: what they bring has no persons.
    mutating func beginReporting() { person = 0 }

    /// Goes on to an indicator.
    mutating func begin(indicator position: Int) { firstSeries = layout.firstSeries[position] }

    /// Adds the counts of other persons.
    mutating func merge(_ other: Tally) {
        precondition(other.layout.cells == layout.cells, "Tallies of one layout merge.")
        for cell in values.indices {
            values[cell] += other.values[cell]
            persons[cell] += other.persons[cell]
        }
        for series in leftOut.indices { leftOut[series] += other.leftOut[series] }
        contributions.merge(other.contributions)
        durations.merge(other.durations)
    }

    // What follows is what indicators say; `series` counts from the indicator's own first one.

    /// Counts the unit, or adds its amount to a sum.
    mutating func count(_ pathway: PersonPathway, series: Int = 0, detail: Int = 0, amount: Int = 1) {
        add(CountedUnit(amount: amount, detail: detail), to: .counted, of: series, pathway)
    }

    /// Counts the unit in the denominator, and in the numerator if it reached what is asked.
    mutating func count(_ pathway: PersonPathway, series: Int = 0, detail: Int = 0, reached: Bool) {
        let unit = CountedUnit(amount: 1, detail: detail)
        add(unit, to: .counted, of: series, pathway)
        if reached { add(unit, to: .reached, of: series, pathway) }
    }

    /// Adds an amount to the numerator alone, where it is a sum of another kind than the denominator.
    mutating func reach(_ pathway: PersonPathway, series: Int = 0, amount: Int) {
        add(CountedUnit(amount: amount), to: .reached, of: series, pathway)
    }

    /// Counts the unit with how long something took.
    mutating func count(_ pathway: PersonPathway, series: Int = 0, took duration: Duration) {
        add(CountedUnit(amount: 1, duration: duration), to: .counted, of: series, pathway)
    }

    /// Leaves the unit out, since its window has not closed yet.
    mutating func postpone(_ pathway: PersonPathway, series: Int = 0, detail: Int = 0) {
        add(CountedUnit(amount: 1, detail: detail), to: .postponed, of: series, pathway)
        leaveOut(series: series)
    }

    /// Leaves a unit of the wider population out, since what is asked is not known of it.
    mutating func leaveOut(series: Int = 0) { leftOut[firstSeries + series] += 1 }

    /// Adds what a submission or an expectation brings to an area and to the region; it has no persons.
    mutating func count(
        row: Int, organisation: UInt16, series: Int = 0, detail: Int = 0, amount: Int, reached: Int = 0
    ) {
        let block = layout.series[firstSeries + series]
        for (slot, amount) in [(Slot.counted, amount), (Slot.reached, reached)] where amount != 0 {
            for row in [row, 0] {
                let line = line(block, slot, row: row, organisation: organisation)
                let unit = CountedUnit(amount: amount)
                add(unit, to: line, offset: 0)
                for breakdown in layout.breakdowns[block.breakdowns] where breakdown.id == .detail {
                    add(unit, to: line, offset: breakdown.offset + detail)
                }
            }
        }
    }

    private struct CountedUnit {
        let amount: Int
        var detail = 0
        var duration: Duration?
    }

    /// The cells of one row, and where an organisation's contributions to them are.
    private struct Line {
        let firstCell: Int
        let firstContribution: Int
    }

    private mutating func line(
        _ block: TallyLayout.SeriesBlock, _ slot: Slot, row: Int, organisation: UInt16
    ) -> Line {
        let key = ContributionTable.key(line: block.line(slot, row: row), organisation: organisation)
        return Line(
            firstCell: block.cell(slot, row: row),
            firstContribution: contributions.start(of: key, width: block.width))
    }

    private mutating func add(
        _ unit: CountedUnit, to slot: Slot, of series: Int, _ pathway: PersonPathway
    ) {
        let block = layout.series[firstSeries + series]
        let home = places.home(in: pathway.pathways, frame: frame)
        for index in 0..<places.count {
            let place = places[index]
            let own = line(block, slot, row: place.row, organisation: place.organisation)
            add(unit, at: place, to: own, block, pathway)
            let row = index == home ? 0 : layout.rows - 1
            let common = line(block, slot, row: row, organisation: place.organisation)
            add(unit, at: place, to: common, block, pathway)
        }
    }

    private mutating func add(
        _ unit: CountedUnit, at place: Place, to line: Line, _ block: TallyLayout.SeriesBlock,
        _ pathway: PersonPathway
    ) {
        add(unit, to: line, offset: 0)
        let experience = Int(place.experience)
        for position in block.breakdowns {
            let breakdown = layout.breakdowns[position]
            switch breakdown.id {
            case .detail:
                if unit.detail > 0 { add(unit, to: line, offset: breakdown.offset + unit.detail) }
            case .source:
                for member in SourceTypeBreakdown.kinds.indices
                where pathway.person.sources.contains(SourceTypeBreakdown.kinds[member]) {
                    add(unit, to: line, offset: breakdown.offset + member + 1)
                }
            case .citizenship:
                addCitizenships(of: experience, unit, to: line, offset: breakdown.offset, pathway)
            default:
                let member = Breakdown.member(
                    of: breakdown.id, for: experience, in: pathway.pathways,
                    seenFrom: frame.area(ofRow: place.row))
                if member > 0 { add(unit, to: line, offset: breakdown.offset + member) }
            }
        }
    }

    private mutating func addCitizenships(
        of experience: Int, _ unit: CountedUnit, to line: Line, offset: Int, _ pathway: PersonPathway
    ) {
        let range = pathway.pathways.experiences[experience].citizenships.range
        var isKnown = false
        for position in range where pathway.pathways.citizenships[position].isKnown {
            isKnown = true
            let member = CitizenshipBreakdown.member(for: pathway.pathways.citizenships[position])
            add(unit, to: line, offset: offset + member)
        }
        if !isKnown { add(unit, to: line, offset: offset + CitizenshipBreakdown.member(for: .absent)) }
    }

    private mutating func add(_ unit: CountedUnit, to line: Line, offset: Int) {
        let cell = line.firstCell + offset
        values[cell] += unit.amount
        if lastPerson[cell] != person {
            lastPerson[cell] = person
            persons[cell] += 1
        }
        contributions.add(unit.amount, at: line.firstContribution + offset)
        if let duration = unit.duration { durations.add(1, to: DurationKey(cell: cell, duration).bits) }
    }
}
