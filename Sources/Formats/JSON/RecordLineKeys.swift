/// The keys of a record's values, as they stand in a line: escaped once, all in one piece of memory.
struct RecordLineKeys: Sendable {
    /// The keys with what stands around them, `,"sex":"` and so on, and sixteen bytes more, so that a copy of
    /// sixteen at a time stays within.
    let bytes: [UInt8]
    // Where each key begins, and where the last one ends.
    private let starts: [Int]

    init(_ names: [String]) {
        var bytes: [UInt8] = []
        var starts = [0]
        for name in names {
            bytes += Self.key(name) + [UInt8(ascii: "\"")]
            starts.append(bytes.count)
        }
        self.bytes = bytes + [UInt8](repeating: 0, count: LineRoom.blockLength)
        self.starts = starts
    }

    /// Keys.
    var count: Int { starts.count - 1 }

    /// Where a key stands in `bytes`, with the quote that opens a text after it.
    @inline(__always)
    func range(_ slot: Int) -> Range<Int> { starts[slot]..<starts[slot &+ 1] }

    /// `,"name":`
    static func key(_ name: String) -> [UInt8] {
        [UInt8(ascii: ",")] + quoted(name) + [UInt8(ascii: ":")]
    }

    /// A text in quotes, with what JSON wants escaped.
    static func quoted(_ text: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.string(text)
        return writer.take()
    }
}
