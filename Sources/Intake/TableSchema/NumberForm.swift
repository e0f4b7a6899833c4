/// How the numbers of a field are written.
public struct NumberForm: Sendable, Hashable {
    /// Whether it has neither a fraction nor an exponent.
    public internal(set) var isWhole = false
    /// The mark before the fraction.
    var decimal: [UInt8] = [UInt8(ascii: ".")]
    /// The mark between groups of digits; empty: none.
    var group: [UInt8] = []
    /// Whether nothing but the number stands in the cell, as a unit or a currency.
    var isBare = true

    /// The number that a text writes; nil where it is none.
    func number(in text: UnsafeBufferPointer<UInt8>) -> SchemaNumber? {
        var cursor = CellCursor(isBare ? Self.trimmed(text) : Self.stripped(text))
        let sign = cursor.takeSign()
        var value: UInt128 = 0
        var (count, scale, isFraction) = (0, 0, false)
        while !cursor.isAtEnd {
            if let digit = cursor.takeDigit() {
                guard value <= UInt128.max / 10 - 1 else { return nil }
                value = value * 10 + UInt128(digit)
                count += 1
                if isFraction { scale += 1 }
            } else if !group.isEmpty, cursor.take(group) {
                continue
            } else if !isWhole, !isFraction, cursor.take(decimal) {
                isFraction = true
            } else {
                break
            }
        }
        guard count > 0 else { return isWhole ? nil : SchemaNumber(word: cursor.whole) }
        if !isWhole, cursor.take(UInt8(ascii: "e")) || cursor.take(UInt8(ascii: "E")) {
            let isNegative = cursor.takeSign()
            guard let exponent = cursor.number(digits: 1...3) else { return nil }
            scale -= isNegative ? -exponent : exponent
        }
        guard cursor.isAtEnd else { return nil }
        return SchemaNumber(digits: value, scale: scale, isNegative: sign)
    }

    private static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
        var rest = text[...]
        while let byte = rest.first, byte <= 0x20 { rest = rest.dropFirst() }
        while let byte = rest.last, byte <= 0x20 { rest = rest.dropLast() }
        return rest
    }

    /// The text from its first digit or minus sign to its last digit.
    private static func stripped(_ text: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
        var rest = text[...]
        while let byte = rest.first, byte != UInt8(ascii: "-"), !isDigit(byte) { rest = rest.dropFirst() }
        while let byte = rest.last, !isDigit(byte) { rest = rest.dropLast() }
        return rest
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
