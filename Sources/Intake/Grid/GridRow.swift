/// One row of a delimited file or sheet as texts: for headings and what stands around them, not for records.
///
/// May hold identifiers; shows its place only.
struct GridRow: Hashable {
    /// The cells.
    let fields: [String]
    /// Row, from 1, as a spreadsheet shows it.
    let row: Int
    /// Physical line, from 1; the row in a sheet.
    let line: Int
    /// Whether the sheet hides the row.
    var isHidden = false
}

extension GridRow: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    var description: String { "row \(row) of \(fields.count) cells" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: []) }
}

/// What kinds of cells a row has: enough to tell headings, titles and records apart.
struct RowShape {
    /// Cells that are not blank.
    let filled: Int
    /// Of those, cells that look like values: dates, amounts, numbers with a unit.
    let values: Int
    /// Cells up to the last that is not blank.
    let width: Int

    init(_ fields: [String]) {
        var (filled, values, width) = (0, 0, 0)
        for (column, field) in fields.enumerated() where !CellShape.isBlank(field) {
            filled += 1
            width = column + 1
            if CellShape.isValue(field) { values += 1 }
        }
        (self.filled, self.values, self.width) = (filled, values, width)
    }
}

/// What a cell looks like.
enum CellShape {
    static func isBlank(_ text: String) -> Bool { text.allSatisfy { $0.isWhitespace } }

    /// Whether a cell is more of digits than of letters: a date, an amount, a number; no heading as a rule.
    static func isValue(_ text: String) -> Bool {
        var (digits, letters) = (0, 0)
        for scalar in text.unicodeScalars {
            if (0x30...0x39).contains(scalar.value) {
                digits += 1
            } else if scalar.properties.isAlphabetic {
                letters += 1
            }
        }
        return digits > letters
    }

    /// Whether a cell is a name as programs write it: `prs_FirstName`, `case.id`, `entry-date`.
    static func isSystemName(_ text: String) -> Bool {
        let isPlain = text.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
                || [0x2D, 0x2E, 0x2F, 0x5F].contains(byte)
        }
        return isPlain && text.utf8.contains(0x5F)
    }
}
