/// The codes of one list as bytes, both ways, null reasons among them.
struct CodeTexts: Sendable, Hashable {
    /// The texts of the numbers 0, 1, 2… one after the other; that of 0 (absent) is empty.
    private let bytes: [UInt8]
    private let ends: [UInt32]
    private let table: ByteTable

    /// The texts of these codes, of which the first one has the number 5.
    private init(codes: [String]) {
        let texts = [""] + NullReason.allCases.map { "\($0.text)" } + codes
        var bytes: [UInt8] = []
        var ends: [UInt32] = []
        for text in texts {
            bytes.append(contentsOf: text.utf8)
            ends.append(UInt32(bytes.count))
        }
        self.bytes = bytes
        self.ends = ends
        table = ByteTable(texts.enumerated().map { (Array($1.utf8), UInt16($0)) })
    }

    /// The texts of a list's codes.
    init(_ list: CodeList) { self.init(codes: list.entries.map { $0.code }) }

    /// The texts of no list: absent and null reasons only.
    static let none = CodeTexts(codes: [])

    /// The texts of the areas.
    static let areas = CodeTexts(codes: AreaBook.all.map { $0.code })

    /// Appends a number's text.
    func append(_ number: Int, to bytes: inout [UInt8]) {
        guard number > 0 else { return }
        precondition(number < ends.count, "A code's number stands in its list.")
        bytes.append(copying: self.bytes.span.extracting(Int(ends[number - 1])..<Int(ends[number])))
    }

    /// The number of a text, 0 for an empty one; nil for a text that is no code.
    func number(_ text: Span<UInt8>) -> UInt16? { text.isEmpty ? 0 : table.value(for: text) }

    /// Appends the texts of the numbers in a set, ascending, joined by `|`.
    func append(set: UInt64, to bytes: inout [UInt8]) {
        var rest = set
        while rest != 0 {
            append(rest.trailingZeroBitCount, to: &bytes)
            rest &= rest - 1
            if rest != 0 { bytes.append(UInt8(ascii: "|")) }
        }
    }

    /// The set of a text that `append(set:to:)` writes; nil for any other text.
    func set(_ text: Span<UInt8>) -> UInt64? {
        var set: UInt64 = 0
        if text.isEmpty { return set }
        var pieces = Pieces(of: text.count)
        while let piece = pieces.next(in: text, separator: UInt8(ascii: "|")) {
            guard let number = number(text.extracting(piece)), number > 0, set >> UInt64(number) == 0 else {
                return nil
            }
            set |= 1 << UInt64(number)
        }
        return set
    }
}

/// Walks the pieces of a text between separators, without cutting it up.
struct Pieces {
    private var start = 0
    private let end: Int

    /// The pieces of a text of `count` bytes; an empty text has one empty piece.
    init(of count: Int) { end = count }

    /// The place of the next piece; nil after the last.
    mutating func next(in text: Span<UInt8>, separator: UInt8) -> Range<Int>? {
        guard start <= end else { return nil }
        var index = start
        while index < end, text[index] != separator { index += 1 }
        defer { start = index + 1 }
        return start..<index
    }
}
