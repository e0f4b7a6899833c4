/// Where a cell stands in a slot: the row of the table, and the offset in the row's line.
struct CellPlace: Sendable, Hashable {
    let row: Int
    let offset: Int
}

/// A finished tally, read cell by cell.
struct TallyCells {
    private let tally: Tally
    private let stretches: [ContributionTable.Stretch]
    private let durations: [(key: UInt64, count: Int)]

    init(_ tally: Tally) {
        self.tally = tally
        stretches = tally.contributions.stretches.sorted { $0.key < $1.key }
        durations = tally.durations.sorted
    }

    /// Whether anything is counted in a cell, or waits to be observed.
    func isUsed(_ place: CellPlace, _ block: TallyLayout.SeriesBlock) -> Bool {
        Tally.Slot.allCases.contains { value($0, place, block) != 0 }
    }

    func value(_ slot: Tally.Slot, _ place: CellPlace, _ block: TallyLayout.SeriesBlock) -> Int {
        tally.values[block.cell(slot, row: place.row) + place.offset]
    }

    func quantity(_ slot: Tally.Slot, _ place: CellPlace, _ block: TallyLayout.SeriesBlock) -> Quantity {
        let cell = block.cell(slot, row: place.row) + place.offset
        var contributions: [Int] = []
        for stretch in stretches(of: slot, place, block) {
            let amount = tally.contributions.amount(of: stretch, at: place.offset)
            if amount != 0 { contributions.append(amount) }
        }
        return Quantity(
            value: tally.values[cell], persons: tally.persons[cell],
            contributions: contributions.sorted(by: >))
    }

    /// The organisations that contribute to a cell.
    func organisations(
        _ slot: Tally.Slot, _ place: CellPlace, _ block: TallyLayout.SeriesBlock
    ) -> Set<UInt16> {
        let used = stretches(of: slot, place, block).filter {
            tally.contributions.amount(of: $0, at: place.offset) != 0
        }
        return Set(used.map(\.organisation))
    }

    func histogram(
        _ slot: Tally.Slot, _ place: CellPlace, _ block: TallyLayout.SeriesBlock
    ) -> DayHistogram {
        let cell = block.cell(slot, row: place.row) + place.offset
        let first = position(of: DurationKey(firstOf: cell).bits, in: durations, by: \.key)
        let last = position(of: DurationKey(firstOf: cell + 1).bits, in: durations, by: \.key)
        var histogram = DayHistogram()
        for entry in durations[first..<last] {
            let key = DurationKey(bits: entry.key)
            histogram.append(days: key.days, isCensored: key.isCensored, count: entry.count)
        }
        return histogram
    }

    /// The contributions of all organisations to the line of a cell.
    private func stretches(
        of slot: Tally.Slot, _ place: CellPlace, _ block: TallyLayout.SeriesBlock
    ) -> ArraySlice<ContributionTable.Stretch> {
        let line = block.line(slot, row: place.row)
        let first = ContributionTable.key(line: line, organisation: 0)
        let last = ContributionTable.key(line: line + 1, organisation: 0)
        return stretches[
            position(of: first, in: stretches, by: \.key)..<position(of: last, in: stretches, by: \.key)]
    }

    /// The first position whose key is not below `key`.
    private func position<Element>(
        of key: UInt64, in table: [Element], by keyOf: (Element) -> UInt64
    ) -> Int {
        var low = 0
        var high = table.count
        while low < high {
            let middle = (low + high) / 2
            if keyOf(table[middle]) < key { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
