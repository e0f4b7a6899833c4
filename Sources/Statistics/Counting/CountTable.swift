/// Exact counts by a 64-bit key: an open-addressing table, since a dictionary costs five times as much here.
struct CountTable: Sendable {
    private var keys: [UInt64]
    private var counts: [Int]
    private var used = 0

    /// The key of an empty slot; no cell has it.
    private static let empty = UInt64.max

    init() {
        keys = Array(repeating: Self.empty, count: 64)
        counts = Array(repeating: 0, count: 64)
    }

    /// Adds to the count of a key.
    mutating func add(_ amount: Int, to key: UInt64) {
        precondition(key != Self.empty, "The largest key stands for an empty slot.")
        if used * 2 >= keys.count { grow() }
        let slot = slot(of: key)
        if keys[slot] == Self.empty {
            keys[slot] = key
            used += 1
        }
        counts[slot] += amount
    }

    /// The count of a key; 0 where nothing was added.
    subscript(key: UInt64) -> Int { counts[slot(of: key)] }

    /// Adds all counts of another table.
    mutating func merge(_ other: CountTable) {
        for slot in other.keys.indices where other.keys[slot] != Self.empty {
            add(other.counts[slot], to: other.keys[slot])
        }
    }

    /// All counts by ascending key: the order does not depend on how the table grew.
    var sorted: [(key: UInt64, count: Int)] {
        keys.indices.filter { keys[$0] != Self.empty }
            .map { (keys[$0], counts[$0]) }
            .sorted { $0.key < $1.key }
    }

    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        // Fibonacci hashing (Knuth, TAOCP 6.4): the upper bits of the product are the well mixed ones.
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while keys[slot] != Self.empty && keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = self
        keys = Array(repeating: Self.empty, count: old.keys.count * 2)
        counts = Array(repeating: 0, count: old.keys.count * 2)
        used = 0
        merge(old)
    }
}
