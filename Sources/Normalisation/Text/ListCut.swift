import Intake

/// Cuts the text of several values into its pieces.
enum ListCut {
    /// The strongest separator that a text has: list items, `|`, `;`, line break, `,`; nil where it has none.
    static func separator(in text: Bytes) -> UInt8? {
        var found: UInt8?
        for byte in text where rank(byte) < (found.map { rank($0) } ?? noRank) { found = byte }
        return found
    }

    /// Calls `body` with each piece between separators, trimmed; empty pieces are left out.
    static func cut(_ text: Bytes, at separator: UInt8, _ body: (Bytes) -> Void) {
        cutKeepingEmpty(text, at: separator) { if !$0.isEmpty { body($0) } }
    }

    /// Calls `body` with each piece between separators, trimmed.
    static func cutKeepingEmpty(_ text: Bytes, at separator: UInt8, _ body: (Bytes) -> Void) {
        var start = 0
        while let end = text[start...].firstIndex(of: separator) {
            body(Bytes(rebasing: text[start..<end]).trimmed)
            start = end + 1
        }
        body(Bytes(rebasing: text[start...]).trimmed)
    }

    private static let noRank = 9

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
