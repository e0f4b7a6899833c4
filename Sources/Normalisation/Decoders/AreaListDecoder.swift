import Model

/// Reads several areas: `SRB|ROU`, `Srbija; Rumunija`, `MD, UA`, `SRB/ROU`.
///
/// As for sets of codes, a text is tried as a whole before it is cut at a comma: `Moldova, Republic of` is one area.
struct AreaListDecoder: Sendable {
    private let areas: AreaDecoder

    /// A decoder with a source's own values.
    init(areas: AreaDecoder) { self.areas = areas }

    /// Appends the areas that a text stands for, each once, in the order of the text.
    func read(_ text: Bytes, record: Int, from start: Int, to list: inout [UInt16], in work: inout Workspace)
    {
        if !ListCut.isStrong(ListCut.separator(in: text)),
            let area = areas.knownValue(of: text, record: record, in: &work)
        {
            if area != .absent, !list[start...].contains(area) { list.append(area) }
            return
        }
        let slash = text.contains(UInt8(ascii: "/")) ? UInt8(ascii: "/") : nil
        if let separator = ListCut.separator(in: text) ?? slash, !text.isPlaceholder {
            ListCut.cut(text, at: separator) { piece in
                read(piece, record: record, from: start, to: &list, in: &work)
            }
        } else if !text.isPlaceholder {
            work.note(.unknownArea, text)
        }
    }
}
