/// One array of `Pathways` while a pass lasts. Reading an array through the pathways would retain it each time, and
/// threads would fight over its reference count; this is a plain pointer, with the bound kept and checked.
struct EventColumn<Element> {
    private let buffer: UnsafeBufferPointer<Element>

    /// `buffer` must outlive the column: `Pathways.withEvents` is the one place that makes columns.
    init(_ buffer: UnsafeBufferPointer<Element>) { self.buffer = buffer }

    /// The element at a position.
    @inline(__always)
    subscript(position: Int) -> Element {
        precondition(position >= 0 && position < buffer.count, "An event lies within its array.")
        return buffer[position]
    }
}
