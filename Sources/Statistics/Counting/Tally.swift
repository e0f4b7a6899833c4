internal import Linkage
internal import Model

/// The exact counts of a set of persons, for all indicators. Tallies of two sets without a common person merge into
/// the tally of both; the result is the same for any partition and order.
///
/// An indicator gathers the places of a unit in `places`, then counts it once for each of them, for the region,
/// and, beyond the first place, for the overlap.
public struct Tally: Sendable {
    /// What a cell of a series is about.
    enum Slot: Int {
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
    /// Contributions, by cell and organisation.
    private(set) var contributions = CountTable()
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
    mutating func count(_ pathway: Pathway, series: Int = 0, detail: Int = 0, amount: Int = 1) {
        add(amount, to: .counted, of: series, detail: detail, pathway)
    }

    /// Counts the unit in the denominator, and in the numerator if it reached what is asked.
    mutating func count(_ pathway: Pathway, series: Int = 0, detail: Int = 0, reached: Bool) {
        add(1, to: .counted, of: series, detail: detail, pathway)
        if reached { add(1, to: .reached, of: series, detail: detail, pathway) }
    }

    /// Adds an amount to the numerator alone, where it is a sum of another kind than the denominator.
    mutating func reach(_ pathway: Pathway, series: Int = 0, amount: Int) {
        add(amount, to: .reached, of: series, detail: 0, pathway)
    }

    /// Counts the unit with how long something took.
    mutating func count(_ pathway: Pathway, series: Int = 0, took duration: Duration) {
        add(1, to: .counted, of: series, detail: 0, pathway, duration: duration)
    }

    /// Leaves the unit out, since its window has not closed yet.
    mutating func postpone(_ pathway: Pathway, series: Int = 0, detail: Int = 0) {
        add(1, to: .postponed, of: series, detail: detail, pathway)
        leaveOut(series: series)
    }

    /// Leaves a unit of the wider population out, since what is asked is not known of it.
    mutating func leaveOut(series: Int = 0) { leftOut[firstSeries + series] += 1 }

    /// Adds what a submission or an expectation brings to an area and to the region; it has no persons.
    mutating func count(
        row: Int, organisation: UInt16, series: Int = 0, detail: Int = 0, amount: Int, reached: Int = 0
    ) {
        for row in [row, 0] {
            for (slot, amount) in [(Slot.counted, amount), (Slot.reached, reached)] where amount != 0 {
                let block = layout.series[firstSeries + series]
                let base = block.base + slot.rawValue * block.slotCells
                add(amount, to: base + row, organisation: organisation, duration: nil)
                for breakdown in layout.breakdowns[block.breakdowns] where breakdown.id == .detail {
                    let cell = base + breakdown.offset + row * breakdown.members + detail
                    add(amount, to: cell, organisation: organisation, duration: nil)
                }
            }
        }
    }

    private mutating func add(
        _ amount: Int, to slot: Slot, of series: Int, detail: Int, _ pathway: Pathway,
        duration: Duration? = nil
    ) {
        let block = layout.series[firstSeries + series]
        let base = block.base + slot.rawValue * block.slotCells
        let home = places.home(in: pathway.pathways, frame: frame)
        for index in places.all.indices {
            let place = places.all[index]
            let unit = CountedUnit(amount: amount, detail: detail, place: place, duration: duration)
            add(unit, row: place.row, block: block, base: base, pathway)
            add(unit, row: index == home ? 0 : layout.rows - 1, block: block, base: base, pathway)
        }
    }

    private struct CountedUnit {
        let amount: Int
        let detail: Int
        let place: Place
        let duration: Duration?
    }

    private mutating func add(
        _ unit: CountedUnit, row: Int, block: TallyLayout.SeriesBlock, base: Int, _ pathway: Pathway
    ) {
        add(unit, to: base + row)
        let experience = pathway.pathways.experiences[Int(unit.place.experience)]
        for position in block.breakdowns {
            let breakdown = layout.breakdowns[position]
            let first = base + breakdown.offset + row * breakdown.members
            switch breakdown.id {
            case .detail:
                if unit.detail > 0 { add(unit, to: first + unit.detail) }
            case .source:
                for (member, kind) in SourceTypeBreakdown.kinds.enumerated()
                where pathway.person.sources.contains(kind) {
                    add(unit, to: first + member + 1)
                }
            case .citizenship:
                addCitizenships(of: experience, unit, to: first, pathway)
            default:
                let member = Breakdown.member(
                    of: breakdown.id, for: experience, in: pathway.pathways,
                    seenFrom: frame.area(ofRow: unit.place.row))
                if member > 0 { add(unit, to: first + member) }
            }
        }
    }

    private mutating func addCitizenships(
        of experience: Experience, _ unit: CountedUnit, to first: Int, _ pathway: Pathway
    ) {
        let range = experience.citizenships.range
        var isKnown = false
        for position in range where pathway.pathways.citizenships[position].isKnown {
            isKnown = true
            add(unit, to: first + CitizenshipBreakdown.member(for: pathway.pathways.citizenships[position]))
        }
        if !isKnown { add(unit, to: first + CitizenshipBreakdown.member(for: .absent)) }
    }

    private mutating func add(_ unit: CountedUnit, to cell: Int) {
        add(unit.amount, to: cell, organisation: unit.place.organisation, duration: unit.duration)
    }

    private mutating func add(_ amount: Int, to cell: Int, organisation: UInt16, duration: Duration?) {
        values[cell] += amount
        if lastPerson[cell] != person {
            lastPerson[cell] = person
            persons[cell] += 1
        }
        contributions.add(amount, to: UInt64(cell) << 16 | UInt64(organisation))
        if let duration { durations.add(1, to: DurationKey(cell: cell, duration).bits) }
    }
}

/// A cell and a duration in one word: 22 bits of days, then whether it is censored.
struct DurationKey {
    let bits: UInt64

    init(cell: Int, _ duration: Tally.Duration) {
        // Longer than 11,000 years is a fault of the input; it counts as that long.
        let days = UInt64(min(max(duration.days, 0), 1 << 22 - 1))
        bits = UInt64(cell) << 23 | days << 1 | (duration.isCensored ? 1 : 0)
    }

    init(bits: UInt64) { self.bits = bits }

    /// The smallest key of a cell.
    init(firstOf cell: Int) { bits = UInt64(cell) << 23 }

    var cell: Int { Int(bits >> 23) }
    var days: Int { Int(bits >> 1 & (1 << 22 - 1)) }
    var isCensored: Bool { bits & 1 == 1 }
}
