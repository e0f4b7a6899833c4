/// A number as files write it: digits, a decimal mark, groups of three, a sign or brackets, a per cent sign.
///
///     12   2.0   2,0   1 234,5   1.234,5   1,234.5   1'234   1.234.567   -3   (3)   75 %
///
/// One point or comma before exactly three digits, `1.234`, may part thousands or decimals: the column's other values
/// say which, and where they do not, nobody can. `0.125` and `1234.567` cannot be grouped.
struct DecimalText {
    /// What the text is worth, read in one way.
    struct Reading: Equatable {
        /// Digits before the decimal mark.
        var whole = 0
        /// Digits after it, as a number.
        var fraction = 0
        /// How many digits there are after it.
        var fractionDigits = 0
    }

    /// Whether there is a minus, in front or behind, or brackets as bookkeepers write.
    private(set) var isNegative = false
    /// Whether there is a per cent sign.
    private(set) var isPerCent = false
    /// Whether there is an exponent: a spreadsheet has kept the first digits only.
    private(set) var isScientific = false
    /// The only point or comma, if it may part thousands or decimals.
    private(set) var ambiguousMark: DecimalMark?
    /// What the text proves of the decimal mark.
    private(set) var proof: DecimalMark?
    // With `ambiguousMark` as decimal mark.
    private var reading = Reading()

    /// The number; nil where the text is none, or has more than nine digits on either side.
    init?(_ text: Bytes) {
        if let whole = Self.plainWhole(text) {
            reading.whole = whole
            return
        }
        guard var digits = DecimalDigits(text) else { return nil }
        isNegative = digits.isNegative
        isPerCent = digits.isPerCent
        isScientific = digits.isScientific
        guard readGroups(&digits) else { return nil }
    }

    // Nearly every number is a few digits.
    private static func plainWhole(_ text: Bytes) -> Int? {
        guard !text.isEmpty, text.count <= 9 else { return nil }
        var whole = 0
        for byte in text {
            let digit = byte &- UInt8(ascii: "0")
            if digit > 9 { return nil }
            whole = whole * 10 + Int(digit)
        }
        return whole
    }

    private mutating func readGroups(_ digits: inout DecimalDigits) -> Bool {
        let last = digits.groups.count - 1
        guard last > 0 else { return take(digits.groups[...], nil) }
        let mark = digits.groups[last].mark
        let marks = digits.groups[1...].map { $0.mark }
        guard let decimal = DecimalMark(byte: mark) else {
            // Blanks and apostrophes part thousands only.
            return DecimalDigits.areThousands(digits.groups[...]) && take(digits.groups[...], nil)
        }
        let times = marks.count { $0 == mark }
        if times > 1 {
            guard DecimalDigits.areThousands(digits.groups[...]) else { return false }
            proof = decimal.other
            return take(digits.groups[...], nil)
        }
        let whole = digits.groups[..<last]
        if last == 1 {
            let isGroup = digits.groups[1].width == 3 && DecimalDigits.areThousands(digits.groups[...])
            if isGroup { ambiguousMark = decimal } else { proof = decimal }
        } else {
            guard DecimalDigits.areThousands(whole) else { return false }
            proof = decimal
        }
        return take(whole, digits.groups[last])
    }

    private mutating func take(
        _ whole: ArraySlice<DecimalDigits.Group>, _ fraction: DecimalDigits.Group?
    ) -> Bool {
        var width = 0
        for group in whole {
            width += group.width
            guard width <= 9 else { return false }
            for _ in 0..<group.width { reading.whole *= 10 }
            reading.whole += group.value
        }
        reading.fraction = fraction?.value ?? 0
        reading.fractionDigits = fraction?.width ?? 0
        return width + reading.fractionDigits > 0 && reading.fractionDigits <= 9
    }

    /// What the text is worth in a column with this decimal mark; nil where that must be known and is not.
    func reading(decimal: DecimalMark?) -> Reading? {
        guard let ambiguousMark else { return reading }
        guard let decimal else { return nil }
        return decimal == ambiguousMark ? reading : grouped
    }

    /// The text with its only mark as one of thousands.
    var grouped: Reading { Reading(whole: reading.whole * 1000 + reading.fraction) }

    /// The text with its only mark as the decimal mark.
    var ungrouped: Reading { reading }
}

extension DecimalText.Reading {
    /// The number as a count; nil where it has a fraction.
    var count: Int? { fraction == 0 ? whole : nil }

    /// The number in thousandths, rounded half up; of a number per hundred, where it is one.
    func thousandths(perCent: Bool) -> Int {
        var unit = 1_000_000_000
        for _ in 0..<fractionDigits { unit /= 10 }
        var scaled = whole * 1_000_000_000 + fraction * unit
        if perCent { scaled /= 100 }
        return (scaled + 500_000) / 1_000_000
    }

    /// The number as programs write it.
    var text: String {
        guard fractionDigits > 0 else { return String(whole) }
        let digits = String(fraction)
        return "\(whole)." + String(repeating: "0", count: fractionDigits - digits.count) + digits
    }
}
