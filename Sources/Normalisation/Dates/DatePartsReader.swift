/// Reads the parts of a date one after the other, and minds what stands between them.
struct DatePartsReader {
    private var parts = DateParts()
    // The part before the one at hand, and what has stood since.
    private var last = Last.nothing
    private var gap = DateGap()
    // The sign after the first number.
    private var firstSign: DateGap.Sign?
    // Whether a word says that a year comes next.
    private var expectsYear = false

    private enum Last { case nothing, number, word }

    /// The parts of a text that is at its end; nil where it is no date.
    var finished: DateParts? {
        // One full stop may end a date; other signs mean that something is missing.
        guard parts.count > 0, gap.signs <= 1, gap.signs == 0 || gap.sign == .dot, !expectsYear else {
            return nil
        }
        return parts
    }

    /// Notes that a time of day has been left out.
    mutating func skipTime() { gap.addBlank() }

    /// Reads the number, word or sign that begins at `index`; false where dates have no such thing.
    mutating func read(
        _ text: Bytes, at index: inout Int, before end: Int, folded: inout [UInt8]
    ) -> Bool {
        let byte = text[index]
        if byte &- UInt8(ascii: "0") <= 9 { return readNumber(text, at: &index, before: end) }
        if Self.isMark(text, at: index, before: end) { return readMarks(text, at: &index, before: end) }
        if let sign = DateGap.sign(in: text, at: index, before: end) {
            index += sign.width
            if sign.sign == .blank { gap.addBlank() } else { gap.add(sign.sign) }
            return true
        }
        return readWord(text, at: &index, before: end, folded: &folded)
    }

    private mutating func readNumber(_ text: Bytes, at index: inout Int, before end: Int) -> Bool {
        var number = DateParts.Number()
        while index < end, case let digit = text[index] &- UInt8(ascii: "0"), digit <= 9 {
            number.value = number.value * 10 + Int(digit)
            number.width += 1
            index += 1
            // Nine digits cannot overflow, and no form of a date has more in a row.
            if number.width > 9 { return false }
        }
        return take(number)
    }

    // `??.07.2003`, `__.__.1985`, `--.07.2003`; one dash parts two numbers.
    private static func isMark(_ text: Bytes, at index: Int, before end: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: "?"), UInt8(ascii: "_"): true
        case UInt8(ascii: "-"): index + 1 < end && text[index + 1] == UInt8(ascii: "-")
        default: false
        }
    }

    private mutating func readMarks(_ text: Bytes, at index: inout Int, before end: Int) -> Bool {
        let mark = text[index]
        var width = 0
        while index < end, text[index] == mark {
            width += 1
            index += 1
        }
        return width <= 4 && take(.unknown(width: width))
    }

    private mutating func take(_ number: DateParts.Number) -> Bool {
        guard isParted else { return false }
        if expectsYear, number.width != 4 { return false }
        expectsYear = false
        switch parts.count {
        case 0:
            parts.first = number
        case 1:
            parts.second = number
            if last == .number {
                firstSign = gap.sign
                parts.hasComma = gap.sign == .comma
            }
        case 2:
            parts.third = number
            if last == .number, let firstSign {
                // One key of the number pad writes a full stop or a comma, as the keyboard is set.
                guard gap.sign == firstSign || Self.isPoint(gap.sign) && Self.isPoint(firstSign) else {
                    return false
                }
                parts.isDotted = gap.sign == .dot && firstSign == .dot
            }
        default: return false
        }
        parts.count += 1
        last = .number
        gap = DateGap()
        return true
    }

    // Two numbers have one sign between them; a word and its neighbour none, one, or a full stop and another.
    private var isParted: Bool {
        switch last {
        case .nothing: gap.signs == 0
        case .number: !gap.isEmpty && gap.signs <= 1
        case .word: gap.signs <= 1 || gap.signs == 2 && gap.sign == .dot
        }
    }

    // `2003. július 3., csütörtök`, `2003г.`
    private var isWordParted: Bool {
        isParted || last == .number && (gap.isEmpty || gap.signs == 2 && gap.sign == .dot)
    }

    private static func isPoint(_ sign: DateGap.Sign) -> Bool { sign == .dot || sign == .comma }

    private mutating func readWord(
        _ text: Bytes, at index: inout Int, before end: Int, folded: inout [UInt8]
    ) -> Bool {
        let start = index
        while index < end, case let width = DateLetters.width(text, at: index, before: end), width > 0 {
            index += min(width, end - index)
            index += DateLetters.apostrophe(text, at: index, before: end)
        }
        guard index > start, isWordParted else { return false }
        let word = Bytes(rebasing: text[start..<index])
        if DateLetters.isUnknownMark(word) { return take(.unknown(width: word.count)) }
        folded.removeAll(keepingCapacity: true)
        LetterFolding.fold(word, into: &folded)
        let meaning = folded.withUnsafeBufferPointer { DateWord(folded: $0) } ?? DateWord(romanNumeral: word)
        guard let meaning, take(meaning) else { return false }
        // What follows a date says nothing on the signs within it.
        if case .ending = meaning {} else { last = .word }
        gap = DateGap()
        return true
    }

    private mutating func take(_ meaning: DateWord) -> Bool {
        switch meaning {
        case .month(let number):
            return takeMonth(number, isRoman: false)
        case .roman(let number):
            return takeMonth(number, isRoman: true)
        case .ordinal(let number):
            parts.ordinal = number
            return !parts.isQuarter
        case .quarter:
            defer { parts.isQuarter = true }
            return !parts.isQuarter
        case .week:
            defer { parts.isWeek = true }
            return !parts.isWeek
        case .weekday(let day):
            defer { parts.weekday = day }
            return parts.weekday == nil
        case .year:
            // "3 godine 2003" is no March.
            if last == .number {
                return isYear(lastNumber) || parts.count == 3 || parts.count == 2 && parts.month != nil
            }
            expectsYear = parts.count < 3
            return true
        case .before:
            return parts.count == 0
        case .ending:
            return last == .number && (gap.isEmpty || gap.signs == 1 && gap.sign == .dash)
        case .link:
            return true
        }
    }

    private mutating func takeMonth(_ number: Int, isRoman: Bool) -> Bool {
        guard parts.month == nil else { return false }
        parts.month = number
        parts.isRoman = isRoman
        parts.numbersBeforeMonth = parts.count
        return true
    }

    private var lastNumber: DateParts.Number {
        parts.count == 3 ? parts.third : parts.count == 2 ? parts.second : parts.first
    }

    private func isYear(_ number: DateParts.Number) -> Bool { number.width == 4 }
}
