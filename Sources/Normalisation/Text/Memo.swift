/// Remembers what the last few distinct texts of a column stood for, since neighbours repeat.
///
/// Direct-mapped: a text goes to the one place that its hash gives and drives out what stood there. Up to 16
/// bytes the key is the text itself; longer ones are compared byte by byte with the earlier text, which stands
/// in the same batch and so outlives the memo.
struct Memo<Value> {
    private struct Entry {
        var low: UInt64
        var high: UInt64
        var text: UnsafePointer<UInt8>?
        var count: Int
        var value: Value
    }

    /// Where a text would stand, and its key.
    struct Key {
        fileprivate var low: UInt64
        fileprivate var high: UInt64
        fileprivate var place: Int
    }

    private var entries: [Entry]
    private let mask: Int

    /// A memo of `places` (a power of two) texts; `filler` is never returned.
    init(places: Int, filler: Value) {
        precondition(places & (places - 1) == 0, "A memo has a power of two of places.")
        entries = Array(
            repeating: Entry(low: 0, high: 0, text: nil, count: -1, value: filler),
            count: places)
        mask = places - 1
    }

    /// The key of a text that is not empty.
    @inline(__always)
    func key(of text: Bytes) -> Key {
        let raw = UnsafeRawBufferPointer(text)
        let count = raw.count
        var low: UInt64 = 0
        var high: UInt64 = 0
        if count >= 8 {
            low = raw.loadUnaligned(as: UInt64.self)
            high = raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        } else if count >= 4 {
            low = UInt64(raw.loadUnaligned(as: UInt32.self))
            high = UInt64(raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
        } else {
            for byte in raw { low = (low << 8) | UInt64(byte) }
        }
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(count)) &* 0xD6E8_FEB8_6659_FD93
        return Key(low: low, high: high, place: Int(truncatingIfNeeded: mixed >> 40) & mask)
    }

    /// What the text stood for when it was met last.
    @inline(__always)
    func value(of text: Bytes, at key: Key) -> Value? {
        let entry = entries[key.place]
        guard entry.count == text.count, entry.low == key.low, entry.high == key.high else { return nil }
        if text.count > 16 {
            guard let earlier = entry.text else { return nil }
            // `earlier` has `entry.count == text.count` bytes, in the same batch.
            guard Bytes(start: earlier, count: entry.count).elementsEqual(text) else { return nil }
        }
        return entry.value
    }

    /// Remembers what a text stands for.
    @inline(__always)
    mutating func remember(_ value: Value, of text: Bytes, at key: Key) {
        entries[key.place] = Entry(
            low: key.low, high: key.high, text: text.baseAddress, count: text.count, value: value)
    }
}
