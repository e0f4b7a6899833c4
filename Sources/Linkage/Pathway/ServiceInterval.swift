public import Model

/// One interval in which a service was given. Without dates of its own it has those of its stay or return.
@frozen
public struct ServiceInterval: Sendable, Hashable {
    /// Who reported it, and the experience it belongs to.
    public var source: EventSource
    /// The service; `SHELTER` for the stay itself.
    public var service: Coded<Service> = .absent
    /// When the service began.
    public var start = PartialDate.absent
    /// The end; absent while the service goes on.
    public var end = PartialDate.absent
    /// The last day (since 1970-01-01) on which the service is known to have gone on: of an open one the end of the
    /// last quarter that reported it, of another the last day that its end can mean; `Int32.min` if not known.
    public var knownUntil = Int32.min
    /// The stay (position in `Pathways.stays`) that this interval is part of, or `UInt32.max`.
    public var stay = UInt32.max

    /// An interval of service; what is left out is not known.
    @inlinable
    public init(
        source: EventSource, service: Coded<Service> = .absent, start: PartialDate = PartialDate.absent,
        end: PartialDate = PartialDate.absent, knownUntil: Int32 = Int32.min, stay: UInt32 = UInt32.max
    ) {
        self.source = source
        self.service = service
        self.start = start
        self.end = end
        self.knownUntil = knownUntil
        self.stay = stay
    }
}
