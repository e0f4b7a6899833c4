/// A cell and a duration in one word: 22 bits of days, then whether it is censored.
struct DurationKey: Sendable, Hashable {
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
