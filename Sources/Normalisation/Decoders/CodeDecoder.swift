import Model

/// Reads one code of a list: the source's value map first, then the list's codes, labels and synonyms.
struct CodeDecoder: CellDecoder {
    private let names: Shared<CodeNames>
    private let valueMap: Shared<Vocabulary>

    /// A decoder of a list with a source's own values.
    init(list: CodeList, valueMap: Vocabulary) {
        names = CodeNames.of(list)
        self.valueMap = Shared(valueMap)
    }

    func value(of text: Bytes, record: Int, in work: inout Workspace) -> UInt8 {
        if let byte = knownValue(of: text, in: &work) { return byte }
        if !text.isPlaceholder { note(text, in: &work) }
        return .absent
    }

    /// Notes that neither map nor list has a text, and why that may be.
    func note(_ text: Bytes, in work: inout Workspace) {
        let index = names.value.index
        work.noteUnread(text, in: index.list.id) {
            var unread = UnreadText(text, otherwise: .unknownCode) { other in
                index.byte(for: other.span).map { index.list.text(for: $0) }
            }
            if unread.kind == .unknownCode { unread.suggestion = index.nearest(to: text.span)?.code }
            return unread
        }
    }

    /// The byte that a text stands for; nil where neither map nor list has it.
    func knownValue(of text: Bytes, in work: inout Workspace) -> UInt8? {
        if let mapped = work.mapped(text, by: valueMap.value) { return UInt8(mapped) }
        if Garbling.kind(of: text) != nil { return nil }
        if text.isUnknownMark { return NullReason.unknown.rawValue }
        if let byte = names.value.index.byte(for: text.span, scratch: &work.folded) { return byte }
        if let answer = names.value.answers[text] { return UInt8(answer) }
        return AgeBandText.byte(of: text, in: names.value.index.list, &work)
    }

    /// The byte of a code that is written as a standard writes it, ours letter by letter, HTCDS's in one word of
    /// several capitals; nil for any other text.
    func exactValue(of text: Bytes, in work: inout Workspace) -> UInt8? {
        if let exact = names.value.exact[text] { return UInt8(exact) }
        guard Self.isOneWordOfSeveral(text) else { return nil }
        return names.value.index.byte(for: text.span, scratch: &work.folded)
    }

    // `ForcedBegging`, `F_Construction`: a capital in front, and another after a small letter or a low line.
    private static func isOneWordOfSeveral(_ text: Bytes) -> Bool {
        var hasInnerCapital = false
        var last: UInt8 = 0
        for byte in text {
            let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            let isLetter = isCapital || byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
            guard isLetter || byte == UInt8(ascii: "_"), last != 0 || isCapital else { return false }
            // The low line stands between capitals and small letters in ASCII.
            if isCapital, last >= UInt8(ascii: "_") { hasInnerCapital = true }
            last = byte
        }
        return hasInnerCapital
    }
}
