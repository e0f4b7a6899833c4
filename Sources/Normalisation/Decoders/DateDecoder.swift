import Model

/// Reads dates, as precisely as they are given.
struct DateDecoder: CellDecoder {
    private let reader: DateReader
    private let valueMap: Shared<Vocabulary>

    /// A decoder of a column in a known order, with a source's own values for "unknown" and the like.
    init(reader: DateReader, valueMap: Vocabulary) {
        self.reader = reader
        self.valueMap = Shared(valueMap)
    }

    func value(of text: Bytes, record: Int, in work: inout Workspace) -> Int32 {
        if let mapped = work.mapped(text, by: valueMap.value) { return mapped }
        switch reader.reading(of: text, folded: &work.folded) {
        case .date(let raw): return raw
        case .fault(let kind):
            if let reason = NullWords.reason(for: text, in: &work) {
                return EntryShape.absent + Int32(reason)
            }
            if !text.isPlaceholder { work.note(kind, text) }
            return .absent
        }
    }
}
