import Model

/// Reads several areas: `SRB|ROU`, `Srbija; Rumunija`, `MD, UA`, `SRB/ROU`.
///
/// As for sets of codes, a text is tried as a whole before it is cut at a comma: `Moldova, Republic of` is one area.
struct AreaListDecoder: Sendable {
    private let areas: AreaDecoder
    private let partsAtBlanks: Bool

    /// A decoder with a source's own values; `partsAtBlanks`: blanks part areas, as the source says.
    init(areas: AreaDecoder, partsAtBlanks: Bool) {
        self.areas = areas
        self.partsAtBlanks = partsAtBlanks
    }

    /// Appends the areas that a text stands for, each once, in the order of the text.
    func read(_ text: Bytes, record: Int, from start: Int, to list: inout [UInt16], in work: inout Workspace)
    {
        if !ListCut.isStrong(ListCut.separator(in: text)),
            let area = areas.knownValue(of: text, record: record, in: &work)
        {
            if area != .absent, !list[start...].contains(area) { list.append(area) }
            return
        }
        if text.isPlaceholder { return }
        if let separator = ListCut.separator(in: text) {
            ListCut.cut(text, at: separator) { piece in
                read(piece, record: record, from: start, to: &list, in: &work)
            }
        } else if text.contains(UInt8(ascii: "/")) {
            ListCut.cutKeepingEmpty(text, at: UInt8(ascii: "/")) { piece in
                if !piece.isEmpty { read(piece, record: record, from: start, to: &list, in: &work) }
            }
        } else if partsAtBlanks, text.contains(UInt8(ascii: " ")) {
            ListCut.cut(text, at: .blank) { read($0, record: record, from: start, to: &list, in: &work) }
        } else {
            areas.note(text, in: &work)
        }
    }
}
