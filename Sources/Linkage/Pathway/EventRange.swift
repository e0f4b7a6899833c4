/// A stretch of one of the arrays of `Pathways`.
@frozen
public struct EventRange: Sendable, Hashable {
    /// First position.
    public var start: UInt32
    /// Position after the last one.
    public var end: UInt32

    /// A stretch.
    @inlinable
    public init(start: UInt32, end: UInt32) {
        self.start = start
        self.end = end
    }

    /// The stretch as a range.
    @inlinable
    public var range: Range<Int> { Int(start)..<Int(end) }
}
