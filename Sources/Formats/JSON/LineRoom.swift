/// Memory that lines are written to, sixteen bytes at a time: the innermost step of `RecordLineWriter`.
///
///     value   A n a ␤ M a r i ; S R B …         sixteen bytes are read, and all are written
///     line    " A n a \ n                       what counts of them: up to the first that JSON wants escaped
///
/// Whoever writes asks first whether there is room, once for a key and its value: nothing here grows.
struct LineRoom {
    /// Bytes that are copied at once.
    static let blockLength = 16
    /// Bytes of the longest number.
    static let numberLength = 20
    /// Room that is kept for what stands around a value, and for the end of the last block of a copy.
    static let slack = 128

    private let memory: UnsafeMutableRawBufferPointer
    private let base: UnsafeMutableRawPointer
    /// Bytes written.
    private(set) var count = 0

    /// Room in `memory`, which holds something and outlives it.
    init(_ memory: UnsafeMutableRawBufferPointer) {
        guard let base = memory.baseAddress else { preconditionFailure("there is memory to write to") }
        self.memory = memory
        self.base = base
    }

    /// Whether so many bytes fit, and so many more of which each may have to be escaped.
    @inline(__always)
    func hasRoom(for plain: Int, escaping text: Int = 0) -> Bool {
        // The longest escape is \u0000.
        plain &+ text &* 6 &+ Self.slack <= memory.count &- count
    }

    /// Forgets what was written from `count` on.
    mutating func truncate(to count: Int) { self.count = count }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        count &+= 1
    }

    @inline(__always)
    mutating func append(_ text: StaticString) {
        (base + count).copyMemory(from: text.utf8Start, byteCount: text.utf8CodeUnitCount)
        count &+= text.utf8CodeUnitCount
    }

    mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { append($0, 0..<$0.count) }
    }

    /// Appends some of `source`, as they are.
    @inline(__always)
    mutating func append(_ source: UnsafeRawBufferPointer, _ range: Range<Int>) {
        guard let start = source.baseAddress, !range.isEmpty else { return }
        precondition(range.upperBound <= source.count, "a value stands within its table's bytes")
        var place = range.lowerBound
        while place < range.upperBound, place &+ Self.blockLength <= source.count {
            copyBlock(start + place, to: count &+ place &- range.lowerBound)
            place &+= Self.blockLength
        }
        if place < range.upperBound {
            // What is left of the source is shorter than a block.
            (base + count + (place &- range.lowerBound)).copyMemory(
                from: start + place, byteCount: range.upperBound &- place)
        }
        count &+= range.count
    }

    /// Appends some of `source` with what JSON wants escaped.
    @inline(__always)
    mutating func append(text source: UnsafeRawBufferPointer, _ range: Range<Int>) {
        guard let start = source.baseAddress, !range.isEmpty else { return }
        precondition(range.upperBound <= source.count, "a value stands within its table's bytes")
        var place = range.lowerBound
        while place < range.upperBound {
            // Only whole blocks are read: those that are left of the table's bytes are taken one by one.
            guard place &+ Self.blockLength <= source.count else {
                appendEscaped(source[place])
                place &+= 1
                continue
            }
            let special = copyBlock(start + place, to: count)
            let left = range.upperBound &- place
            let plain = min(special, left)
            count &+= plain
            place &+= plain
            if special < min(left, Self.blockLength) {
                appendEscaped(source[place])
                place &+= 1
            }
        }
    }

    /// Copies sixteen bytes from `source`, which has them, to a place that has room for them, and returns the offset
    /// of the first that JSON wants escaped: sixteen if none is.
    @inline(__always)
    @discardableResult
    private func copyBlock(_ source: UnsafeRawPointer, to place: Int) -> Int {
        let lanes = source.loadUnaligned(as: ByteMask.Lanes.self)
        base.storeBytes(of: lanes, toByteOffset: place, as: ByteMask.Lanes.self)
        let found =
            (lanes .== ByteMask.Lanes(repeating: 0x22)) .| (lanes .== ByteMask.Lanes(repeating: 0x5C))
            .| (lanes .< ByteMask.Lanes(repeating: 0x20))
        let words = unsafeBitCast(found, to: SIMD2<UInt64>.self)
        if words[0] | words[1] == 0 { return Self.blockLength }
        return words[0] != 0 ? words[0].trailingZeroBitCount / 8 : 8 &+ words[1].trailingZeroBitCount / 8
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case 0x0A: append("\\n")
        case 0x0D: append("\\r")
        case 0x09: append("\\t")
        case 0..<0x20:
            append("\\u00")
            append(Self.digit(byte >> 4))
            append(Self.digit(byte & 15))
        default: append(byte)
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 &+ value : 0x57 &+ value }

    /// Appends a whole number of no less than 0.
    @inline(__always)
    mutating func append(decimal value: Int) {
        var length = 1
        var limit = 10
        while value >= limit, length < Self.numberLength &- 1 {
            length &+= 1
            limit &*= 10
        }
        var rest = UInt64(value)
        var place = count &+ length
        repeat {
            place &-= 1
            base.storeBytes(
                of: UInt8(truncatingIfNeeded: 0x30 &+ rest % 10), toByteOffset: place, as: UInt8.self)
            rest /= 10
        } while place > count
        count &+= length
    }

    /// Appends a number, or null where there is none.
    @inline(__always)
    mutating func append(decimalOrNull value: Int?) {
        if let value { append(decimal: value) } else { append("null") }
    }

    /// Ends a record whose values begin at `start`, each with a comma before its key: the first one's becomes the
    /// brace.
    @inline(__always)
    mutating func endRecord(valuesFrom start: Int) {
        if count == start { count &+= 1 }
        base.storeBytes(of: UInt8(ascii: "{"), toByteOffset: start, as: UInt8.self)
        append("}}\n")
    }
}
