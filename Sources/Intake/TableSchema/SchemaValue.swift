/// What the text of a cell means as a value of its field's type.
public enum SchemaValue: Sendable, Hashable {
    /// The text itself is the value.
    case text
    /// A number.
    case number(SchemaNumber)
    /// A place in an order: days or microseconds since 1970-01-01, microseconds since midnight, years, months; 1 for true.
    case ordinal(Int)

    /// Whether it comes before another value of the same type; false where there is no order.
    public func precedes(_ other: SchemaValue) -> Bool {
        switch (self, other) {
        case (.number(let left), .number(let right)): left.precedes(right)
        case (.ordinal(let left), .ordinal(let right)): left < right
        default: false
        }
    }

    /// Whether it has a place in the order of its type: not a number (NaN) has none.
    public var isOrdered: Bool {
        if case .number(let number) = self { number != .notANumber } else { true }
    }

    /// Appends what is the same for equal values and differs for others of the type.
    public func append(to bytes: inout [UInt8], text: UnsafeBufferPointer<UInt8>) {
        switch self {
        case .text: bytes.append(contentsOf: text)
        case .number(let number): number.append(to: &bytes)
        case .ordinal(let ordinal): withUnsafeBytes(of: ordinal.littleEndian) { bytes.append(contentsOf: $0) }
        }
    }
}
