public import Model

/// A case as one organisation keeps it (organisation + local case): the unit of caseloads.
@frozen
public struct CaseHistory: Sendable, Hashable {
    /// Whose case it is, and the experience it belongs to.
    public var source: EventSource
    /// The earliest of identification, offer, entry, sent and first service; absent if none is known.
    public var opening = PartialDate.absent
    /// When the case was closed.
    public var closureDate = PartialDate.absent
    /// Why it was closed.
    public var closureReason: Coded<ClosureReason> = .absent
    /// Status as last stated.
    public var status: Coded<CaseStatus> = .absent
    /// The latest day (since 1970-01-01) of any dated event of the case, or `Int32.min`.
    public var lastContactDay = Int32.min
    /// The latest quarter (`Period.ordinal`) in which the case was reported.
    public var lastReported: Int32
    /// Family members assisted with the person, as last stated; 0 where not.
    public var secondaryBeneficiaries = Int32(0)

    /// A case; what is left out is not known.
    @inlinable
    public init(
        source: EventSource, opening: PartialDate = PartialDate.absent,
        closureDate: PartialDate = PartialDate.absent, closureReason: Coded<ClosureReason> = .absent,
        status: Coded<CaseStatus> = .absent, lastContactDay: Int32 = Int32.min, lastReported: Int32,
        secondaryBeneficiaries: Int32 = Int32(0)
    ) {
        self.source = source
        self.opening = opening
        self.closureDate = closureDate
        self.closureReason = closureReason
        self.status = status
        self.lastContactDay = lastContactDay
        self.lastReported = lastReported
        self.secondaryBeneficiaries = secondaryBeneficiaries
    }
}
