/// A number as files write it: digits, at most one decimal mark, groups of three, a minus, a per cent sign.
///
/// A point or comma before exactly three digits is a mark of groups in a count (`1.234`, `1 234`) and a decimal
/// mark in a score (`0.125`): counts have no fractions, and scores do not reach a thousand.
struct DecimalText {
    private var whole = 0
    private var fraction = 0
    private var fractionDigits = 0
    private var isNegative = false
    private var isPerCent = false
    private var marks = 0

    /// The number, or nil where the text is none or has more than nine digits on either side.
    init?(_ text: Bytes) {
        var index = 0
        var wholeDigits = 0
        if text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+") {
            isNegative = text.first == UInt8(ascii: "-")
            index = 1
        }
        while index < text.count {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9") where marks == 0:
                whole = whole * 10 + Int(byte - UInt8(ascii: "0"))
                wholeDigits += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                fraction = fraction * 10 + Int(byte - UInt8(ascii: "0"))
                fractionDigits += 1
            case UInt8(ascii: "."), UInt8(ascii: ","):
                guard marks == 0 else { return nil }
                marks = 1
            case UInt8(ascii: "%") where index == text.count - 1:
                isPerCent = true
            default:
                let width = text.blankWidth(at: index, before: text.count)
                guard width > 0 else { return nil }
                index += width - 1
            }
            guard wholeDigits <= 9, fractionDigits <= 9 else { return nil }
            index += 1
        }
        if wholeDigits + fractionDigits == 0 { return nil }
    }

    /// The number as a count; nil where it is negative or has a fraction.
    var count: Int? {
        guard !isNegative, !isPerCent else { return nil }
        if fraction == 0, !(fractionDigits == 3 && whole > 0) { return whole }
        // One group mark: nine digits before it and three after fit easily.
        return fractionDigits == 3 && whole > 0 && whole < 1000 ? whole * 1000 + fraction : nil
    }

    /// The number in thousandths, rounded half up; nil where it is negative.
    var thousandths: Int? {
        guard !isNegative else { return nil }
        var scaled = whole * 1_000_000_000
        var unit = 1_000_000_000
        for _ in 0..<fractionDigits { unit /= 10 }
        scaled += fraction * unit
        if isPerCent { scaled /= 100 }
        return (scaled + 500_000) / 1_000_000
    }
}
