/// Two short numbers and a year with a sign between: `23.07.2003`, `3. 7. 2003.`, `3/7/2003`, `07-23-2003`.
///
/// Nearly all dates that are not ISO's have this form: it is read without the parts of other forms.
struct PlainDate {
    /// The first number, of one or two digits.
    let first: Int
    /// The second number, of one or two digits.
    let second: Int
    /// The year, of four digits.
    let year: Int
    /// What stands between: `.`, `/` or `-`.
    let sign: UInt8

    /// The date of a text; nil where it has another form.
    @inline(__always)
    init?(_ text: Bytes) {
        // `3/7/2003` to `23. 07. 2003.`
        guard text.count >= 8, text.count <= 13 else { return nil }
        var index = 0
        guard let first = Self.number(text, &index) else { return nil }
        let sign = text[index]
        guard sign == UInt8(ascii: ".") || sign == UInt8(ascii: "/") || sign == UInt8(ascii: "-") else {
            return nil
        }
        Self.skip(text, &index)
        guard let second = Self.number(text, &index), text[index] == sign else { return nil }
        Self.skip(text, &index)
        var end = text.count
        if text[end - 1] == UInt8(ascii: "."), sign == text[end - 1] { end -= 1 }
        guard end - index == 4 else { return nil }
        var year = 0
        while index < end {
            let digit = text[index] &- UInt8(ascii: "0")
            if digit > 9 { return nil }
            year = year * 10 + Int(digit)
            index += 1
        }
        self.first = first
        self.second = second
        self.year = year
        self.sign = sign
    }

    // One or two digits. All bytes that are looked at are among the first eight, which the text has.
    @inline(__always)
    private static func number(_ text: Bytes, _ index: inout Int) -> Int? {
        let digit = text[index] &- UInt8(ascii: "0")
        if digit > 9 { return nil }
        let next = text[index + 1] &- UInt8(ascii: "0")
        index += next > 9 ? 1 : 2
        return next > 9 ? Int(digit) : Int(digit) * 10 + Int(next)
    }

    // A sign and a blank after it.
    @inline(__always)
    private static func skip(_ text: Bytes, _ index: inout Int) {
        index += text[index + 1] == UInt8(ascii: " ") ? 2 : 1
    }
}
