import Model

/// Reads ages: completed years as a number, or a range of them in a form of its own that `AgeColumn` takes apart.
struct AgeDecoder: CellDecoder {
    func value(of text: Bytes, record: Int, in work: inout Workspace) -> Int32 {
        // Questionnaires write -99 for a missing number.
        if text[0] == UInt8(ascii: "-"), let reason = NullWords.reason(for: text, in: &work) {
            return EntryShape.absent + Int32(reason)
        }
        if let number = DecimalText(text), number.isNegative || number.isPerCent || number.isScientific {
            work.note(number.isScientific ? .lostDigits : .outOfRange, text)
            return .absent
        }
        if Garbling.kind(of: text) == nil, let age = AgeText(text, in: &work) {
            return AgeColumn.value(of: age.range)
        }
        if DecimalText(text) == nil { return work.noNumber(text) }
        work.note(.outOfRange, text)
        return .absent
    }
}

/// A column of ages as its decoder leaves it: one age, or a range in one number.
enum AgeColumn {
    private static let firstRange: Int32 = 1 << 16

    /// The number of a range of ages; of one age the age itself.
    static func value(of range: AgeRange) -> Int32 {
        if range.youngest == range.oldest { return Int32(range.youngest) }
        return firstRange + Int32(range.youngest << 8 | range.oldest)
    }

    /// Takes ranges out of a column and leaves nothing in their place; nil where there are none.
    static func takeRanges(from values: inout [Int32]) -> [AgeRange?]? {
        guard values.contains(where: { $0 >= firstRange }) else { return nil }
        var ranges = [AgeRange?](repeating: nil, count: values.count)
        for record in values.indices where values[record] >= firstRange {
            let bounds = Int(values[record] - firstRange)
            ranges[record] = AgeRange(bounds >> 8, bounds & 0xFF)
            values[record] = .absent
        }
        return ranges
    }
}
