import Model

/// Reads a column that says yes or no to one code: CTDC's `isForcedLabour`, or a column of crosses.
struct FlagDecoder<Value: ColumnValue & Sendable>: CellDecoder {
    private let answers = CodeDecoder(list: YesNo.list, valueMap: flagMarks)
    private let meaning: Value

    /// A decoder of a column in which "yes" stands for `meaning`.
    init(meaning: Value) { self.meaning = meaning }

    func value(of text: Bytes, record: Int, in work: inout Workspace) -> Value {
        let answer = answers.value(of: text, record: record, in: &work)
        return answer == YesNo.yes.rawValue ? meaning : .absent
    }
}

// Crosses and ticks say yes; CTDC writes -99 for a missing value.
private let flagMarks: Vocabulary = {
    var marks = Vocabulary()
    for text in ["x", "X", "+", "✓", "✔", "х", "Х"] { marks.add(Array(text.utf8), Int32(YesNo.yes.rawValue)) }
    marks.add(Array("-99".utf8), Int32(NullReason.unknown.rawValue))
    return marks
}()
