import Intake

/// Cuts the text of several values into its pieces.
enum ListCut {
    /// The strongest separator that a text has: list items, `|`, `;`, line break, `,`; nil where it has none.
    static func separator(in text: Bytes) -> UInt8? {
        var found = noRank
        // Every separator stands below `-` but for `;` and `|`.
        for byte in text
        where byte < UInt8(ascii: "-") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|") {
            found = min(found, rank(byte))
        }
        return found < noRank ? inOrder[found] : nil
    }

    /// Whether a separator stands in no name of anything: all but the comma.
    static func isStrong(_ separator: UInt8?) -> Bool { separator != nil && separator != UInt8(ascii: ",") }

    /// Calls `body` with each piece between separators, trimmed; empty pieces are left out.
    static func cut(_ text: Bytes, at separator: UInt8, _ body: (Bytes) -> Void) {
        cutKeepingEmpty(text, at: separator) { if !$0.isEmpty { body($0) } }
    }

    /// Calls `body` with each piece between separators, trimmed.
    static func cutKeepingEmpty(_ text: Bytes, at separator: UInt8, _ body: (Bytes) -> Void) {
        var start = 0
        for index in text.indices where text[index] == separator {
            body(Bytes(rebasing: text[start..<index]).trimmed)
            start = index + 1
        }
        body(Bytes(rebasing: text[start...]).trimmed)
    }

    private static let noRank = 5
    private static let inOrder = [
        RawBatch.listSeparator, UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: ","),
    ]

    @inline(__always)
    private static func rank(_ byte: UInt8) -> Int {
        switch byte {
        case RawBatch.listSeparator: 0
        case UInt8(ascii: "|"): 1
        case UInt8(ascii: ";"): 2
        case UInt8(ascii: "\n"): 3
        case UInt8(ascii: ","): 4
        default: noRank
        }
    }
}
