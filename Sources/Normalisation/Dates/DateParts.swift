/// The parts of a date's text: up to three numbers, at most one word that counts, and what stood between.
///
/// `3. 7. 2003.` has the numbers 3, 7, 2003 and dots; `3 јули 2003 г.` the numbers 3, 2003 and the month 7 after
/// one number; `2003-Q3` the numbers 2003, 3 and a quarter mark after one number. A time of day is cut off.
struct DateParts {
    /// One number and how many digits it was written with.
    struct Number {
        var value = 0
        var width = 0
    }

    /// How many numbers there are.
    private(set) var count = 0
    /// The numbers; those from `count` on mean nothing.
    private(set) var first = Number()
    private(set) var second = Number()
    private(set) var third = Number()
    /// The word that counts, and how many numbers stand before it.
    private(set) var word: DateWord?
    private(set) var numbersBeforeWord = 0
    /// Whether a full stop stands after the first number.
    private(set) var isDotted = false

    /// The parts of a text; nil where it has other parts than dates have.
    init?(_ text: Bytes, folded: inout [UInt8]) {
        guard let end = TimeOfDay.start(in: text) else { return nil }
        var index = 0
        while index < end {
            switch text[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard readNumber(text, at: &index, before: end) else { return nil }
            case let byte where Self.letterWidth(byte) > 0:
                guard readWord(text, at: &index, before: end, folded: &folded) else { return nil }
            default:
                guard skipSeparator(text, at: &index, before: end) else { return nil }
            }
        }
        if count == 0 { return nil }
    }

    private mutating func readNumber(_ text: Bytes, at index: inout Int, before end: Int) -> Bool {
        var number = Number()
        while index < end, case let digit = text[index] &- UInt8(ascii: "0"), digit <= 9 {
            number.value = number.value * 10 + Int(digit)
            number.width += 1
            index += 1
            // Nine digits cannot overflow, and no form of a date has more in a row.
            if number.width > 9 { return false }
        }
        switch count {
        case 0: first = number
        case 1: second = number
        case 2: third = number
        default: return false
        }
        count += 1
        return true
    }

    private mutating func readWord(
        _ text: Bytes, at index: inout Int, before end: Int, folded: inout [UInt8]
    ) -> Bool {
        let start = index
        while index < end, case let width = Self.letterWidth(text[index]), width > 0 {
            index += min(width, end - index)
        }
        folded.removeAll(keepingCapacity: true)
        LetterFolding.fold(Bytes(rebasing: text[start..<index]), into: &folded)
        guard let meaning = folded.withUnsafeBufferPointer({ DateWord(folded: $0) }) else { return false }
        return take(meaning)
    }

    // Letters with diacritics, Greek and Cyrillic letters and combining marks have two bytes, the first C3–DF;
    // C2 begins a blank or a sign.
    private static func letterWidth(_ byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): 1
        case 0xC3...0xDF: 2
        default: 0
        }
    }

    private mutating func take(_ meaning: DateWord) -> Bool {
        switch (word, meaning) {
        case (_, .filler):
            return true
        case (nil, _):
            word = meaning
            numbersBeforeWord = count
            return true
        case (.roman(let quarter)?, .quarter), (.quarter?, .roman(let quarter)):
            // "III kvartal 2003": the numeral is the quarter's number.
            guard (1...4).contains(quarter), count < 3 else { return false }
            word = .quarter
            numbersBeforeWord = 0
            second = first
            first = Number(value: quarter, width: 1)
            count += 1
            return true
        default:
            return false
        }
    }

    private mutating func skipSeparator(_ text: Bytes, at index: inout Int, before end: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: "."):
            if count == 1 { isDotted = true }
            index += 1
            return true
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: "'"):
            index += 1
            return true
        default:
            let width = text.blankWidth(at: index, before: end)
            index += width
            return width > 0
        }
    }
}
