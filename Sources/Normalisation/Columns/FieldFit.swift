import Intake
public import Model

/// Answers whether a text could be a value of a field: to find out where it was meant to stand.
///
/// Not how values are read: a source's own values, and what a date means, do not count.
public struct FieldFit {
    private let area: Area
    private var work = Workspace()

    /// An answerer for submissions from an area, with memory of its own.
    public init(reportedFrom area: Area) { self.area = area }

    /// Whether a text, as its cell holds it, is of the kind that a field's column holds.
    public mutating func fits(_ text: [UInt8], _ target: FieldTarget) -> Bool {
        guard case .standard(let field) = target else { return false }
        return text.withUnsafeBufferPointer { bytes in
            let trimmed = bytes.trimmed
            guard !trimmed.isEmpty else { return false }
            switch field.definition.type {
            case .code(let list), .codes(let list):
                let codes = CodeDecoder(list: list, valueMap: Vocabulary())
                let separator = ListCut.separator(in: trimmed)
                guard let separator, ListCut.isStrong(separator) else {
                    return codes.knownValue(of: trimmed, in: &work) != nil
                }
                var all = true
                ListCut.cut(trimmed, at: separator) { piece in
                    if codes.knownValue(of: piece, in: &work) == nil { all = false }
                }
                return all
            case .area, .areas: return isArea(trimmed)
            case .date: return DateLook.isDate(Array(trimmed))
            case .count: return trimmed.count < 5 && trimmed.allSatisfy { $0 &- UInt8(ascii: "0") <= 9 }
            case .score, .token, .entries: return false
            }
        }
    }

    private mutating func isArea(_ text: Bytes) -> Bool {
        work.folded.removeAll(keepingCapacity: true)
        Folding.fold(text.span, into: &work.folded)
        switch AreaBook.resolve(alias: work.folded.span, on: nil, reportedFrom: area) {
        case .area, .historic, .ambiguous: return true
        case .null, .unknown: return false
        }
    }
}
