/// Keeps a spreadsheet from running a cell's text as a formula, in files that are read again by us: an apostrophe
/// before the text, which comes off when the file is read.
///
///     =cmd()      '=cmd()        a formula
///     'Tis        'Tis           an apostrophe that guards nothing
///     '=cmd()     ''=cmd()       one that stood there before: no two texts are guarded alike
///     -5,3        -5,3           a number, a telephone number or a lone sign: nothing runs
///
/// A text that begins, after any apostrophes, with `=`, `+`, `-`, `@`, a tab or a CR is guarded. One that begins with a
/// sign and holds nothing but digits, blanks, points and commas after it is not.
public enum FormulaGuard {
    private static let apostrophe = UInt8(ascii: "'")

    /// A cell's text as it may stand in a file that a spreadsheet opens.
    public static func guarded(_ text: String) -> String {
        var text = text
        let isGuarded = text.withUTF8 { isFormula(UnsafeRawBufferPointer($0)) }
        return isGuarded ? "'" + text : text
    }

    /// The text that `guarded` was given.
    public static func unguarded(_ text: String) -> String {
        var text = text
        let isGuarded = text.withUTF8 { hasGuard(UnsafeRawBufferPointer($0)) }
        return isGuarded ? String(text.utf8.dropFirst()) ?? text : text
    }

    /// Whether the bytes begin with an apostrophe that guards what follows.
    static func hasGuard(_ text: UnsafeRawBufferPointer) -> Bool {
        text.first == apostrophe && begins(text.drop { $0 == apostrophe })
    }

    private static func isFormula(_ text: UnsafeRawBufferPointer) -> Bool {
        let rest = text.drop { $0 == apostrophe }
        guard begins(rest) else { return false }
        return rest.count < text.count || !isAmount(rest)
    }

    private static func begins(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
        switch text.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }

    /// Whether a sign stands before nothing, or before digits, blanks, points and commas alone.
    private static func isAmount(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
        guard text.first == UInt8(ascii: "+") || text.first == UInt8(ascii: "-") else { return false }
        return text.dropFirst().allSatisfy { byte in
            (0x30...0x39).contains(byte) || byte == 0x20 || byte == UInt8(ascii: ".")
                || byte == UInt8(ascii: ",")
        }
    }
}

extension FieldTable {
    /// The table with the apostrophes off that guard its texts.
    public func unguarded() -> FieldTable {
        var table = self
        bytes.withUnsafeBytes { memory in
            let bare = { (range: ByteRange) -> ByteRange in
                guard !range.isMissing, range.length > 1 else { return range }
                // The reader keeps every range within the bytes; the subscript checks it again.
                let start = Int(range.start)
                let text = UnsafeRawBufferPointer(rebasing: memory[start..<start + Int(range.length)])
                guard FormulaGuard.hasGuard(text) else { return range }
                return ByteRange(start: range.start + 1, length: range.length - 1)
            }
            table.ranges = ranges.map(bare)
            table.extraCells = extraCells.map {
                ExtraCell(record: $0.record, column: $0.column, range: bare($0.range))
            }
        }
        return table
    }
}
