public import Model

/// One return and the reintegration after it; one per person and date, whoever reports it.
///
/// Of each fact the latest known value of all that report the return, by period, then by organisation.
@frozen
public struct Return: Sendable, Hashable {
    /// Who reported it last, and the experience it belongs to.
    public var source: EventSource
    /// Area left.
    public var fromArea = Area.absent
    /// Area of return.
    public var toArea = Area.absent
    /// When she returned.
    public var date = PartialDate.absent
    /// Type of return.
    public var type: Coded<ReturnType> = .absent
    /// When the risks of return were assessed.
    public var riskAssessment = PartialDate.absent
    /// Whether the family was assessed (minors).
    public var familyAssessment: Coded<YesNo> = .absent
    /// Whether the child's best interest was determined.
    public var bestInterest: Coded<YesNo> = .absent
    /// Whether she was received on arrival.
    public var receptionOnArrival: Coded<YesNo> = .absent
    /// Whether the receiving organisation accepted the case before travel.
    public var acceptedBeforeTravel: Coded<YesNo> = .absent
    /// When the reintegration programme began.
    public var reintegrationEntry = PartialDate.absent
    /// Whether she was trafficked again.
    public var retraffickingStatus: Coded<RetraffickingStatus> = .absent
    /// When re-trafficking became known.
    public var retraffickingDate = PartialDate.absent
    /// When the case of the return was closed.
    public var closureDate = PartialDate.absent
    /// Why it was closed.
    public var closureReason: Coded<ClosureReason> = .absent
    /// Baseline composite score in thousandths, or `EntryShape.absent`.
    public var baselineScore = EntryShape.absent
    /// Follow-ups in order of month and date, in `Pathways.followUps`.
    public var followUps = EventRange(start: 0, end: 0)

    /// A return; what is left out is not known.
    @inlinable
    public init(
        source: EventSource, fromArea: Area = Area.absent, toArea: Area = Area.absent,
        date: PartialDate = PartialDate.absent, type: Coded<ReturnType> = .absent,
        riskAssessment: PartialDate = PartialDate.absent, familyAssessment: Coded<YesNo> = .absent,
        bestInterest: Coded<YesNo> = .absent, receptionOnArrival: Coded<YesNo> = .absent,
        acceptedBeforeTravel: Coded<YesNo> = .absent, reintegrationEntry: PartialDate = PartialDate.absent,
        retraffickingStatus: Coded<RetraffickingStatus> = .absent,
        retraffickingDate: PartialDate = PartialDate.absent, closureDate: PartialDate = PartialDate.absent,
        closureReason: Coded<ClosureReason> = .absent, baselineScore: Int32 = EntryShape.absent,
        followUps: EventRange = EventRange(start: 0, end: 0)
    ) {
        self.source = source
        self.fromArea = fromArea
        self.toArea = toArea
        self.date = date
        self.type = type
        self.riskAssessment = riskAssessment
        self.familyAssessment = familyAssessment
        self.bestInterest = bestInterest
        self.receptionOnArrival = receptionOnArrival
        self.acceptedBeforeTravel = acceptedBeforeTravel
        self.reintegrationEntry = reintegrationEntry
        self.retraffickingStatus = retraffickingStatus
        self.retraffickingDate = retraffickingDate
        self.closureDate = closureDate
        self.closureReason = closureReason
        self.baselineScore = baselineScore
        self.followUps = followUps
    }
}
