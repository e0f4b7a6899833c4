/// A seeded stream of chance (splitmix64), the same on every machine.
///
/// Streams are forked by name, so that a change to one person or file leaves all others as they were.
struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// The stream of a part of the world.
    func fork(_ name: String) -> Chance {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        var fork = Chance(seed: state ^ hash)
        _ = fork.next()
        return fork
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// A whole number of the range. The bias of the remainder is far below what fixtures can show.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
    }

    /// Whether something of so many per cent happens.
    mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// One of several that are as likely.
    mutating func pick<Element>(_ choices: [Element]) -> Element { choices[number(0...choices.count - 1)] }

    /// One of several by weight.
    mutating func pick<Element>(_ choices: [(Element, Int)]) -> Element {
        var left = number(1...choices.reduce(0) { $0 + $1.1 })
        for (choice, weight) in choices {
            left -= weight
            if left <= 0 { return choice }
        }
        return choices[choices.count - 1].0
    }

    /// Every choice that comes up, each by its own per cent, in the order given.
    mutating func several<Element>(_ choices: [(Element, Int)]) -> [Element] {
        var chosen: [Element] = []
        for (choice, percent) in choices where happens(percent) { chosen.append(choice) }
        return chosen
    }
}
