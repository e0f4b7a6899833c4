/// Characters that XML cannot hold, as workbooks write them (ECMA-376 part 1, 22.4.2.4): `_x000D_` is a CR, and
/// `_x005F_` the `_` of a text that only looks so.
enum XLSXEscapes {
    private static let length = 7

    /// Undoes the escapes in the bytes from `start` on, in place: the text never grows. Returns whether a NUL
    /// came of it, which XML cannot hold in another way.
    @inline(__always)
    static func undo(in bytes: inout ScratchBuffer<UInt8>, from start: Int) -> Bool {
        guard bytes.count &- start >= length, let first = firstEscape(in: bytes, from: start) else {
            return false
        }
        return undoSlowly(in: &bytes, from: first)
    }

    private static func undoSlowly(in bytes: inout ScratchBuffer<UInt8>, from first: Int) -> Bool {
        var hasNul = false
        var read = first
        var written = first
        while read < bytes.count {
            if let (scalar, end) = scalar(in: bytes, at: read) {
                if scalar.value == 0 { hasNul = true }
                for byte in UTF8.encode(scalar).unsafelyUnwrapped {
                    bytes[written] = byte
                    written += 1
                }
                read = end
            } else {
                bytes[written] = bytes[read]
                written += 1
                read += 1
            }
        }
        bytes.truncate(to: written)
        return hasNul
    }

    private static func firstEscape(in bytes: borrowing ScratchBuffer<UInt8>, from start: Int) -> Int? {
        var place = start
        while place + length <= bytes.count {
            if bytes[place] == UInt8(ascii: "_"), unit(in: bytes, at: place) != nil { return place }
            place += 1
        }
        return nil
    }

    /// The character that an escape at `place` stands for, or a surrogate pair of two; half a pair is none.
    private static func scalar(in bytes: borrowing ScratchBuffer<UInt8>, at place: Int)
        -> (scalar: Unicode.Scalar, end: Int)?
    {
        guard let unit = unit(in: bytes, at: place) else { return nil }
        if let scalar = Unicode.Scalar(unit) { return (scalar, place + length) }
        guard UTF16.isLeadSurrogate(unit), let second = self.unit(in: bytes, at: place + length),
            UTF16.isTrailSurrogate(second)
        else { return nil }
        let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        guard let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, place + 2 * length)
    }

    /// The number in `_xHHHH_` at `place`.
    private static func unit(in bytes: borrowing ScratchBuffer<UInt8>, at place: Int) -> UInt16? {
        guard place + length <= bytes.count, bytes[place] == UInt8(ascii: "_"),
            bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_")
        else { return nil }
        var value: UInt16 = 0
        for index in place + 2..<place + 6 {
            guard let digit = hexValue(bytes[index]) else { return nil }
            value = value << 4 | UInt16(digit)
        }
        return value
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    /// Appends `text` as it may stand in a cell: XML's own characters as references, what XML does not allow and
    /// a CR as escapes, and `_` as one where the text would read as an escape.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        let isPlain = text.utf8.allSatisfy { byte in
            byte >= 0x20 && byte < 0xEF && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<")
                && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "_")
        }
        if isPlain { bytes += text.utf8 } else { appendOdd(text, to: &bytes) }
    }

    private static func appendOdd(_ text: String, to bytes: inout [UInt8]) {
        for (index, scalar) in zip(text.unicodeScalars.indices, text.unicodeScalars) {
            switch scalar {
            case "&": bytes += Array("&amp;".utf8)
            case "<": bytes += Array("&lt;".utf8)
            case ">": bytes += Array("&gt;".utf8)
            case "\t", "\n": bytes.append(UInt8(ascii: scalar))
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": appendEscape(scalar.value, to: &bytes)
            case "_" where startsEscape(text.unicodeScalars[index...]): appendEscape(scalar.value, to: &bytes)
            default: bytes += UTF8.encode(scalar).unsafelyUnwrapped
            }
        }
    }

    private static func startsEscape(_ text: Substring.UnicodeScalarView) -> Bool {
        let head = Array(text.prefix(length))
        return head.count == length && head[1] == "x" && head[6] == "_"
            && head[2..<6].allSatisfy { $0.isASCII && hexValue(UInt8(ascii: $0)) != nil }
    }

    private static func appendEscape(_ value: UInt32, to bytes: inout [UInt8]) {
        let digits = String(value, radix: 16, uppercase: true)
        bytes += Array("_x\(String(repeating: "0", count: 4 - digits.count))\(digits)_".utf8)
    }
}
