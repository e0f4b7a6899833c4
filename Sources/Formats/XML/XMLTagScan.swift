/// Finds where a tag, comment, CDATA section or processing instruction ends, without reading it.
///
/// On well-formed text it is right. Of other text nothing is asked but that it goes forward: libxml2 is given all of it,
/// in order, and stops at the fault.
struct XMLTagScan {
    enum Kind {
        case start
        /// A start tag that is an end tag too.
        case empty
        case end
        /// A comment, CDATA section or processing instruction.
        case other
    }

    let kind: Kind
    /// Offset of the byte after it.
    let end: Int

    /// What begins with the `<` at `place`; nil where the bytes end before it does.
    ///
    /// Throws `Odd` where it is none of these: a document type declaration, or no XML.
    init?(_ bytes: UnsafeRawBufferPointer, at place: Int) throws(Odd) {
        guard place + 1 < bytes.count else { return nil }
        switch bytes[place + 1] {
        case UInt8(ascii: "/"):
            guard let end = Self.endOfEndTag(bytes, from: place) else { return nil }
            (self.kind, self.end) = (.end, end)
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            guard let end = try Self.endOfOther(bytes, from: place) else { return nil }
            (self.kind, self.end) = (.other, end)
        default:
            guard let tag = Self.startTag(bytes, from: place) else { return nil }
            self = tag
        }
    }

    private init(kind: Kind, end: Int) {
        self.kind = kind
        self.end = end
    }

    /// Text that this scan does not know.
    struct Odd: Error {}

    /// Offset of the first `<` from `place` on.
    static func opening(_ bytes: UnsafeRawBufferPointer, from place: Int) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        let opening = ByteMask.Lanes(repeating: UInt8(ascii: "<"))
        var block = place
        while block < bytes.count {
            // So many bytes are readable from here.
            let left = min(bytes.count &- block, ByteMask.width)
            let mask = ByteMask.gather(base + block, count: left) { $0 .== opening }
            if mask != 0 { return block &+ mask.trailingZeroBitCount }
            block &+= left
        }
        return nil
    }

    /// The start tag whose `<` stands at `place`. A `>` may stand in an attribute's value.
    @inline(__always)
    static func startTag(_ bytes: UnsafeRawBufferPointer, from place: Int) -> XMLTagScan? {
        var next = place &+ 1
        while let mark = mark(bytes, from: next) {
            let byte = bytes[mark]
            if byte == UInt8(ascii: ">") {
                // Behind a quote the `/` would be the value's.
                let isEmpty = bytes[mark &- 1] == UInt8(ascii: "/")
                return XMLTagScan(kind: isEmpty ? .empty : .start, end: mark &+ 1)
            }
            next = mark &+ 1
            while next < bytes.count, bytes[next] != byte { next &+= 1 }
            next &+= 1
        }
        return nil
    }

    /// Offset of the first `>` or quote from `place` on.
    @inline(__always)
    private static func mark(_ bytes: UnsafeRawBufferPointer, from place: Int) -> Int? {
        let close = ByteMask.Lanes(repeating: UInt8(ascii: ">"))
        let double = ByteMask.Lanes(repeating: UInt8(ascii: "\""))
        let single = ByteMask.Lanes(repeating: UInt8(ascii: "'"))
        var place = place
        while place &+ 16 <= bytes.count, let base = bytes.baseAddress {
            // 16 readable bytes from here.
            let mask = ByteMask.gatherSixteen(base + place) {
                ($0 .== close) .| ($0 .== double) .| ($0 .== single)
            }
            if mask != 0 { return place &+ mask.trailingZeroBitCount }
            place &+= 16
        }
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                return place
            }
            place &+= 1
        }
        return nil
    }

    /// Offset after the end tag whose `<` stands at `place`.
    @inline(__always)
    static func endOfEndTag(_ bytes: UnsafeRawBufferPointer, from place: Int) -> Int? {
        var next = place &+ 2
        while next < bytes.count {
            if bytes[next] == UInt8(ascii: ">") { return next &+ 1 }
            next &+= 1
        }
        return nil
    }

    /// Offset after the comment, CDATA section or processing instruction whose `<` stands at `place`.
    static func endOfOther(_ bytes: UnsafeRawBufferPointer, from place: Int) throws(Odd) -> Int? {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[place...])
        for (opening, closing) in [("<?", "?>"), ("<!--", "-->"), ("<![CDATA[", "]]>")] {
            let opening = opening.utf8
            let closing = Array(closing.utf8)
            if rest.count < opening.count, opening.starts(with: rest) { return nil }
            guard rest.starts(with: opening) else { continue }
            guard let end = Self.end(of: closing, rest, from: opening.count) else { return nil }
            return place + end
        }
        throw Odd()
    }

    /// Offset after the first `closing` from `start` on.
    private static func end(of closing: [UInt8], _ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard let last = closing.last else { return start }
        var place = start + closing.count - 1
        while place < bytes.count {
            // All three end in the only `>` that they have.
            guard let found = bytes[place...].firstIndex(of: last) else { return nil }
            if bytes[...found].suffix(closing.count).elementsEqual(closing) { return found + 1 }
            place = found + 1
        }
        return nil
    }

    /// Where the local name stands of the tag whose first letter, behind `<` or `</`, is at `place`; the prefix is
    /// left out, as libxml2 does it.
    ///
    /// Throws `Odd` where libxml2 may see another name.
    static func localName(_ bytes: UnsafeRawBufferPointer, at place: Int) throws(Odd) -> Range<Int> {
        var start = place
        var end = place
        while end < bytes.count, !isNameEnd(bytes[end]) {
            if bytes[end] == UInt8(ascii: ":") {
                guard start == place, end > place else { throw Odd() }
                start = end + 1
            }
            end += 1
        }
        guard start < end, isNameStart(bytes[start]) else { throw Odd() }
        return start..<end
    }

    private static func isNameEnd(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
            || byte >= 0x80
    }
}
