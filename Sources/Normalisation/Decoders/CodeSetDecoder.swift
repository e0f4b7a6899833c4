import Intake
import Model

/// Reads a set of codes: `A|B`, `A; B`, `A, B`, one code a line, and blanks where every piece is a code.
///
/// A text is first tried as a whole, since synonyms may hold commas and blanks; then it is cut at the strongest
/// separator that it has, and each piece is tried in the same way.
struct CodeSetDecoder: CellDecoder {
    private let codes: CodeDecoder

    /// A decoder of a list with a source's own values.
    init(list: CodeList, valueMap: Vocabulary) { codes = CodeDecoder(list: list, valueMap: valueMap) }

    func value(of text: Bytes, record: Int, in work: inout Workspace) -> UInt64 {
        bits(of: text, in: &work).withoutReasons
    }

    private func bits(of text: Bytes, in work: inout Workspace) -> UInt64 {
        if let byte = codes.knownValue(of: text, in: &work) { return byte == 0 ? 0 : 1 << UInt64(byte) }
        if let separator = ListCut.separator(in: text) {
            var bits: UInt64 = 0
            ListCut.cut(text, at: separator) { piece in bits |= self.bits(of: piece, in: &work) }
            return bits
        }
        if let bits = blankSeparated(text, in: &work) { return bits }
        if !text.isPlaceholder { codes.note(text, in: &work) }
        return 0
    }

    // ODK joins the answers of a multiple choice by blanks.
    private func blankSeparated(_ text: Bytes, in work: inout Workspace) -> UInt64? {
        var bits: UInt64 = 0
        var pieces = 0
        var unknown = false
        ListCut.cut(text, at: UInt8(ascii: " ")) { piece in
            pieces += 1
            guard let byte = codes.knownValue(of: piece, in: &work), byte > 0 else {
                unknown = true
                return
            }
            bits |= 1 << UInt64(byte)
        }
        return pieces > 1 && !unknown ? bits : nil
    }
}
