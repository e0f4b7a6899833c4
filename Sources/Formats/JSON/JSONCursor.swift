/// Walks over JSON bytes token by token, strictly (RFC 8259): the floor under every JSON reader here.
struct JSONCursor {
    /// A string token: what stands between its quotes.
    struct Text {
        let start: Int
        let end: Int
        let hasEscapes: Bool
    }

    private(set) var bytes: UnsafeRawBufferPointer
    var position: Int
    /// Line ends in the white space passed so far: all there are, as no token holds one.
    private(set) var lineEnds = 0
    /// Escapes that are half a surrogate pair, so far; they stand for U+FFFD.
    private(set) var loneSurrogates = 0
    let cellLength: Int
    // Whether half a surrogate pair ends the reading. RFC 8259 §8.2 lets both be.
    private let isStrict: Bool

    init(_ bytes: UnsafeRawBufferPointer, position: Int = 0, limits: FormatLimits, isStrict: Bool = true) {
        self.bytes = bytes
        self.position = position
        self.isStrict = isStrict
        cellLength = limits.cellLength
    }

    /// Lets the text end with the line that the cursor is on, as each value of NDJSON must.
    mutating func limitToLine() {
        guard let base = bytes.baseAddress else { return }
        let feed = ByteMask.Lanes(repeating: 0x0A)
        let carriage = ByteMask.Lanes(repeating: 0x0D)
        var place = position
        // Sixty-four bytes are readable wherever the loop goes on.
        while bytes.count &- place >= ByteMask.width,
            !ByteMask.any(base + place, { ($0 .== feed) .| ($0 .== carriage) })
        {
            place &+= ByteMask.width
        }
        while place < bytes.count {
            let left = min(bytes.count - place, ByteMask.width)
            // `left` bytes are readable from here.
            let mask = ByteMask.gather(base + place, count: left) { ($0 .== feed) .| ($0 .== carriage) }
            if mask != 0 {
                bytes = UnsafeRawBufferPointer(start: base, count: place + mask.trailingZeroBitCount)
                return
            }
            place += ByteMask.width
        }
    }

    /// Goes to the end of the line that `limitToLine` has limited the text to, and lets it be `whole` again.
    mutating func passLine(in whole: UnsafeRawBufferPointer) {
        position = bytes.count
        bytes = whole
    }

    /// The byte at the position; nil at the end.
    @inline(__always)
    var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    func fault(_ reason: JSONFault.Reason) -> JSONFault {
        JSONFault(reason: position < bytes.count ? reason : .end, offset: position)
    }

    @inline(__always)
    mutating func skipSpace() {
        guard position < bytes.count else { return }
        // As a rule there is one space, or none.
        if bytes[position] == 0x20 { position &+= 1 }
        if position < bytes.count, bytes[position] <= 0x20 { skipMoreSpace() }
    }

    private mutating func skipMoreSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09: position &+= 1
            case 0x0A:
                lineEnds &+= 1
                position &+= 1
            case 0x0D:
                position &+= 1
                // Of a pair, the LF counts.
                if byte != 0x0A { lineEnds &+= 1 }
            default: return
            }
        }
    }

    /// Passes `byte`, or throws `reason`.
    @inline(__always)
    mutating func expect(_ expected: UInt8, _ reason: JSONFault.Reason) throws(JSONFault) {
        guard byte == expected else { throw fault(reason) }
        position &+= 1
    }

    /// Passes `byte` where it stands here.
    @inline(__always)
    mutating func accept(_ wanted: UInt8) -> Bool {
        guard byte == wanted else { return false }
        position &+= 1
        return true
    }

    /// Passes a string token whose opening quote stands here.
    @inline(__always)
    mutating func string() throws(JSONFault) -> Text {
        let start = position &+ 1
        // Most are short and plain: the first look shows all of them.
        if bytes.count &- start >= 16, let base = bytes.baseAddress {
            let length = Self.plainLength(base + start)
            let end = start &+ length
            if length < 16, bytes[end] == UInt8(ascii: "\""), length <= cellLength {
                position = end &+ 1
                return Text(start: start, end: end, hasEscapes: false)
            }
        }
        return try longString()
    }

    /// How many of sixteen bytes are plain ASCII characters of a string before one that is not.
    @inline(__always)
    private static func plainLength(_ pointer: UnsafeRawPointer) -> Int {
        let quote = ByteMask.Lanes(repeating: UInt8(ascii: "\""))
        let backslash = ByteMask.Lanes(repeating: UInt8(ascii: "\\"))
        let space = ByteMask.Lanes(repeating: 0x20)
        let high = ByteMask.Lanes(repeating: 0x80)
        return ByteMask.firstOfSixteen(pointer) {
            ($0 .== quote) .| ($0 .== backslash) .| ($0 .< space) .| ($0 .>= high)
        }
    }

    private mutating func longString() throws(JSONFault) -> Text {
        let start = position + 1
        var place = start
        var hasEscapes = false
        scan: while true {
            place = plainEnd(from: place)
            guard place - start <= cellLength else { throw JSONFault(reason: .length, offset: start) }
            guard place < bytes.count else { throw JSONFault(reason: .string, offset: start - 1) }
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: "\""): break scan
            case UInt8(ascii: "\\"):
                hasEscapes = true
                place = try escapeEnd(from: place)
            case 0..<0x20: throw JSONFault(reason: .control, offset: place)
            default:
                guard case .valid(let length) = UTF8Check.sequence(bytes, at: place) else {
                    throw JSONFault(reason: .utf8, offset: place)
                }
                place += length
            }
        }
        position = place + 1
        return Text(start: start, end: place, hasEscapes: hasEscapes)
    }

    /// The first place from `start` on that is no plain ASCII character of a string.
    @inline(__always)
    private func plainEnd(from start: Int) -> Int {
        var place = start
        guard let base = bytes.baseAddress else { return 0 }
        // Sixteen bytes are readable wherever the loop goes on.
        while bytes.count &- place >= 16 {
            let length = Self.plainLength(base + place)
            place &+= length
            if length < 16 { return place }
        }
        while place < bytes.count {
            let byte = bytes[place]
            if byte == 0x22 || byte == 0x5C || byte < 0x20 || byte >= 0x80 { return place }
            place &+= 1
        }
        return place
    }

    /// The place after the escape whose backslash stands at `start`.
    private mutating func escapeEnd(from start: Int) throws(JSONFault) -> Int {
        guard start + 1 < bytes.count else { throw JSONFault(reason: .end, offset: start) }
        switch bytes[start + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return start + 2
        case UInt8(ascii: "u"): break
        default: throw JSONFault(reason: .escape, offset: start)
        }
        guard let unit = Self.unit(bytes, at: start + 2) else {
            throw JSONFault(reason: endsInUnit(from: start) ? .end : .escape, offset: start)
        }
        if !(0xD800...0xDFFF).contains(unit) { return start + 6 }
        if unit < 0xDC00, endsInUnit(from: start + 6) { throw JSONFault(reason: .end, offset: start) }
        guard unit < 0xDC00, start + 8 <= bytes.count, bytes[start + 6] == UInt8(ascii: "\\"),
            bytes[start + 7] == UInt8(ascii: "u"), let second = Self.unit(bytes, at: start + 8),
            (0xDC00...0xDFFF).contains(second)
        else {
            guard !isStrict else { throw JSONFault(reason: .surrogate, offset: start) }
            loneSurrogates += 1
            return start + 6
        }
        return start + 12
    }

    /// The four hexadecimal digits at `start`; nil if they are not.
    private static func unit(_ bytes: UnsafeRawBufferPointer, at start: Int) -> UInt32? {
        guard start + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for index in start..<start + 4 {
            let byte = bytes[index]
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46: digit = byte - 0x37
            case 0x61...0x66: digit = byte - 0x57
            default: return nil
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    /// Whether the bytes end where they could go on to be `\uXXXX`: there may be more of the text than is here.
    private func endsInUnit(from start: Int) -> Bool {
        guard start <= bytes.count, start + 6 > bytes.count else { return false }
        return bytes[start...].enumerated().allSatisfy { place, byte in
            switch place {
            case 0: byte == UInt8(ascii: "\\")
            case 1: byte == UInt8(ascii: "u")
            default:
                (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
            }
        }
    }

    /// Appends the text of a string token that was passed, its escapes undone.
    func append(_ text: Text, to output: inout [UInt8]) {
        var place = text.start
        while place < text.end {
            let byte = bytes[place]
            guard byte == UInt8(ascii: "\\") else {
                var end = place + 1
                while end < text.end, bytes[end] != UInt8(ascii: "\\") { end += 1 }
                output.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[place..<end]))
                place = end
                continue
            }
            let escape = bytes[place + 1]
            place += 2
            switch escape {
            case UInt8(ascii: "b"): output.append(0x08)
            case UInt8(ascii: "f"): output.append(0x0C)
            case UInt8(ascii: "n"): output.append(0x0A)
            case UInt8(ascii: "r"): output.append(0x0D)
            case UInt8(ascii: "t"): output.append(0x09)
            case UInt8(ascii: "u"): place = appendUnit(at: place, to: &output)
            default: output.append(escape)
            }
        }
    }

    /// Appends the scalar whose digits stand at `place`, with the second half of a pair; returns where it ends.
    private func appendUnit(at place: Int, to output: inout [UInt8]) -> Int {
        var value = Self.unit(bytes, at: place) ?? 0xFFFD
        var end = place + 4
        if (0xD800...0xDBFF).contains(value), end + 2 <= bytes.count, bytes[end] == UInt8(ascii: "\\"),
            bytes[end + 1] == UInt8(ascii: "u"), let second = Self.unit(bytes, at: place + 6),
            (0xDC00...0xDFFF).contains(second)
        {
            value = 0x10000 + (value - 0xD800) << 10 + (second - 0xDC00)
            end = place + 10
        }
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encode("\u{FFFD}").unsafelyUnwrapped)
        return end
    }

    /// Passes a number token that begins here; its text is what was passed.
    mutating func number() throws(JSONFault) {
        let start = position
        _ = accept(UInt8(ascii: "-"))
        if !accept(UInt8(ascii: "0")) { try digits() }
        if accept(UInt8(ascii: ".")) { try digits() }
        if accept(UInt8(ascii: "e")) || accept(UInt8(ascii: "E")) {
            if !accept(UInt8(ascii: "+")) { _ = accept(UInt8(ascii: "-")) }
            try digits()
        }
        guard position - start <= cellLength else { throw JSONFault(reason: .length, offset: start) }
    }

    private mutating func digits() throws(JSONFault) {
        let start = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position &+= 1 }
        guard position > start else { throw fault(.number) }
    }

    /// Passes `true`, `false` or `null`, which must stand here.
    mutating func word(_ word: StaticString) throws(JSONFault) {
        let count = word.utf8CodeUnitCount
        let found = bytes[position...].prefix(count)
        guard found.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: count)) else {
            throw found.count < count ? JSONFault(reason: .end, offset: position) : fault(.value)
        }
        position += count
    }
}
