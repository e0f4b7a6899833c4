import Intake

/// Cuts the text of several values into its pieces.
enum ListCut {
    /// What parts pieces, the strongest first.
    enum Separator: Int, Comparable, CaseIterable {
        /// An item of an array or a repeated element.
        case item
        /// `|`
        case bar
        /// `;`
        case semicolon
        /// A line's end.
        case line
        /// `•` and the like.
        case bullet
        /// ` / `, with blanks on both sides: `and/or` is one word.
        case slash
        /// `,`
        case comma
        /// A blank, as ODK joins the answers of a multiple choice.
        case blank

        static func < (left: Separator, right: Separator) -> Bool { left.rawValue < right.rawValue }
    }

    /// The strongest separator that a text has, blanks aside; nil where it has none.
    static func separator(in text: Bytes) -> Separator? {
        var found: Separator?
        for index in text.indices where mayPart(text[index]) {
            guard let (separator, _) = separator(at: index, of: text) else { continue }
            if found.map({ separator < $0 }) ?? true { found = separator }
        }
        return found
    }

    // The first byte of every separator but the blank.
    @inline(__always)
    private static func mayPart(_ byte: UInt8) -> Bool {
        byte < UInt8(ascii: "0") && byte != UInt8(ascii: " ") || byte == UInt8(ascii: ";")
            || byte == UInt8(ascii: "|") || byte == 0xE2
    }

    /// Whether a separator stands in no name of anything and in no date: all but slash, comma and blank.
    static func isStrong(_ separator: Separator?) -> Bool { separator.map { $0 < .slash } ?? false }

    /// Calls `body` with each piece between separators, trimmed; empty pieces are left out.
    static func cut(_ text: Bytes, at separator: Separator, _ body: (Bytes) -> Void) {
        cutKeepingEmpty(text, at: separator) { if !$0.isEmpty { body($0) } }
    }

    /// Calls `body` with each piece between separators, trimmed.
    static func cutKeepingEmpty(_ text: Bytes, at separator: Separator, _ body: (Bytes) -> Void) {
        var pieces = ListPieces(text, at: separator)
        while let piece = pieces.next() { body(piece) }
    }

    /// Calls `body` with each piece between bytes, trimmed.
    static func cutKeepingEmpty(_ text: Bytes, at byte: UInt8, _ body: (Bytes) -> Void) {
        var start = 0
        for index in text.indices where text[index] == byte {
            body(Bytes(rebasing: text[start..<index]).trimmed)
            start = index + 1
        }
        body(Bytes(rebasing: text[start...]).trimmed)
    }

    /// The separator that begins at `index`, and its bytes; nil where none does.
    @inline(__always)
    static func separator(at index: Int, of text: Bytes) -> (Separator, width: Int)? {
        switch text[index] {
        case RawBatch.listSeparator: (.item, 1)
        case UInt8(ascii: "|"): (.bar, 1)
        case UInt8(ascii: ";"): (.semicolon, 1)
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"): (.line, 1)
        case UInt8(ascii: ","): (.comma, 1)
        case UInt8(ascii: " "): (.blank, 1)
        case UInt8(ascii: "/"): isBetweenBlanks(text, index) ? (.slash, 1) : nil
        case 0xE2: isBullet(text, index) ? (.bullet, 3) : nil
        default: nil
        }
    }

    private static func isBetweenBlanks(_ text: Bytes, _ index: Int) -> Bool {
        index > 0 && index + 1 < text.count && text[index - 1] <= 0x20 && text[index + 1] <= 0x20
    }

    // • ‣ ● ▪
    private static func isBullet(_ text: Bytes, _ index: Int) -> Bool {
        guard index + 2 < text.count else { return false }
        switch (text[index + 1], text[index + 2]) {
        case (0x80, 0xA2...0xA3), (0x97, 0x8F), (0x96, 0xAA): return true
        default: return false
        }
    }
}
