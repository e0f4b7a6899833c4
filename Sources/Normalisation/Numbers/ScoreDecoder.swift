import Model

/// Reads scores from 0 to 1 in thousandths: `0.75`, `0,75`, `.75`, `75 %`.
struct ScoreDecoder: CellDecoder {
    private let valueMap: Shared<Vocabulary>

    /// A decoder with a source's own values.
    init(valueMap: Vocabulary) { self.valueMap = Shared(valueMap) }

    func value(of text: Bytes, record: Int, in work: inout Workspace) -> Int32 {
        if let mapped = work.mapped(text, by: valueMap.value) { return mapped }
        // Questionnaires write -99 for a missing number.
        if text[0] == UInt8(ascii: "-"), let reason = NullWords.reason(for: text, in: &work) {
            return EntryShape.absent + Int32(reason)
        }
        guard let number = DecimalText(text) else { return work.noNumber(text) }
        if number.isScientific {
            work.note(.lostDigits, text)
            return .absent
        }
        // Scores do not reach a thousand, so that no mark in one can part thousands.
        let thousandths = number.ungrouped.thousandths(perCent: number.isPerCent)
        guard !number.isNegative, thousandths <= 1000 else {
            work.note(.outOfRange, text)
            return .absent
        }
        return Int32(thousandths)
    }
}
