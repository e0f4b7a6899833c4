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
    private var nearNames: [String: [[UInt8]: String?]] = [:]

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
        folded.removeAll(keepingCapacity: true)
        Folding.fold(text.span, into: &folded)
        return folded.withUnsafeBufferPointer { valueMap[$0] }
    }

    /// The one code of a list that an unknown text is near to.
    mutating func nearCode(to text: Bytes, in codes: CodeIndex) -> String? {
        let key = Array(text)
        if let known = nearNames[codes.list.id]?[key] { return known }
        let near = codes.nearest(to: text.span)?.code
        nearNames[codes.list.id, default: [:]][key] = .some(near)
        return near
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
