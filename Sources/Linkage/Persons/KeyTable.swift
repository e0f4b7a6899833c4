import Model

/// Numbers keys in the order in which they first come: open addressing, in which no order of keys is visible.
struct KeyTable {
    /// A token within something that it is told apart by.
    struct Key: Equatable {
        let high: UInt64
        let low: UInt64
        let within: UInt64

        init(_ token: Token, within: UInt64 = 0) {
            high = token.high
            low = token.low
            self.within = within
        }
    }

    // Of each slot the number of the key in it plus one, or 0.
    private var slots: [UInt32]
    private var keys: [Key] = []
    private var shift: Int

    /// A table that need not grow for `capacity` keys.
    init(capacity: Int) {
        let bits = max(4, Int.bitWidth - (capacity * 2).leadingZeroBitCount)
        slots = Array(repeating: 0, count: 1 << bits)
        shift = UInt64.bitWidth - bits
    }

    /// Keys in the table.
    var count: Int { keys.count }

    /// The number of a key; a new one gets the next number.
    mutating func number(of key: Key) -> Int {
        var slot = start(key)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if keys[number] == key { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        keys.append(key)
        slots[slot] = UInt32(keys.count)
        if keys.count * 2 > slots.count { grow() }
        return keys.count - 1
    }

    // Tokens are evenly spread, but not the keys that stand in for missing ones: hence the multiplications.
    private func start(_ key: Key) -> Int {
        let mixed = (key.low ^ (key.within &* 0xD6E8_FEB8_6659_FD93)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: ((mixed ^ key.high) &* 0xD134_2543_DE82_EF95) >> UInt64(shift))
    }

    private mutating func grow() {
        shift -= 1
        slots = Array(repeating: 0, count: slots.count * 2)
        for number in keys.indices {
            var slot = start(keys[number])
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }
}
