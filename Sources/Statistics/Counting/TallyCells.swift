/// A finished tally, read cell by cell.
struct TallyCells {
    private let tally: Tally
    private let contributions: [(key: UInt64, count: Int)]
    private let durations: [(key: UInt64, count: Int)]

    init(_ tally: Tally) {
        self.tally = tally
        contributions = tally.contributions.sorted
        durations = tally.durations.sorted
    }

    /// Whether anything is counted in a cell, or waits to be observed.
    func isUsed(_ offset: Int, _ block: TallyLayout.SeriesBlock) -> Bool {
        (0..<TallyLayout.slots).contains { tally.values[block.base + $0 * block.slotCells + offset] != 0 }
    }

    func value(_ slot: Tally.Slot, _ offset: Int, _ block: TallyLayout.SeriesBlock) -> Int {
        tally.values[cell(slot, offset, block)]
    }

    func quantity(_ slot: Tally.Slot, _ offset: Int, _ block: TallyLayout.SeriesBlock) -> Quantity {
        let cell = cell(slot, offset, block)
        let shares = entries(of: contributions, from: UInt64(cell) << 16, below: UInt64(cell + 1) << 16)
        return Quantity(
            value: tally.values[cell], persons: tally.persons[cell],
            contributions: shares.map(\.count).filter { $0 != 0 }.sorted(by: >))
    }

    /// The organisations that contribute to a cell.
    func organisations(_ slot: Tally.Slot, _ offset: Int, _ block: TallyLayout.SeriesBlock) -> Set<UInt16> {
        let cell = cell(slot, offset, block)
        let shares = entries(of: contributions, from: UInt64(cell) << 16, below: UInt64(cell + 1) << 16)
        return Set(shares.filter { $0.count != 0 }.map { UInt16(truncatingIfNeeded: $0.key) })
    }

    func histogram(_ slot: Tally.Slot, _ offset: Int, _ block: TallyLayout.SeriesBlock) -> DayHistogram {
        let cell = cell(slot, offset, block)
        var histogram = DayHistogram()
        let entries = entries(
            of: durations, from: DurationKey(firstOf: cell).bits, below: DurationKey(firstOf: cell + 1).bits)
        for entry in entries {
            let key = DurationKey(bits: entry.key)
            histogram.append(days: key.days, isCensored: key.isCensored, count: entry.count)
        }
        return histogram
    }

    private func cell(_ slot: Tally.Slot, _ offset: Int, _ block: TallyLayout.SeriesBlock) -> Int {
        block.base + slot.rawValue * block.slotCells + offset
    }

    private func entries(
        of table: [(key: UInt64, count: Int)], from first: UInt64, below last: UInt64
    ) -> ArraySlice<(key: UInt64, count: Int)> {
        table[position(of: first, in: table)..<position(of: last, in: table)]
    }

    /// The first position whose key is not below `key`.
    private func position(of key: UInt64, in table: [(key: UInt64, count: Int)]) -> Int {
        var low = 0
        var high = table.count
        while low < high {
            let middle = (low + high) / 2
            if table[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
