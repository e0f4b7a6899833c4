/// Numbers of cells, whose text is that of a C `double`: read, and written in the shortest form that reads back
/// the same.
///
///     37825.0                  37825
///     0.30000000000000004      0.30000000000000004
///     2.5000000000000001E-2    0.025
///     1234567890123            1234567890123
///
/// Plain digits from 0.000001 to 10^21, as people write numbers; an exponent beyond. An integer keeps all the
/// digits that the file has: an identifier longer than a `double` holds is not rounded.
enum XLSXNumber {
    /// Digits of which every decimal number has a `double` of its own.
    private static let safeDigits = 15
    private static let longestInteger = 21

    /// What a number's text is made of.
    private struct Parts {
        var isNegative = false
        /// Where the digits before the point begin, without leading zeros, and end.
        var wholeStart = 0
        var wholeEnd = 0
        /// Where those after it begin and, without trailing zeros, end; the same where there are none.
        var fractionStart = 0
        var fractionEnd = 0
        /// Zeros that the fraction begins with.
        var fractionZeros = 0
        /// The digits as one number, as long as there are no more than `safeDigits` of them.
        var mantissa = 0

        var wholeCount: Int { wholeEnd - wholeStart }
        var fractionCount: Int { fractionEnd - fractionStart }
        /// Digits that count.
        var digitCount: Int { wholeCount > 0 ? wholeCount + fractionCount : fractionCount - fractionZeros }
    }

    /// Appends the number that `text` is; false, and nothing appended, where it is none.
    @inline(__always)
    static func append(_ text: UnsafeRawBufferPointer, to bytes: inout ScratchBuffer<UInt8>) -> Bool {
        guard let parts = parts(of: text) else { return appendSlowly(text, to: &bytes) }
        let isInteger = parts.fractionCount == 0 && parts.wholeCount <= longestInteger
        let isShort = parts.digitCount <= safeDigits && parts.fractionZeros < 6
        guard isInteger || isShort || parts.wholeCount > 0 && parts.digitCount <= safeDigits else {
            return appendSlowly(text, to: &bytes)
        }
        if parts.isNegative, parts.digitCount > 0 { bytes.append(UInt8(ascii: "-")) }
        if parts.wholeCount == 0 { bytes.append(UInt8(ascii: "0")) }
        for place in parts.wholeStart..<parts.wholeEnd { bytes.append(text[place]) }
        if parts.fractionCount > 0 {
            bytes.append(UInt8(ascii: "."))
            for place in parts.fractionStart..<parts.fractionEnd { bytes.append(text[place]) }
        }
        return true
    }

    /// The value of the number that `text` is; nil where it is none.
    @inline(__always)
    static func value(_ text: UnsafeRawBufferPointer) -> Double? {
        guard let parts = parts(of: text), parts.wholeCount + parts.fractionCount <= safeDigits else {
            return slowValue(text)
        }
        // Both are exact, so that the one division rounds rightly.
        let value = Double(parts.mantissa) / powersOfTen[parts.fractionCount]
        return parts.isNegative ? -value : value
    }

    private static let powersOfTen: [Double] = (0...safeDigits).map { count in
        (0..<count).reduce(1) { power, _ in power * 10 }
    }

    /// The parts of a number without an exponent; nil for all else.
    @inline(__always)
    private static func parts(of text: UnsafeRawBufferPointer) -> Parts? {
        var parts = Parts()
        var place = 0
        if place < text.count, text[place] == UInt8(ascii: "-") || text[place] == UInt8(ascii: "+") {
            parts.isNegative = text[place] == UInt8(ascii: "-")
            place &+= 1
        }
        let digits = place
        while place < text.count, text[place] == UInt8(ascii: "0") { place &+= 1 }
        parts.wholeStart = place
        while place < text.count, text[place] &- UInt8(ascii: "0") <= 9 {
            parts.mantissa = parts.mantissa &* 10 &+ Int(text[place] &- UInt8(ascii: "0"))
            place &+= 1
        }
        parts.wholeEnd = place
        guard place > digits else { return nil }
        guard place < text.count else { return parts }
        guard text[place] == UInt8(ascii: ".") else { return nil }
        place &+= 1
        parts.fractionStart = place
        while place < text.count, text[place] &- UInt8(ascii: "0") <= 9 { place &+= 1 }
        guard place == text.count else { return nil }
        while place > parts.fractionStart, text[place &- 1] == UInt8(ascii: "0") { place &-= 1 }
        parts.fractionEnd = place
        var isLeading = true
        for index in parts.fractionStart..<parts.fractionEnd {
            if isLeading, text[index] == UInt8(ascii: "0") {
                parts.fractionZeros &+= 1
            } else {
                isLeading = false
            }
            parts.mantissa = parts.mantissa &* 10 &+ Int(text[index] &- UInt8(ascii: "0"))
        }
        return parts
    }

    private static func slowValue(_ text: UnsafeRawBufferPointer) -> Double? {
        for byte in text {
            let isOfNumber =
                byte &- UInt8(ascii: "0") <= 9 || byte | 0x20 == UInt8(ascii: "e")
                || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
            guard isOfNumber else { return nil }
        }
        guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }

    private static func appendSlowly(
        _ text: UnsafeRawBufferPointer, to bytes: inout ScratchBuffer<UInt8>
    ) -> Bool {
        guard let value = slowValue(text) else { return false }
        append(value, to: &bytes)
        return true
    }

    /// Appends the shortest text that reads back as `value`, which is finite.
    static func append(_ value: Double, to bytes: inout ScratchBuffer<UInt8>) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        // Swift's own description has the shortest digits, but an exponent from 2^54 on and below 0.0001.
        var description = value.magnitude.description
        description.withUTF8 { text in
            let digits = Digits(text)
            let count = digits.end - digits.start
            if count == 0 { return bytes.append(UInt8(ascii: "0")) }
            if digits.point > longestInteger || digits.point < -5 {
                appendWithExponent(text, digits, to: &bytes)
            } else if digits.point <= 0 {
                bytes.append(UInt8(ascii: "0"))
                bytes.append(UInt8(ascii: "."))
                bytes.append(repeating: UInt8(ascii: "0"), count: -digits.point)
                append(text, digits, from: 0, to: count, into: &bytes)
            } else {
                append(text, digits, from: 0, to: min(count, digits.point), into: &bytes)
                bytes.append(repeating: UInt8(ascii: "0"), count: max(0, digits.point - count))
                if digits.point < count {
                    bytes.append(UInt8(ascii: "."))
                    append(text, digits, from: digits.point, to: count, into: &bytes)
                }
            }
        }
    }

    private static func appendWithExponent(
        _ text: UnsafeBufferPointer<UInt8>, _ digits: Digits, to bytes: inout ScratchBuffer<UInt8>
    ) {
        let count = digits.end - digits.start
        append(text, digits, from: 0, to: 1, into: &bytes)
        if count > 1 { bytes.append(UInt8(ascii: ".")) }
        append(text, digits, from: 1, to: count, into: &bytes)
        for byte in "e\(digits.point - 1)".utf8 { bytes.append(byte) }
    }

    /// Appends some of the digits, counted without the point that may stand among them.
    private static func append(
        _ text: UnsafeBufferPointer<UInt8>, _ digits: Digits, from start: Int, to end: Int,
        into bytes: inout ScratchBuffer<UInt8>
    ) {
        for index in start..<max(start, end) {
            let place = digits.start + index
            bytes.append(
                text[digits.pointPlace > digits.start && place >= digits.pointPlace ? place + 1 : place])
        }
    }

    /// Where the digits of a description stand that count, and where the decimal point belongs.
    ///
    ///     0.00123     digits 123, point -2          1.25e-07     digits 125, point -6
    ///     1200.0      digits 12, point 4
    private struct Digits {
        /// Offset of the first digit.
        var start = 0
        /// Offset behind the last, as if no point stood among them.
        var end = 0
        /// Offset of the point in the description.
        var pointPlace = 0
        /// Digits before the decimal point; below zero, the zeros after it.
        var point = 0

        init(_ text: UnsafeBufferPointer<UInt8>) {
            var place = 0
            while place < text.count, text[place] != UInt8(ascii: "e") { place += 1 }
            let mantissaEnd = place
            pointPlace = text[..<mantissaEnd].firstIndex(of: UInt8(ascii: ".")) ?? mantissaEnd
            start = 0
            while start < mantissaEnd, text[start] == UInt8(ascii: "0") || start == pointPlace { start += 1 }
            var last = mantissaEnd
            while last > start, text[last - 1] == UInt8(ascii: "0") || last - 1 == pointPlace { last -= 1 }
            let holdsPoint = pointPlace > start && pointPlace < last
            end = holdsPoint ? last - 1 : last
            point = pointPlace - start + (start > pointPlace ? 1 : 0) + exponent(text, from: mantissaEnd + 1)
        }

        private func exponent(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
            guard start < text.count else { return 0 }
            var value = 0
            for place in start..<text.count where text[place] &- UInt8(ascii: "0") <= 9 {
                value = value * 10 + Int(text[place] - UInt8(ascii: "0"))
            }
            return text[start] == UInt8(ascii: "-") ? -value : value
        }
    }
}
