import Model

/// Turns the text of one cell into a value of one type of column.
protocol CellDecoder: Sendable {
    /// The type of the column's values.
    associatedtype Value: ColumnValue
    /// Whether texts repeat, so that it is worth remembering what they stand for.
    var remembers: Bool { get }
    /// What a text, trimmed and not empty, stands for; what cannot be read goes into `work.faults`.
    func value(of text: Bytes, record: Int, in work: inout Workspace) -> Value
}

extension CellDecoder {
    var remembers: Bool { true }
}

/// What went wrong in one value. Holds identified data until it is a `FieldFault`.
struct ValueFault {
    let kind: FieldFault.Kind
    let text: [UInt8]
    let suggestion: String?
    let readings: [String]
}

extension ValueFault: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The kind only.
    var description: String { "ValueFault(\(kind.rawValue))" }
    /// The kind only.
    var debugDescription: String { description }
    /// Nothing: the text may identify.
    var customMirror: Mirror { Mirror(self, children: []) }
}

/// Memory that the decoders of one batch share, so that no value allocates its own.
struct Workspace {
    /// The folded text of the value at hand.
    var folded: [UInt8] = []
    /// What went wrong in the value at hand.
    var faults: [ValueFault] = []
    /// The date of each record by which areas are read, in `PartialDate`'s raw form; empty where not known yet.
    var days: [Int32] = []
    /// Set by a decoder where a text stands for another value in another record.
    var dependsOnRecord = false
    // By list and unknown text: a near name takes long to find, and a wrong text is rarely alone.
    private var diagnoses: [String: [[UInt8]: UnreadText]] = [:]

    /// Whether the value just read may be remembered for its text; makes ready for the next value.
    @inline(__always)
    mutating func mayBeRemembered() -> Bool {
        let depends = dependsOnRecord
        dependsOnRecord = false
        return faults.isEmpty && !depends
    }

    /// What a source's own value map says of a text.
    mutating func mapped(_ text: Bytes, by valueMap: Vocabulary) -> Int32? {
        guard !valueMap.isEmpty else { return nil }
        if let exact = valueMap[text] { return exact }
        // Folding would bring the alphabets together.
        if Garbling.kind(of: text) != nil { return nil }
        folded.removeAll(keepingCapacity: true)
        Folding.fold(text.span, into: &folded)
        return folded.withUnsafeBufferPointer { valueMap[$0] }
    }

    /// Notes a text that a list does not have, with what is wrong with it; `diagnosis` finds that out once for each
    /// text and list.
    mutating func noteUnread(_ text: Bytes, in list: String, _ diagnosis: () -> UnreadText) {
        let key = Array(text)
        let known = diagnoses[list]?[key] ?? diagnosis()
        diagnoses[list, default: [:]][key] = known
        note(known.kind, text, suggestion: known.suggestion)
    }

    /// Notes a fault in the value at hand.
    mutating func note(
        _ kind: FieldFault.Kind, _ text: Bytes, suggestion: String? = nil, readings: [String] = []
    ) {
        faults.append(
            ValueFault(kind: kind, text: Array(text), suggestion: suggestion, readings: readings))
    }
}

extension Workspace: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Nothing of the values.
    var description: String { "Workspace" }
    /// Nothing of the values.
    var debugDescription: String { description }
    /// Nothing: texts at hand may identify.
    var customMirror: Mirror { Mirror(self, children: []) }
}
