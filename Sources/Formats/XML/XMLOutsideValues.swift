/// Collects what stands outside the records, each value with the names of the elements it stands in.
struct XMLOutsideValues {
    /// The values so far, in document order.
    private(set) var values: [OutsideValue] = []

    // Names of the elements outside records that are open.
    private var names: [[UInt8]] = []
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    mutating func enter(_ name: UnsafeRawBufferPointer) { names.append(Array(name)) }

    mutating func leave() { names.removeLast() }

    /// Notes an attribute or, without one, the text of the element that was entered last, unless there are too many.
    mutating func note(attribute: UnsafeRawBufferPointer?, _ value: UnsafeRawBufferPointer, line: Int) {
        guard values.count < limit else { return }
        var path = ""
        for name in names { path += "/" + String(decoding: name, as: UTF8.self) }
        if let attribute { path += "/@" + String(decoding: attribute, as: UTF8.self) }
        values.append(OutsideValue(path: path, text: String(decoding: value, as: UTF8.self), line: line))
    }
}
