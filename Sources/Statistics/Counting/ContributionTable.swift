/// What each organisation contributes to each cell: for an organisation and a line of cells that it contributes to,
/// a stretch of amounts as wide as the line. So a unit is looked up once for all its breakdowns.
struct ContributionTable: Sendable {
    /// An organisation's amounts for one line.
    struct Stretch: Sendable {
        /// The line, then 16 bits of organisation.
        let key: UInt64
        let start: Int
        let width: Int

        var organisation: UInt16 { UInt16(truncatingIfNeeded: key) }
    }

    private(set) var stretches: [Stretch] = []
    private var amounts: [Int] = []
    /// Position of a key's stretch, from 1.
    private var positions = CountTable()

    static func key(line: Int, organisation: UInt16) -> UInt64 { UInt64(line) << 16 | UInt64(organisation) }

    /// Where the amounts of a key's stretch start.
    mutating func start(of key: UInt64, width: Int) -> Int {
        let position = positions[key]
        if position > 0 { return stretches[position - 1].start }
        stretches.append(Stretch(key: key, start: amounts.count, width: width))
        amounts.append(contentsOf: repeatElement(0, count: width))
        positions.add(stretches.count, to: key)
        return amounts.count - width
    }

    /// Adds to one amount.
    mutating func add(_ amount: Int, at position: Int) { amounts[position] += amount }

    /// The amount of a stretch at an offset of its line.
    func amount(of stretch: Stretch, at offset: Int) -> Int { amounts[stretch.start + offset] }

    mutating func merge(_ other: ContributionTable) {
        for stretch in other.stretches {
            let start = start(of: stretch.key, width: stretch.width)
            for offset in 0..<stretch.width {
                amounts[start + offset] += other.amounts[stretch.start + offset]
            }
        }
    }
}
