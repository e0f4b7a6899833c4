import Model

/// Reads one code of a list: the source's value map first, then the list's codes, labels and synonyms.
struct CodeDecoder: CellDecoder {
    private let tables: Shared<Tables>

    private struct Tables {
        let valueMap: Vocabulary
        let names: CodeIndex
        let answers: Vocabulary
    }

    /// A decoder of a list with a source's own values.
    init(list: CodeList, valueMap: Vocabulary) {
        tables = Shared(Tables(valueMap: valueMap, names: CodeIndex(list), answers: Self.answers(of: list)))
    }

    func value(of text: Bytes, record: Int, in work: inout Workspace) -> UInt8 {
        if let byte = knownValue(of: text, in: &work) { return byte }
        if !text.isPlaceholder { note(text, in: &work) }
        return .absent
    }

    /// Notes that neither map nor list has a text.
    func note(_ text: Bytes, in work: inout Workspace) {
        work.note(.unknownCode, text, suggestion: work.nearCode(to: text, in: tables.value.names))
    }

    /// The byte that a text stands for; nil where neither map nor list has it.
    func knownValue(of text: Bytes, in work: inout Workspace) -> UInt8? {
        if let mapped = work.mapped(text, by: tables.value.valueMap) { return UInt8(mapped) }
        if let byte = tables.value.names.byte(for: text.span, scratch: &work.folded) { return byte }
        return tables.value.answers[text].map { UInt8($0) }
            ?? AgeBandText.byte(of: text, in: tables.value.names.list)
    }

    // What JSON, spreadsheets and statistics packages write for yes and no, where a list has both.
    private static func answers(of list: CodeList) -> Vocabulary {
        var answers = Vocabulary()
        guard let yes = list.byte(forCode: "Y"), let no = list.byte(forCode: "N") else { return answers }
        for text in ["true", "TRUE", "True", "1", "1.0", "1,0"] { answers.add(Array(text.utf8), Int32(yes)) }
        for text in ["false", "FALSE", "False", "0", "0.0", "0,0"] {
            answers.add(Array(text.utf8), Int32(no))
        }
        return answers
    }
}
