/// A fixed map from short byte strings to numbers: one probe or two, no hashing of `String`, no allocation.
///
/// Open addressing over FNV-1a; at most half full, so that a probe sequence is short and always ends.
struct ByteTable: Sendable, Hashable {
    /// One more than the entry's number; 0 is free. A power of two of them.
    private let slots: [UInt16]
    /// The keys, one after the other.
    private let bytes: [UInt8]
    /// Where each entry's key ends in `bytes`.
    private let ends: [UInt32]
    private let values: [UInt16]

    /// A map of these pairs; a key that comes twice keeps its first value.
    init(_ pairs: [(key: [UInt8], value: UInt16)]) {
        var size = 8
        while size < pairs.count * 2 { size *= 2 }
        var slots = [UInt16](repeating: 0, count: size)
        var bytes: [UInt8] = []
        var ends: [UInt32] = []
        var values: [UInt16] = []
        var seen: Set<[UInt8]> = []
        for pair in pairs where seen.insert(pair.key).inserted {
            bytes.append(contentsOf: pair.key)
            ends.append(UInt32(bytes.count))
            values.append(pair.value)
            var slot = Int(Self.hash(pair.key.span)) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt16(values.count)
        }
        self.slots = slots
        self.bytes = bytes
        self.ends = ends
        self.values = values
    }

    /// The value of a key, or nil.
    func value(for key: Span<UInt8>) -> UInt16? {
        var slot = Int(Self.hash(key)) & (slots.count - 1)
        while slots[slot] != 0 {
            let entry = Int(slots[slot]) - 1
            if isKey(key, at: entry) { return values[entry] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func isKey(_ key: Span<UInt8>, at entry: Int) -> Bool {
        let start = entry == 0 ? 0 : Int(ends[entry - 1])
        guard Int(ends[entry]) - start == key.count else { return false }
        for index in 0..<key.count where bytes[start + index] != key[index] { return false }
        return true
    }

    /// FNV-1a, 32 bits (G. Fowler, L. C. Noll, K.-P. Vo).
    private static func hash(_ key: Span<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5
        for index in 0..<key.count { hash = (hash ^ UInt32(key[index])) &* 0x0100_0193 }
        // The low bits of short keys differ little; the mask takes the low bits only.
        return hash ^ (hash >> 15)
    }
}
