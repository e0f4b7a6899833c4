/// One cell of a workbook that is written.
public enum XLSXCell: Sendable, Hashable {
    /// No cell.
    case empty
    /// Text, whatever it looks like: never a formula, never a number.
    case text(String)
    /// A whole number; one of more than fifteen digits is written as text, since a spreadsheet would round it.
    case integer(Int)
    /// A finite number.
    case decimal(Double)
    /// A day, by the days since 1 January 1970; one before 1900-03-01, which spreadsheets count differently, and
    /// one after 9999-12-31, is written as text.
    case day(Int)
    case boolean(Bool)

    /// The day that an ISO 8601 date of ten characters names, else the text itself.
    public static func iso(_ text: String) -> XLSXCell {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 10, parts.map(\.utf8.count) == [4, 2, 2],
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let year = Int(parts[0]),
            let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month), day >= 1
        else { return .text(text) }
        // Days since 1970 (the algorithm of Hinnant's `days_from_civil`); a day that the month does not have
        // comes back as another.
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
        return year > 0 && XLSXDate.text(daysSince1970: days) == text ? .day(days) : .text(text)
    }
}

/// Names of sheets: at most 31 UTF-16 units, none of `[ ] : * ? / \`, no apostrophe at an end, each once whatever
/// its case.
public enum XLSXSheetName {
    private static let limit = 31
    private static let forbidden = Set("[]:*?/\\")

    /// `wanted`, changed where a sheet cannot be called so beside those in `taken`.
    public static func allowed(_ wanted: String, besides taken: [String]) -> String {
        let characters = wanted.map { character in
            forbidden.contains(character) || character.unicodeScalars.contains { $0.value < 0x20 }
                ? "_" : character
        }
        let base = trimmed(cut(String(characters), to: limit))
        let folded = Set(taken.map { $0.lowercased() })
        var name = base.isEmpty ? "Sheet" : base
        var number = 2
        while folded.contains(name.lowercased()) {
            let suffix = " (\(number))"
            name = cut(base, to: limit - suffix.count) + suffix
            number += 1
        }
        return name
    }

    /// Whether a sheet can be called so.
    static func isAllowed(_ name: String, besides taken: [String]) -> Bool {
        allowed(name, besides: taken) == name
    }

    private static func cut(_ text: String, to count: Int) -> String {
        var text = text
        while text.utf16.count > count { text.removeLast() }
        return text
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.hasPrefix("'") { text.removeFirst() }
        while text.hasSuffix("'") { text.removeLast() }
        return String(text)
    }
}
