import Model

/// Reads counts: whole numbers from 0, also as `2.0` or `1.234`.
struct NumberDecoder: CellDecoder {
    private let valueMap: Shared<Vocabulary>
    private let limit: Int

    /// A decoder of counts up to `limit`, with a source's own values.
    init(limit: Int, valueMap: Vocabulary) {
        self.limit = limit
        self.valueMap = Shared(valueMap)
    }

    func value(of text: Bytes, record: Int, in work: inout Workspace) -> Int32 {
        if let mapped = work.mapped(text, by: valueMap.value) { return mapped }
        // Questionnaires write -99 for a missing number.
        if text[0] == UInt8(ascii: "-"), let reason = NullWords.reason(for: text, in: &work) {
            return EntryShape.absent + Int32(reason)
        }
        if let number = DecimalText(text) {
            guard let count = number.count, count <= limit else {
                work.note(.outOfRange, text)
                return .absent
            }
            return Int32(count)
        }
        if let reason = NullWords.reason(for: text, in: &work) { return EntryShape.absent + Int32(reason) }
        if !text.isPlaceholder { work.note(.notANumber, text) }
        return .absent
    }
}
