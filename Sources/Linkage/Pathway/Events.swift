public import Model

/// One continuous stay in a shelter, as last reported.
@frozen
public struct Stay: Sendable, Hashable {
    public var source: EventSource
    public var entry = PartialDate.absent
    /// The exit; absent while the person still stays.
    public var exit = PartialDate.absent
    /// The last day on which an open stay is known to have gone on: the end of the last quarter that reported it.
    public var knownUntil = Int32.min
    public var shelterType: Coded<ShelterType> = .absent
    public var referredBy: Coded<Referrer> = .absent
    public var agreedToReturn: Coded<Cooperation> = .absent
    public var domesticTrafficking: Coded<YesNo> = .absent
    public var exitDestination: Coded<ExitDestination> = .absent
    public var exitType: Coded<ExitType> = .absent
    public var nextServiceStart = PartialDate.absent
    public var planDate = PartialDate.absent
    public var riskLevelEntry: Coded<RiskLevel> = .absent
    public var riskLevelExit: Coded<RiskLevel> = .absent
}

/// One referral, as last reported.
@frozen
public struct Referral: Sendable, Hashable {
    public var source: EventSource
    public var referrer: Coded<Referrer> = .absent
    public var referrerArea = Area.absent
    public var receiver: Coded<OrganisationType> = .absent
    public var receiverArea = Area.absent
    public var offered = PartialDate.absent
    public var sent = PartialDate.absent
    public var accepted = PartialDate.absent
    public var declined = PartialDate.absent
    public var declineReason: Coded<ReceiverDecline> = .absent
    public var status: Coded<ReferralStatus> = .absent
    public var servicesRequested = CodeSet(bits: 0)
    public var serviceStart = PartialDate.absent
    public var feedback = PartialDate.absent
    public var formalRequested = PartialDate.absent
    public var formalDecided = PartialDate.absent
    public var formalResult: Coded<FormalDecision> = .absent
    public var statusAtReferral: Coded<VictimStatus> = .absent
    public var authority: Coded<Authority> = .absent
}

/// One return and the reintegration after it, as last reported; one per person and date.
@frozen
public struct Return: Sendable, Hashable {
    public var source: EventSource
    public var fromArea = Area.absent
    public var toArea = Area.absent
    public var date = PartialDate.absent
    public var type: Coded<ReturnType> = .absent
    public var riskAssessment = PartialDate.absent
    public var familyAssessment: Coded<YesNo> = .absent
    public var bestInterest: Coded<YesNo> = .absent
    public var receptionOnArrival: Coded<YesNo> = .absent
    public var acceptedBeforeTravel: Coded<YesNo> = .absent
    public var reintegrationEntry = PartialDate.absent
    public var retraffickingStatus: Coded<RetraffickingStatus> = .absent
    public var retraffickingDate = PartialDate.absent
    public var closureDate = PartialDate.absent
    public var closureReason: Coded<ClosureReason> = .absent
    /// Baseline composite score in thousandths, or `EntryShape.absent`.
    public var baselineScore = EntryShape.absent
    /// Follow-ups, in `Pathways.followUps`.
    public var followUps = EventRange(start: 0, end: 0)
}

/// One interval in which a service was given. Without dates of its own it has those of its stay or return.
@frozen
public struct ServiceInterval: Sendable, Hashable {
    public var source: EventSource
    public var service: Coded<Service> = .absent
    public var start = PartialDate.absent
    /// The end; absent while the service goes on.
    public var end = PartialDate.absent
    /// The last day on which an open service is known to have gone on.
    public var knownUntil = Int32.min
    /// The stay (position in `Pathways.stays`) that this interval is part of, or `UInt32.max`.
    public var stay = UInt32.max
}

/// One follow-up after return.
@frozen
public struct FollowUp: Sendable, Hashable {
    public var month = Int32(0)
    public var date = PartialDate.absent
    public var contact: Coded<ContactResult> = .absent
    public var mode: Coded<ContactMode> = .absent
    /// Scores in thousandths, or `EntryShape.absent`.
    public var economic = EntryShape.absent
    public var social = EntryShape.absent
    public var psychosocial = EntryShape.absent
    public var composite = EntryShape.absent
}
