import Model

/// Reads dates, as precisely as they are given.
struct DateDecoder: CellDecoder {
    private let reader: DateReader
    private let valueMap: Shared<Vocabulary>

    /// A decoder of a column in a known form, with a source's own values for "unknown" and the like.
    init(reader: DateReader, valueMap: Vocabulary) {
        self.reader = reader
        self.valueMap = Shared(valueMap)
    }

    func value(of text: Bytes, record: Int, in work: inout Workspace) -> Int32 {
        if let mapped = work.mapped(text, by: valueMap.value) { return mapped }
        switch reader.reading(of: text, folded: &work.folded) {
        case .date(let raw): return raw
        case .fault(let kind): return unread(text, kind, in: &work)
        }
    }

    private func unread(_ text: Bytes, _ kind: FieldFault.Kind, in work: inout Workspace) -> Int32 {
        switch kind {
        case .ambiguousDate, .contradictoryDateOrder:
            work.note(kind, text, readings: reader.readings(of: text, folded: &work.folded))
            return .absent
        case .unreadableDate: break
        default:
            work.note(kind, text)
            return .absent
        }
        if let kind = Garbling.kind(of: text) {
            work.note(kind, text)
            return .absent
        }
        if let reason = NullWords.reason(for: text, in: &work) { return EntryShape.absent + Int32(reason) }
        if text.isPlaceholder || DateMask.isMask(text, in: &work) { return .absent }
        work.note(isOfOtherEncoding(text) ? .otherEncoding : .unreadableDate, text)
        return .absent
    }

    private func isOfOtherEncoding(_ text: Bytes) -> Bool {
        let isDate: Bool? = OtherEncoding.meaning(of: text) { other in
            var folded: [UInt8] = []
            let reading = other.withUnsafeBufferPointer { reader.reading(of: $0.trimmed, folded: &folded) }
            if case .date = reading { return true }
            return nil
        }
        return isDate ?? OtherEncoding.isUTF8(text)
    }
}
