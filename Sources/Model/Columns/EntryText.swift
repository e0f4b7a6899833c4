/// Repeated entries as text, both ways: `SERVICE:start:end|…`.
///
/// Trailing parts that are absent are left out. An entry of which every part is absent is written `:`, so that it
/// is not taken for no entry.
struct EntryText: Sendable, Hashable {
    private enum Kind: UInt8 { case code, date, count, score }
    private let kinds: [Kind]
    private let codes: [CodeTexts]

    /// The text of entries of this shape.
    init(_ shape: EntryShape) {
        kinds = shape.parts.map { part in
            switch part.kind {
            case .code: .code
            case .date: .date
            case .count: .count
            case .score: .score
            }
        }
        codes = shape.parts.map { part in
            if case .code(let list) = part.kind { CodeTexts(list) } else { .none }
        }
    }

    /// Appends the entries whose parts stand at `range` of `values`.
    func append(_ values: [Int32], _ range: Range<Int>, to bytes: inout [UInt8]) {
        precondition(range.count % kinds.count == 0, "An entry has all its parts, absent ones too.")
        for start in stride(from: range.lowerBound, to: range.upperBound, by: kinds.count) {
            if start > range.lowerBound { bytes.append(UInt8(ascii: "|")) }
            appendEntry(values, at: start, to: &bytes)
        }
    }

    private func appendEntry(_ values: [Int32], at start: Int, to bytes: inout [UInt8]) {
        var last = kinds.count - 1
        while last >= 0, isAbsent(values[start + last], kinds[last]) { last -= 1 }
        if last < 0 {
            bytes.append(UInt8(ascii: ":"))
            return
        }
        for part in 0...last {
            if part > 0 { bytes.append(UInt8(ascii: ":")) }
            let value = values[start + part]
            switch kinds[part] {
            case .code: codes[part].append(isAbsent(value, .code) ? 0 : Int(value), to: &bytes)
            case .date: PartialDate(raw: value).append(to: &bytes)
            case .count: CanonicalNumber.append(value, places: 0, to: &bytes)
            case .score: CanonicalNumber.append(value, places: 3, to: &bytes)
            }
        }
    }

    private func isAbsent(_ value: Int32, _ kind: Kind) -> Bool {
        value == EntryShape.absent || (kind == .code && value == 0)
    }

    /// Appends the parts of a text's entries to `values`; false, with `values` as before, if it is not canonical.
    func parse(_ text: Span<UInt8>, appendingTo values: inout [Int32]) -> Bool {
        if text.isEmpty { return true }
        let before = values.count
        var entries = Pieces(of: text.count)
        while let entry = entries.next(in: text, separator: UInt8(ascii: "|")) {
            guard parseEntry(text.extracting(entry), appendingTo: &values) else {
                values.removeLast(values.count - before)
                return false
            }
        }
        return true
    }

    private func parseEntry(_ text: Span<UInt8>, appendingTo values: inout [Int32]) -> Bool {
        guard !text.isEmpty else { return false }
        let isAllAbsent = text.count == 1 && text[0] == UInt8(ascii: ":")
        guard isAllAbsent || text[text.count - 1] != UInt8(ascii: ":") else { return false }
        var part = 0
        var pieces = Pieces(of: isAllAbsent ? 0 : text.count)
        while let piece = pieces.next(in: text, separator: UInt8(ascii: ":")) {
            guard part < kinds.count, let value = value(text.extracting(piece), part) else { return false }
            values.append(value)
            part += 1
        }
        for _ in part..<kinds.count { values.append(EntryShape.absent) }
        return true
    }

    private func value(_ text: Span<UInt8>, _ part: Int) -> Int32? {
        if text.isEmpty { return EntryShape.absent }
        switch kinds[part] {
        case .code: return codes[part].number(text).map { Int32($0) }
        case .date: return PartialDate(bytes: text)?.raw
        case .count: return CanonicalNumber.parse(text, places: 0)
        case .score: return CanonicalNumber.parse(text, places: 3)
        }
    }
}
