/// Small numbers by fingerprint, in open addressing: a fingerprint is spread evenly already, so it is its own hash.
///
/// Of the 128 bits 96 are kept: in ten million records the chance that any two different ones meet is below 10⁻¹⁵.
/// Cut into 256 parts by the top byte that grow one by one, by half each time, so that growing never holds the
/// whole table twice: about 26 bytes a fingerprint. Fuller than three quarters, a search for what is not there
/// would pass dozens of places.
struct FingerprintTable: Sendable {
    private struct Entry: Sendable {
        /// 0 in a free place.
        var high: UInt64
        var low: UInt32
        var value: UInt32
    }

    private struct Part: Sendable {
        var entries: [Entry] = []
        var count = 0
    }

    private var parts = [Part](repeating: Part(), count: 256)
    private var touched: UInt64 = 0

    /// Brings the places of fingerprints that are about to be asked for into the cache. Nothing waits for the loads
    /// here, so that they overlap; in `insert` each search waits for its own.
    mutating func touch(_ keys: [Fingerprint]) {
        var seen: UInt64 = 0
        for key in keys {
            let part = Int(key.high >> 56)
            let size = parts[part].entries.count
            if size == 0 { continue }
            seen ^= parts[part].entries[Self.home(of: UInt32(truncatingIfNeeded: key.low), among: size)].high
        }
        touched ^= seen
    }

    /// Keeps `value` for a fingerprint that has none yet; answers the one that it has already, which stays.
    mutating func insert(_ value: UInt32, for key: Fingerprint) -> UInt32? {
        precondition(!key.isAbsent, "What has no fingerprint is not kept by it.")
        // A fingerprint whose upper half is 0 by chance is kept as 1: a free place must stay free.
        let entry = Entry(high: max(key.high, 1), low: UInt32(truncatingIfNeeded: key.low), value: value)
        return Self.insert(entry, into: &parts[Int(key.high >> 56)])
    }

    private static func insert(_ entry: Entry, into part: inout Part) -> UInt32? {
        if part.count * 4 >= part.entries.count * 3 { grow(&part) }
        let slot = slot(of: entry, in: part.entries)
        if part.entries[slot].high != 0 { return part.entries[slot].value }
        part.entries[slot] = entry
        part.count += 1
        return nil
    }

    private static func grow(_ part: inout Part) {
        let old = part.entries
        let size = max(16, old.count + old.count / 2)
        part.entries = Array(repeating: Entry(high: 0, low: 0, value: 0), count: size)
        for entry in old where entry.high != 0 { part.entries[slot(of: entry, in: part.entries)] = entry }
    }

    /// Where the search for a fingerprint begins.
    private static func home(of low: UInt32, among size: Int) -> Int {
        Int(truncatingIfNeeded: (UInt64(low) &* UInt64(truncatingIfNeeded: size)) >> 32)
    }

    /// The entry's place, or the free place where it belongs. There is always a free one.
    private static func slot(of entry: Entry, in entries: [Entry]) -> Int {
        var slot = Int(
            truncatingIfNeeded: (UInt64(entry.low) &* UInt64(truncatingIfNeeded: entries.count)) >> 32)
        while entries[slot].high != 0, entries[slot].high != entry.high || entries[slot].low != entry.low {
            slot += 1
            if slot == entries.count { slot = 0 }
        }
        return slot
    }
}

/// Numbers fingerprints in the order in which they first come: 0, 1, 2…
struct FingerprintOrdinals: Sendable {
    private var table = FingerprintTable()
    private var count: UInt32 = 0

    /// The number of each fingerprint; `none` for an absent one.
    mutating func numbers(of fingerprints: [Fingerprint]) -> [UInt32] {
        table.touch(fingerprints)
        return fingerprints.map { fingerprint in
            if fingerprint.isAbsent { return Self.none }
            if let known = table.insert(count, for: fingerprint) { return known }
            count += 1
            return count - 1
        }
    }

    /// Stands for no number.
    static let none = UInt32.max
}

/// A value per person, by her number; grows with the highest number.
struct ByOrdinal<Value: Sendable>: Sendable {
    private var values: [Value] = []
    private let filler: Value

    /// Every person has `filler` at first.
    init(_ filler: Value) { self.filler = filler }

    /// The value of a person.
    subscript(ordinal: UInt32) -> Value {
        get { Int(ordinal) < values.count ? values[Int(ordinal)] : filler }
        set {
            let missing = Int(ordinal) + 1 - values.count
            if missing > 0 { values.append(contentsOf: repeatElement(filler, count: missing)) }
            values[Int(ordinal)] = newValue
        }
    }
}
