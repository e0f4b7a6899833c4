/// Text of one value, in place: valid only while its batch lends it.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    /// The text without blanks at its ends: ASCII blanks, no-break, narrow and thin spaces, zero-width marks.
    @inline(__always)
    var trimmed: Bytes {
        // Nearly every value begins and ends with a letter or digit.
        guard let first, let last else { return self }
        if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return self }
        return trimmedSlowly
    }

    private var trimmedSlowly: Bytes {
        var start = startIndex
        var end = endIndex
        while start < end {
            let width = blankWidth(at: start, before: end)
            guard width > 0 else { break }
            start += width
        }
        while end > start {
            let width = blankWidth(endingAt: end, after: start)
            guard width > 0 else { break }
            end -= width
        }
        return Bytes(rebasing: self[start..<end])
    }

    /// Bytes of the blank that begins at `index`; 0 where none does.
    func blankWidth(at index: Int, before end: Int) -> Int {
        switch self[index] {
        case 0x09...0x0D, 0x20: return 1
        case 0xC2 where index + 1 < end: return self[index + 1] == 0xA0 ? 2 : 0
        case 0xE2, 0xE3, 0xEF:
            guard index + 2 < end else { return 0 }
            return Self.isWideBlank(self[index], self[index + 1], self[index + 2]) ? 3 : 0
        default: return 0
        }
    }

    /// Bytes of the blank that ends at `end`; 0 where none does.
    func blankWidth(endingAt end: Int, after start: Int) -> Int {
        let last = self[end - 1]
        if last == 0x20 || (0x09...0x0D).contains(last) { return 1 }
        if end - start >= 2, last == 0xA0, self[end - 2] == 0xC2 { return 2 }
        if end - start >= 3, Self.isWideBlank(self[end - 3], self[end - 2], last) { return 3 }
        return 0
    }

    // U+2000–U+200F (spaces, zero-width and direction marks), U+202F, U+2060, U+3000, U+FEFF.
    private static func isWideBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second) {
        case (0xE2, 0x80): (0x80...0x8F).contains(third) || third == 0xAF
        case (0xE2, 0x81): third == 0xA0
        case (0xE3, 0x80): third == 0x80
        case (0xEF, 0xBB): third == 0xBF
        default: false
        }
    }

    /// Whether the text is a mark for something that is not known: `?`, `??`, `…`, `...`.
    var isUnknownMark: Bool {
        guard let first, count <= 4 else { return false }
        if first == UInt8(ascii: "?") { return allSatisfy { $0 == first } }
        if first == UInt8(ascii: ".") { return count > 1 && allSatisfy { $0 == first } }
        return count == 3 && first == 0xE2 && self[1] == 0x80 && self[2] == 0xA6
    }

    /// Whether the text is a mark that people write into a cell to leave it empty: `-`, `–`, `—`, `---`, `/`, `.`.
    var isPlaceholder: Bool {
        guard let first, count <= 8 else { return isEmpty }
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "\\"):
            return allSatisfy { $0 == first }
        case UInt8(ascii: "."): return count == 1
        default: break
        }
        return count == 3 && first == 0xE2 && self[1] == 0x80 && (0x90...0x95).contains(self[2])
    }

    /// The byte of `_U`, `_N`, `_Z` or `_X`; nil for any other text.
    @inline(__always)
    var nullReason: UInt8? {
        guard count == 2, self[0] == UInt8(ascii: "_") else { return nil }
        switch self[1] {
        case UInt8(ascii: "U"): return 1
        case UInt8(ascii: "N"): return 2
        case UInt8(ascii: "Z"): return 3
        case UInt8(ascii: "X"): return 4
        default: return nil
        }
    }
}
