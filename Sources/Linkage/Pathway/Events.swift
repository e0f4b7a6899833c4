public import Model

/// One continuous stay in a shelter, as last reported.
@frozen
public struct Stay: Sendable, Hashable {
    public var source: EventSource
    public var entry: PartialDate
    /// The exit; absent while the person still stays.
    public var exit: PartialDate
    /// The last day on which an open stay is known to have gone on: the end of the last quarter that reported it.
    public var knownUntil: Int32
    public var shelterType: Coded<ShelterType>
    public var referredBy: Coded<Referrer>
    public var agreedToReturn: Coded<Cooperation>
    public var domesticTrafficking: Coded<YesNo>
    public var exitDestination: Coded<ExitDestination>
    public var exitType: Coded<ExitType>
    public var nextServiceStart: PartialDate
    public var planDate: PartialDate
    public var riskLevelEntry: Coded<RiskLevel>
    public var riskLevelExit: Coded<RiskLevel>
}

/// One referral, as last reported.
@frozen
public struct Referral: Sendable, Hashable {
    public var source: EventSource
    public var referrer: Coded<Referrer>
    public var referrerArea: Area
    public var receiver: Coded<OrganisationType>
    public var receiverArea: Area
    public var offered: PartialDate
    public var sent: PartialDate
    public var accepted: PartialDate
    public var declined: PartialDate
    public var declineReason: Coded<ReceiverDecline>
    public var status: Coded<ReferralStatus>
    public var servicesRequested: CodeSet
    public var serviceStart: PartialDate
    public var feedback: PartialDate
    public var formalRequested: PartialDate
    public var formalDecided: PartialDate
    public var formalResult: Coded<FormalDecision>
    public var statusAtReferral: Coded<VictimStatus>
    public var authority: Coded<Authority>
}

/// One return and the reintegration after it, as last reported; one per person and date.
@frozen
public struct Return: Sendable, Hashable {
    public var source: EventSource
    public var fromArea: Area
    public var toArea: Area
    public var date: PartialDate
    public var type: Coded<ReturnType>
    public var riskAssessment: PartialDate
    public var familyAssessment: Coded<YesNo>
    public var bestInterest: Coded<YesNo>
    public var receptionOnArrival: Coded<YesNo>
    public var acceptedBeforeTravel: Coded<YesNo>
    public var reintegrationEntry: PartialDate
    public var retraffickingStatus: Coded<RetraffickingStatus>
    public var retraffickingDate: PartialDate
    public var closureDate: PartialDate
    public var closureReason: Coded<ClosureReason>
    /// Baseline composite score in thousandths, or `EntryShape.absent`.
    public var baselineScore: Int32
    /// Follow-ups, in `Pathways.followUps`.
    public var followUps: EventRange
}

/// One interval in which a service was given. Without dates of its own it has those of its stay or return.
@frozen
public struct ServiceInterval: Sendable, Hashable {
    public var source: EventSource
    public var service: Coded<Service>
    public var start: PartialDate
    /// The end; absent while the service goes on.
    public var end: PartialDate
    /// The last day on which an open service is known to have gone on.
    public var knownUntil: Int32
    /// The stay (position in `Pathways.stays`) that this interval is part of, or `UInt32.max`.
    public var stay: UInt32
}

/// One follow-up after return.
@frozen
public struct FollowUp: Sendable, Hashable {
    public var month: Int32
    public var date: PartialDate
    public var contact: Coded<ContactResult>
    public var mode: Coded<ContactMode>
    /// Scores in thousandths, or `EntryShape.absent`.
    public var economic: Int32
    public var social: Int32
    public var psychosocial: Int32
    public var composite: Int32
}
