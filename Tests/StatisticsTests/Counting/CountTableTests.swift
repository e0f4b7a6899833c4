import Testing

@testable import Statistics

@Suite("The count table")
struct CountTableTests {
    @Test("counts are those of a dictionary, in order of the keys, through growth and merging")
    func dictionary() {
        var table = CountTable()
        var other = CountTable()
        var expected: [UInt64: Int] = [:]
        var state: UInt64 = 7
        for step in 0..<20_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let key = (state >> 40) % 5000 << 16 | UInt64(step % 3)
            expected[key, default: 0] += step
            if step.isMultiple(of: 5) { other.add(step, to: key) } else { table.add(step, to: key) }
        }
        table.merge(other)
        let sorted = table.sorted
        #expect(sorted.map(\.key) == expected.keys.sorted())
        #expect(sorted.allSatisfy { expected[$0.key] == $0.count })
    }

    @Test("a duration and its cell fit one word, negative days count as none")
    func durationKey() {
        for (cell, days, isCensored) in [(0, 0, false), (123_456, 4_000, true), (9, 1 << 22 - 1, false)] {
            let key = DurationKey(cell: cell, Tally.Duration(days: days, isCensored: isCensored))
            #expect(key.cell == cell)
            #expect(key.days == days)
            #expect(key.isCensored == isCensored)
        }
        #expect(DurationKey(cell: 3, Tally.Duration(days: -2, isCensored: false)).days == 0)
    }
}
