/// What a number format makes of a number (ECMA-376 part 1, 18.8.30 and 18.8.31): a number, a date or a time.
///
///     #,##0.00;[Red]-#,##0.00      number
///     [$-41A]d. mmmm yyyy          date: brackets name a language
///     0" days"                     number: what is quoted is shown as it is
///     [h]:mm                       duration: hours beyond 24
enum XLSXNumberFormat {
    /// What a cell of the format shows.
    enum Content: UInt8, BitwiseCopyable {
        case number, date, dateAndTime, time
        /// A time whose hours, minutes or seconds go on past their end.
        case duration
    }

    /// The content of a format that every program knows by its number; nil for others.
    ///
    /// 27 to 36 and 50 to 58 are those of East Asian versions, where some differ by language: what could be a
    /// date or a time is taken as both, and the number decides.
    static func builtIn(_ id: Int) -> Content? {
        switch id {
        case 0...13, 37...44, 48, 49: .number
        case 14...17: .date
        case 18...21, 45, 47: .time
        case 46: .duration
        case 22: .dateAndTime
        case 27...31, 36, 50...54, 57, 58: .date
        case 32, 33: .time
        case 34, 35, 55, 56: .dateAndTime
        default: nil
        }
    }

    /// The content of a format by its code. Of the sections that `;` parts, the first is that of dates.
    static func content(_ code: String) -> Content {
        var reader = XLSXNumberFormatReader()
        reader.read(Array(code.utf8))
        return reader.content
    }
}

/// Walks through the first section of a format's code.
struct XLSXNumberFormatReader {
    private var hasDate = false
    private var hasTime = false
    private var hasElapsed = false
    // Placeholders of digits before any part of a date: the code of a number.
    private var isNumber = false
    // A run of one or two `m` means minutes after hours and before seconds, else months.
    private var lastWasHour = false
    private var hasPendingM = false

    var content: XLSXNumberFormat.Content {
        if isNumber { return .number }
        if hasElapsed { return .duration }
        let hasDate = hasDate || hasPendingM
        if hasDate { return hasTime ? .dateAndTime : .date }
        return hasTime ? .time : .number
    }

    mutating func read(_ code: [UInt8]) {
        var place = 0
        while place < code.count, code[place] != UInt8(ascii: ";") {
            switch code[place] {
            case UInt8(ascii: "\""):
                place = (code[(place + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? code.count) + 1
            // The next character is shown, is a width, or fills the cell.
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"):
                place += 1
                repeat { place += 1 } while place < code.count && code[place] & 0xC0 == 0x80
            case UInt8(ascii: "["):
                let end = code[place...].firstIndex(of: UInt8(ascii: "]")) ?? code.count
                readBrackets(code[(place + 1)..<max(end, place + 1)])
                place = end + 1
            case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"):
                if !hasDate, !hasTime, !hasElapsed, !hasPendingM { isNumber = true }
                place += 1
            default: place = readLetters(code, from: place)
            }
        }
    }

    /// `[h]`, `[mm]`, `[ss]`; all else in brackets is a colour, a condition or a language.
    private mutating func readBrackets(_ body: ArraySlice<UInt8>) {
        guard let first = body.first.map({ $0 | 0x20 }), body.allSatisfy({ $0 | 0x20 == first }) else {
            return
        }
        guard "hms".utf8.contains(first) else { return }
        hasElapsed = true
        lastWasHour = first == UInt8(ascii: "h")
    }

    /// Reads a run of one letter, or passes over one byte.
    private mutating func readLetters(_ code: [UInt8], from start: Int) -> Int {
        let letter = code[start] | 0x20
        var end = start + 1
        while end < code.count, code[end] | 0x20 == letter { end += 1 }
        switch letter {
        case UInt8(ascii: "g") where Self.holds("general", code, at: start): return start + 7
        case UInt8(ascii: "y"), UInt8(ascii: "d"), UInt8(ascii: "g"), UInt8(ascii: "b"): seeDate()
        // An exponent in `0.00E+00`, the year of an era elsewhere.
        case UInt8(ascii: "e"): if !isNumber { seeDate() }
        case UInt8(ascii: "h"):
            hasTime = true
            settlePendingM()
            lastWasHour = true
        case UInt8(ascii: "s"):
            hasTime = true
            (hasPendingM, lastWasHour) = (false, false)
        case UInt8(ascii: "m"): seeM(count: end - start)
        case UInt8(ascii: "a"): return readHalfDay(code, from: start) ?? end
        default: return start + 1
        }
        return end
    }

    private mutating func seeDate() {
        hasDate = true
        settlePendingM()
        lastWasHour = false
    }

    private mutating func seeM(count: Int) {
        if count <= 2, lastWasHour {
            hasTime = true
        } else if count > 2 {
            seeDate()
        } else {
            settlePendingM()
            hasPendingM = true
        }
        lastWasHour = false
    }

    /// An `m` that no seconds followed was a month.
    private mutating func settlePendingM() {
        if hasPendingM { hasDate = true }
        hasPendingM = false
    }

    /// `AM/PM` and `A/P`.
    private mutating func readHalfDay(_ code: [UInt8], from start: Int) -> Int? {
        for mark in ["am/pm", "a/p"] where Self.holds(mark, code, at: start) {
            hasTime = true
            return start + mark.utf8.count
        }
        // `aaa` is a day of the week in some languages.
        if Self.holds("aaa", code, at: start) { seeDate() }
        return nil
    }

    /// Whether `word` stands there, whatever the case.
    private static func holds(_ word: String, _ code: [UInt8], at start: Int) -> Bool {
        code[start...].prefix(word.utf8.count).elementsEqual(word.utf8) { $0 | 0x20 == $1 | 0x20 }
    }
}
