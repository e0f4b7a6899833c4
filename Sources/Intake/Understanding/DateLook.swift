/// Whether a text looks like a date, in whatever order and language: for suggestions, not for reading one.
public enum DateLook {
    /// Whether a text looks like a date of day, month and year, or of less.
    public static func isDate(_ text: [UInt8]) -> Bool { year(of: text) != nil }

    /// The year of what looks like a date: `3. 7. 2003.`, `03/07/03`, `2003-07-03T10:30`, `3 korrik 2003`,
    /// `07.2003`, `2003-Q3`, `2003`; nil for anything else.
    static func year(of text: [UInt8]) -> Int? {
        var numbers: [(value: Int, digits: Int)] = []
        var words = 0
        for run in runs(of: withoutTime(text)) {
            guard isDigit(run[run.startIndex]) else {
                words += 1
                continue
            }
            guard run.count <= 4, let value = Int(String(decoding: run, as: UTF8.self)) else { return nil }
            numbers.append((value, run.count))
            // A time of day follows the date.
            if numbers.count == 3 { break }
        }
        // A month's name, the letter for "year", the Q of a quarter.
        guard words <= 2, let year = year(among: numbers, hasWord: words > 0) else { return nil }
        return year
    }

    /// `2003-07-03T10:30` is `2003-07-03`; the `T` of a month's name stands between no digits.
    private static func withoutTime(_ text: [UInt8]) -> ArraySlice<UInt8> {
        for index in text.indices.dropFirst().dropLast() where text[index] == UInt8(ascii: "T") {
            if isDigit(text[index - 1]), isDigit(text[index + 1]) { return text[..<index] }
        }
        return text[...]
    }

    private static func year(among numbers: [(value: Int, digits: Int)], hasWord: Bool) -> Int? {
        let years = numbers.filter { $0.digits == 4 }
        if years.count == 1 {
            let rest = numbers.filter { $0.digits < 4 }
            guard (1900...2100).contains(years[0].value), rest.allSatisfy({ $0.value <= 31 }) else {
                return nil
            }
            return years[0].value
        }
        guard years.isEmpty, numbers.count == 3, !hasWord else { return nil }
        guard numbers.allSatisfy({ $0.digits <= 2 }), numbers[0].value <= 31, numbers[1].value <= 31 else {
            return nil
        }
        return numbers[2].value <= 40 ? 2_000 + numbers[2].value : 1_900 + numbers[2].value
    }

    /// Runs of digits and runs of letters; marks between them go. Empty where a sign is none of a date.
    private static func runs(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var runs: [ArraySlice<UInt8>] = []
        var start: Int?
        for index in text.indices {
            let isMark = marks.contains(text[index])
            if let first = start, isMark || isDigit(text[index]) != isDigit(text[first]) {
                runs.append(text[first..<index])
                start = nil
            }
            if !isMark, start == nil { start = index }
        }
        if let start { runs.append(text[start...]) }
        return runs
    }

    private static let marks = Set(" .-/:,".utf8)

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
