/// Texts and the numbers they stand for, looked up by their bytes without making a `String`.
///
/// Open addressing with linear steps over a table at most half full; built once per file, read from any thread.
struct Vocabulary: Sendable {
    private var places: [Int32]
    private var words: [(start: Int, count: Int, value: Int32)]
    private var bytes: [UInt8]

    /// An empty vocabulary.
    init() {
        places = Array(repeating: -1, count: 16)
        words = []
        bytes = []
    }

    /// Whether it has no text.
    var isEmpty: Bool { words.isEmpty }

    /// Adds a text; the first of two equal texts holds.
    mutating func add(_ text: [UInt8], _ value: Int32) {
        guard !text.isEmpty, text.withUnsafeBufferPointer({ self[$0] }) == nil else { return }
        if (words.count + 1) * 2 > places.count { grow() }
        let place = text.withUnsafeBufferPointer { freePlace(for: $0) }
        places[place] = Int32(words.count)
        words.append((bytes.count, text.count, value))
        bytes.append(contentsOf: text)
    }

    /// What a text stands for.
    subscript(text: Bytes) -> Int32? {
        var place = Self.hash(text) & (places.count - 1)
        while places[place] >= 0 {
            let word = words[Int(places[place])]
            if word.count == text.count, bytes[word.start..<word.start + word.count].elementsEqual(text) {
                return word.value
            }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }

    private func freePlace(for text: Bytes) -> Int {
        var place = Self.hash(text) & (places.count - 1)
        while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
        return place
    }

    private mutating func grow() {
        places = Array(repeating: -1, count: places.count * 2)
        for (index, word) in words.enumerated() {
            let place = bytes.withUnsafeBufferPointer {
                freePlace(for: Bytes(rebasing: $0[word.start..<word.start + word.count]))
            }
            places[place] = Int32(index)
        }
    }

    // FNV-1a, 64 bits.
    private static func hash(_ text: Bytes) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash >> 8)
    }
}
