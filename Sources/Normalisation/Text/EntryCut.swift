/// Cuts whole entries, `MEDICAL:03.07.2003:09.07.2003|SHELTER:04.07.2003`, as evidence needs them.
enum EntryCut {
    /// Calls `body` with each part that is `wanted`, trimmed; empty ones are left out.
    static func parts(of text: Bytes, _ wanted: [Bool], _ body: (Bytes) -> Void) {
        if let separator = ListCut.separator(in: text), ListCut.isStrong(separator) {
            ListCut.cut(text, at: separator) { parts(of: $0, wanted, body) }
            return
        }
        var part = 0
        ListCut.cutKeepingEmpty(text, at: UInt8(ascii: ":")) { piece in
            if part < wanted.count, wanted[part], !piece.isEmpty { body(piece) }
            part += 1
        }
    }
}
