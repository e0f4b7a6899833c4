/// Whole numbers and thousandths as text, both ways: one text per number, so that files can be compared.
enum CanonicalNumber {
    /// Appends a number, or nothing for `EntryShape.absent`, or a null reason's code.
    ///
    /// With `places` 3 the number counts thousandths: 725 is `0.725`, 1000 is `1`.
    static func append(_ number: Int32, places: Int, to bytes: inout [UInt8]) {
        guard number > .min + 4 else {
            NullReason(rawValue: UInt8(number - .min))?.append(to: &bytes)
            return
        }
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        var scale: UInt32 = 1
        for _ in 0..<places { scale *= 10 }
        append(digitsOf: number.magnitude / scale, to: &bytes)
        var rest = number.magnitude % scale
        guard rest > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        while rest > 0 {
            scale /= 10
            bytes.append(UInt8(ascii: "0") + UInt8(rest / scale))
            rest %= scale
        }
    }

    /// The number of a text that `append` writes; nil for any other text.
    static func parse(_ text: Span<UInt8>, places: Int) -> Int32? {
        if text.isEmpty { return EntryShape.absent }
        if let reason = NullReason(bytes: text) { return .min + Int32(reason.rawValue) }
        let isNegative = text[0] == UInt8(ascii: "-")
        var index = isNegative ? 1 : 0
        guard let whole = digits(text, at: &index), whole <= Int(Int32.max) else { return nil }
        var value = whole
        var placesLeft = places
        if index < text.count {
            guard places > 0, text[index] == UInt8(ascii: "."), text[text.count - 1] != UInt8(ascii: "0")
            else { return nil }
            index += 1
            while index < text.count, placesLeft > 0, let digit = digit(text[index]) {
                value = value * 10 + digit
                placesLeft -= 1
                index += 1
            }
            guard index == text.count, placesLeft < places else { return nil }
        }
        for _ in 0..<placesLeft { value *= 10 }
        guard value <= Int(Int32.max), !(isNegative && value == 0) else { return nil }
        return isNegative ? -Int32(value) : Int32(value)
    }

    private static func append(digitsOf number: UInt32, to bytes: inout [UInt8]) {
        if number >= 10 { append(digitsOf: number / 10, to: &bytes) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// The digits from `index` on, moved past them; nil for none, a leading zero, or more than ten.
    private static func digits(_ text: Span<UInt8>, at index: inout Int) -> Int? {
        let start = index
        var number = 0
        while index < text.count, index - start < 11, let digit = digit(text[index]) {
            number = number * 10 + digit
            index += 1
        }
        guard index > start, index == start + 1 || text[start] != UInt8(ascii: "0") else { return nil }
        return number
    }

    private static func digit(_ byte: UInt8) -> Int? {
        let digit = byte &- UInt8(ascii: "0")
        return digit < 10 ? Int(digit) : nil
    }
}
