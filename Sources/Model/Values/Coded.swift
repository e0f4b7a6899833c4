/// One value of a code list, or a null reason, or absent, in one byte.
@frozen
public struct Coded<Value: CodedValue>: Sendable, Hashable {
    /// The code's byte: 0 absent, 1–4 a null reason, 5… the list's entries.
    public var byte: UInt8

    /// A value from its byte.
    @inlinable
    public init(byte: UInt8) { self.byte = byte }

    /// A known value.
    @inlinable
    public init(_ value: Value) { byte = value.rawValue }

    /// Nothing was said.
    @inlinable
    public static var absent: Coded { Coded(byte: 0) }

    /// The value, if one is known.
    @inlinable
    public var value: Value? { byte < 5 ? nil : Value(rawValue: byte) }

    /// Whether a value is known.
    @inlinable
    public var isKnown: Bool { byte >= 5 }

    /// Why there is none, where that was said.
    @inlinable
    public var nullReason: NullReason? { byte < 5 ? NullReason(rawValue: byte) : nil }

    /// Whether the value is known and is this one.
    @inlinable
    public static func == (left: Coded, right: Value) -> Bool { left.byte == right.rawValue }

    /// Whether the value is unknown or another one.
    @inlinable
    public static func != (left: Coded, right: Value) -> Bool { left.byte != right.rawValue }
}
