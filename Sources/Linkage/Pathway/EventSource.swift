public import Model

/// Who reported an event or statement, and to which experience of the person it belongs.
@frozen
public struct EventSource: Sendable, Hashable {
    /// Position in `Pathways.organisations`.
    public var organisation: UInt16
    /// The reporting area.
    public var area = Area.absent
    /// Position in `Pathways.experiences`.
    public var experience: UInt32

    /// A source.
    @inlinable
    public init(organisation: UInt16, area: Area, experience: UInt32) {
        self.organisation = organisation
        self.area = area
        self.experience = experience
    }
}
