import Model

/// Turns the text of one cell into a value of one type of column.
protocol CellDecoder: Sendable {
    /// The type of the column's values.
    associatedtype Value: ColumnValue
    /// Whether the same text always stands for the same value, so that it may be remembered.
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
}

/// Memory that the decoders of one batch share, so that no value allocates its own.
struct Workspace {
    /// The folded text of the value at hand.
    var folded: [UInt8] = []
    /// What went wrong in the value at hand.
    var faults: [ValueFault] = []

    /// What a source's own value map says of a text.
    mutating func mapped(_ text: Bytes, by valueMap: Vocabulary) -> Int32? {
        guard !valueMap.isEmpty else { return nil }
        if let exact = valueMap[text] { return exact }
        folded.removeAll(keepingCapacity: true)
        TextFolding.fold(text, into: &folded)
        return folded.withUnsafeBufferPointer { valueMap[$0] }
    }

    /// Notes a fault in the value at hand.
    mutating func note(_ kind: FieldFault.Kind, _ text: Bytes, suggestion: String? = nil) {
        faults.append(ValueFault(kind: kind, text: Array(text), suggestion: suggestion))
    }
}
