/// Values by fingerprint, in open addressing: a fingerprint is spread evenly already, so it is its own hash.
///
/// Cut into 256 parts by its top byte that grow one by one, so that growing never holds the whole table twice.
struct FingerprintTable<Value: Sendable>: Sendable {
    private struct Part: Sendable {
        var keys: [Fingerprint] = []
        var values: [Value] = []
        var count = 0
    }

    private var parts = [Part](repeating: Part(), count: 256)

    /// The value of a fingerprint; nil where it has none.
    subscript(key: Fingerprint) -> Value? {
        let part = parts[Int(key.high >> 56)]
        guard !part.keys.isEmpty else { return nil }
        let slot = Self.slot(of: key, in: part.keys)
        return part.keys[slot].isAbsent ? nil : part.values[slot]
    }

    /// Keeps `value` for a fingerprint that has none yet; answers the one that it has already, which stays.
    mutating func insert(_ value: Value, for key: Fingerprint) -> Value? {
        precondition(!key.isAbsent, "What has no fingerprint is not kept by it.")
        return Self.insert(value, for: key, into: &parts[Int(key.high >> 56)])
    }

    private static func insert(_ value: Value, for key: Fingerprint, into part: inout Part) -> Value? {
        if (part.count + 1) * 4 > part.keys.count * 3 { grow(&part, filler: value) }
        let slot = slot(of: key, in: part.keys)
        if !part.keys[slot].isAbsent { return part.values[slot] }
        part.keys[slot] = key
        part.values[slot] = value
        part.count += 1
        return nil
    }

    /// Replaces the value of a fingerprint that has one.
    mutating func update(_ key: Fingerprint, to value: Value) {
        let index = Int(key.high >> 56)
        let slot = Self.slot(of: key, in: parts[index].keys)
        precondition(!parts[index].keys[slot].isAbsent, "Only a value that is there can be replaced.")
        parts[index].values[slot] = value
    }

    private static func grow(_ part: inout Part, filler: Value) {
        let size = max(8, part.keys.count * 2)
        let old = part
        part.keys = Array(repeating: .absent, count: size)
        part.values = Array(repeating: filler, count: size)
        for index in old.keys.indices where !old.keys[index].isAbsent {
            let slot = slot(of: old.keys[index], in: part.keys)
            part.keys[slot] = old.keys[index]
            part.values[slot] = old.values[index]
        }
    }

    /// The fingerprint's place, or the free place where it belongs. The count of places is a power of two.
    private static func slot(of key: Fingerprint, in keys: [Fingerprint]) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key.low) & mask
        while !keys[slot].isAbsent, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }
}
