import Intake
import Model

/// Reads fields of repeated entries: `MEDICAL:2003-07-01:2003-07-09:9:NGO|LEGAL_ADVICE:2003-08-01`.
struct EntryDecoder: Sendable {
    /// Reads one part of an entry into its `Int32`.
    enum Part: Sendable {
        case code(CodeDecoder)
        case date(DateDecoder)
        case count(NumberDecoder)
        case score(ScoreDecoder)

        /// What a part's text, trimmed and not empty, stands for.
        func value(of text: Bytes, record: Int, in work: inout Workspace) -> Int32 {
            switch self {
            case .code(let decoder):
                let byte = decoder.value(of: text, record: record, in: &work)
                return byte == 0 ? EntryShape.absent : Int32(byte)
            case .date(let decoder): return decoder.value(of: text, record: record, in: &work)
            case .count(let decoder): return decoder.value(of: text, record: record, in: &work)
            case .score(let decoder): return decoder.value(of: text, record: record, in: &work)
            }
        }
    }

    /// The parts in the order of the field's shape.
    let parts: [Part]

    /// Appends the entries of a whole cell; an entry with a part too many or an unreadable one is noted.
    func read(_ text: Bytes, record: Int, to values: inout [Int32], in work: inout Workspace) {
        guard !text.isPlaceholder, let separator = entrySeparator(in: text, record: record, in: &work) else {
            if !text.isPlaceholder { readEntry(text, record: record, to: &values, in: &work) }
            return
        }
        ListCut.cut(text, at: separator) { readEntry($0, record: record, to: &values, in: &work) }
    }

    private func readEntry(_ text: Bytes, record: Int, to values: inout [Int32], in work: inout Workspace) {
        let start = values.count
        let faultsBefore = work.faults.count
        values.append(contentsOf: repeatElement(EntryShape.absent, count: parts.count))
        var index = 0
        ListCut.cutKeepingEmpty(text, at: UInt8(ascii: ":")) { piece in
            if index < parts.count, !piece.isEmpty {
                values[start + index] = parts[index].value(of: piece, record: record, in: &work)
            }
            index += 1
        }
        if values[start...].allSatisfy({ $0 == EntryShape.absent }) { values.removeSubrange(start...) }
        guard index > parts.count || work.faults.count > faultsBefore else { return }
        // One fault for the entry: which of its parts is wrong shows in its text.
        let faults = work.faults[faultsBefore...]
        let telling = faults.count == 1 && index <= parts.count ? faults.first.flatMap(Self.telling) : nil
        work.faults.removeSubrange(faultsBefore...)
        work.note(
            telling?.kind ?? .malformedEntry, text, suggestion: telling?.suggestion,
            readings: telling?.readings ?? [])
    }

    // A fault that says more than that the entry has one.
    private static func telling(_ fault: ValueFault) -> ValueFault? {
        switch fault.kind {
        case .ambiguousDate, .contradictoryDateOrder, .ambiguousNumber, .ambiguousArea, .lostDigits,
            .foreignDigits,
            .spreadsheetError, .mixedAlphabets, .otherEncoding:
            fault
        default: nil
        }
    }

    // A comma or slash may stand within a number or date, so that it parts entries only where each piece begins with
    // a code.
    private func entrySeparator(
        in text: Bytes, record: Int, in work: inout Workspace
    ) -> ListCut.Separator? {
        guard let separator = ListCut.separator(in: text) else { return nil }
        if ListCut.isStrong(separator) { return separator }
        guard case .code(let codes)? = parts.first, codes.knownValue(of: text, in: &work) == nil else {
            return nil
        }
        var allAreCodes = true
        ListCut.cut(text, at: separator) { piece in
            let code = Bytes(rebasing: piece.prefix { $0 != UInt8(ascii: ":") }).trimmed
            if codes.knownValue(of: code, in: &work) == nil { allAreCodes = false }
        }
        return allAreCodes ? separator : nil
    }

    /// Appends the items of one part's cell to `items`, empty ones kept so that they align with other parts'.
    func items(
        of text: Bytes, part: Int, record: Int, to items: inout [Int32], in work: inout Workspace
    ) {
        guard let separator = itemSeparator(in: text, part: part, in: &work) else {
            items.append(parts[part].value(of: text, record: record, in: &work))
            return
        }
        ListCut.cutKeepingEmpty(text, at: separator) { item in
            items.append(
                item.isEmpty ? EntryShape.absent : parts[part].value(of: item, record: record, in: &work))
        }
    }

    // Commas and slashes part codes only: they stand within dates and numbers.
    private func itemSeparator(in text: Bytes, part: Int, in work: inout Workspace) -> ListCut.Separator? {
        guard let separator = ListCut.separator(in: text) else { return nil }
        if ListCut.isStrong(separator) { return separator }
        guard case .code(let codes) = parts[part], codes.knownValue(of: text, in: &work) == nil else {
            return nil
        }
        return separator
    }
}
