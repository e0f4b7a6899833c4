import Model

/// Reads one area.
struct AreaDecoder: CellDecoder {
    private let valueMap: Vocabulary

    /// A decoder with a source's own values.
    init(valueMap: Vocabulary) { self.valueMap = valueMap }

    func value(of text: Bytes, record: Int, in work: inout Workspace) -> UInt16 {
        if let area = knownValue(of: text, record: record, in: &work) { return area }
        if !text.isPlaceholder { work.note(.unknownArea, text) }
        return .absent
    }

    /// The area that a text stands for; nil where nothing has it.
    func knownValue(of text: Bytes, record: Int, in work: inout Workspace) -> UInt16? {
        if let reason = text.nullReason { return UInt16(reason) }
        if let mapped = work.mapped(text, by: valueMap) { return UInt16(mapped) }
        work.folded.removeAll(keepingCapacity: true)
        Folding.fold(text.span, into: &work.folded)
        let found = work.folded.withUnsafeBufferPointer { AreaNames.all.area(for: text, folded: $0) }
        return found ?? NullWords.reason(for: text, in: &work).map { UInt16($0) }
    }
}
