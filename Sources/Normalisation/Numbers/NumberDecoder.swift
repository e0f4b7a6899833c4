import Model

/// Reads counts: whole numbers from 0, also as `2.0` or `1 234`.
struct NumberDecoder: CellDecoder {
    private let valueMap: Shared<Vocabulary>
    private let limit: Int
    private let decimal: DecimalMark?

    /// A decoder of counts up to `limit` in a column with this decimal mark, with a source's own values.
    init(limit: Int, decimal: DecimalMark?, valueMap: Vocabulary) {
        self.limit = limit
        self.decimal = decimal
        self.valueMap = Shared(valueMap)
    }

    func value(of text: Bytes, record: Int, in work: inout Workspace) -> Int32 {
        if let mapped = work.mapped(text, by: valueMap.value) { return mapped }
        // Questionnaires write -99 for a missing number.
        if text[0] == UInt8(ascii: "-"), let reason = NullWords.reason(for: text, in: &work) {
            return EntryShape.absent + Int32(reason)
        }
        guard let number = DecimalText(text) else { return work.noNumber(text) }
        return count(number, text, in: &work)
    }

    private func count(_ number: DecimalText, _ text: Bytes, in work: inout Workspace) -> Int32 {
        if number.isScientific {
            work.note(.lostDigits, text)
        } else if number.isNegative || number.isPerCent {
            work.note(.outOfRange, text)
        } else if let reading = number.reading(decimal: decimal) {
            if let count = reading.count, count <= limit { return Int32(count) }
            work.note(.outOfRange, text)
        } else if number.grouped.whole <= limit {
            work.note(.ambiguousNumber, text, readings: [number.grouped.text, number.ungrouped.text])
        } else if let count = number.ungrouped.count {
            // Thousands lie beyond the limit, so that only the fraction of zeros is left.
            return Int32(count)
        } else {
            work.note(.outOfRange, text)
        }
        return .absent
    }
}

extension Workspace {
    /// What a text stands for that is no number: a null reason, nothing, or a fault.
    mutating func noNumber(_ text: Bytes) -> Int32 {
        if let kind = Garbling.kind(of: text) {
            note(kind, text)
            return .absent
        }
        if let reason = NullWords.reason(for: text, in: &self) { return EntryShape.absent + Int32(reason) }
        if !text.isPlaceholder { note(OtherEncoding.isUTF8(text) ? .otherEncoding : .notANumber, text) }
        return .absent
    }
}
