/// Finds where the elements of an array end, without reading them: the serial half of reading JSON.
///
/// Sixty-four bytes at a time: the quotes that no backslash escapes are turned into a mask of what stands inside
/// strings (each bit the parity of the quotes before it), and outside strings only brackets and braces matter.
/// Which of the two kinds opens and closes is left to the parser; what stands between elements is checked here.
///
///     bytes    , { " a } " : 1 }
///     inside   0 0 1 1 1 0 0 0 0        the first brace is in a string
///     depth    0 1 1 1 1 1 1 1 0        the element ends here
struct JSONElementScan {
    /// Offset of the first element, whole or not; nil where none begins.
    private(set) var start: Int?
    /// Offset after the last whole element.
    private(set) var end = 0
    /// Whole elements.
    private(set) var count = 0
    /// Offset of the bracket that closes the array, if it was met.
    private(set) var closing: Int?

    /// Whether an element has come before, so that a comma must stand before the next.
    private var needsComma: Bool
    // The comma before the element at hand has been passed.
    private var hasComma = false
    // What stands between elements is checked up to here.
    private var gap = 0
    private var elementStart = 0
    private let limits: FormatLimits

    init(needsComma: Bool, limits: FormatLimits) {
        self.needsComma = needsComma
        self.limits = limits
    }

    /// Scans `bytes`, from between two elements, as far as whole elements go. With `isLast` a scalar that ends
    /// with the bytes is whole too.
    mutating func scan(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(JSONFault) {
        var start = 0
        while start < bytes.count, closing == nil {
            let stop = try scanNested(bytes, from: start)
            guard let stop else { return }
            // A scalar stands where an element was expected.
            guard let next = try scanScalar(bytes, at: stop, isLast: isLast) else { return }
            start = next
        }
    }

    /// Scans objects and arrays; the offset of a scalar where one stands between them.
    private mutating func scanNested(_ bytes: UnsafeRawBufferPointer, from start: Int) throws(JSONFault)
        -> Int?
    {
        guard let base = bytes.baseAddress else { return nil }
        var strings = JSONStringMask()
        var depth = 0
        var block = start
        gap = start
        // A scalar first: without this look, a long array of them would be searched for brackets each time.
        if let place = try passGap(bytes, to: bytes.count), !Self.isBracket(bytes[place]) { return place }
        while block < bytes.count {
            // 64 readable bytes here, or as many as are left in a copy.
            var brackets =
                bytes.count &- block >= ByteMask.width
                ? JSONBracketMask.brackets(base + block, &strings)
                : JSONBracketMask.brackets(UnsafeRawBufferPointer(rebasing: bytes[block...]), &strings)
            while brackets != 0 {
                let place = block &+ brackets.trailingZeroBitCount
                if bytes[place] | 0x20 == 0x7B {
                    if depth == 0, let scalar = try passGap(bytes, to: place) { return scalar }
                    if depth == 0 { try beginElement(at: place) }
                    depth &+= 1
                } else {
                    if depth == 0 { return try meetClosing(bytes, at: place) }
                    depth &-= 1
                    if depth == 0 { try endElement(at: place &+ 1) }
                }
                brackets &= brackets &- 1
            }
            block &+= ByteMask.width
            if depth > 0 { try checkLength(to: min(block, bytes.count)) }
        }
        return depth == 0 ? try passGap(bytes, to: bytes.count) : nil
    }

    private static func isBracket(_ byte: UInt8) -> Bool { byte | 0x20 == 0x7B || byte | 0x20 == 0x7D }

    private mutating func beginElement(at place: Int) throws(JSONFault) {
        guard !needsComma || hasComma else { throw JSONFault(reason: .arrayEnd, offset: place) }
        if start == nil { start = place }
        elementStart = place
    }

    /// Throws where the element that has begun is too long at `place` already.
    private func checkLength(to place: Int) throws(JSONFault) {
        guard place - elementStart <= limits.recordLength else {
            throw JSONFault(reason: .record, offset: elementStart)
        }
    }

    private mutating func endElement(at place: Int) throws(JSONFault) {
        try checkLength(to: place)
        count += 1
        end = place
        gap = place
        needsComma = true
        hasComma = false
    }

    /// Meets the array's closing bracket, or finds the scalar before it.
    private mutating func meetClosing(_ bytes: UnsafeRawBufferPointer, at place: Int) throws(JSONFault)
        -> Int?
    {
        if let scalar = try passGap(bytes, to: place) { return scalar }
        guard bytes[place] == UInt8(ascii: "]") else { throw JSONFault(reason: .arrayEnd, offset: place) }
        guard !hasComma else { throw JSONFault(reason: .value, offset: place) }
        closing = place
        return nil
    }

    /// Passes white space and one comma; the offset of anything else that stands before `end`.
    private mutating func passGap(_ bytes: UnsafeRawBufferPointer, to end: Int) throws(JSONFault) -> Int? {
        while gap < end {
            switch bytes[gap] {
            case 0x20, 0x0A, 0x0D, 0x09: break
            case UInt8(ascii: ","):
                guard needsComma, !hasComma else { throw JSONFault(reason: .value, offset: gap) }
                hasComma = true
            default: return gap
            }
            gap += 1
        }
        return nil
    }

    /// Passes the scalar at `place`; nil where the bytes may end before it does.
    private mutating func scanScalar(
        _ bytes: UnsafeRawBufferPointer, at place: Int, isLast: Bool
    ) throws(JSONFault) -> Int? {
        try beginElement(at: place)
        var cursor = JSONCursor(bytes, position: place, limits: limits, isStrict: false)
        do throws(JSONFault) {
            switch cursor.byte {
            case UInt8(ascii: "\""): _ = try cursor.string()
            case UInt8(ascii: "t"): try cursor.word("true")
            case UInt8(ascii: "f"): try cursor.word("false")
            case UInt8(ascii: "n"): try cursor.word("null")
            case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
                try cursor.number()
            default: throw cursor.fault(.value)
            }
        } catch {
            // Cut off, unless the text ends here.
            if !isLast, error.reason == .string || error.reason == .end || error.reason == .utf8 {
                try checkLength(to: bytes.count)
                return nil
            }
            throw error
        }
        // A number may go on in the next block.
        if cursor.position == bytes.count, !isLast { return nil }
        try endElement(at: cursor.position)
        return cursor.position
    }
}
