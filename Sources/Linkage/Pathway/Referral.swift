public import Model

/// One referral through a national referral mechanism, as last reported.
@frozen
public struct Referral: Sendable, Hashable {
    /// Who reported it, and the experience it belongs to.
    public var source: EventSource
    /// Type of the referrer.
    public var referrer: Coded<Referrer> = .absent
    /// Where the referrer works.
    public var referrerArea = Area.absent
    /// Type of the organisation referred to.
    public var receiver: Coded<OrganisationType> = .absent
    /// Where the receiver works; transnational if it differs from the referrer's.
    public var receiverArea = Area.absent
    /// When the referral was offered to the person.
    public var offered = PartialDate.absent
    /// When it was sent.
    public var sent = PartialDate.absent
    /// When the receiver accepted.
    public var accepted = PartialDate.absent
    /// When the receiver declined.
    public var declined = PartialDate.absent
    /// Why the receiver declined.
    public var declineReason: Coded<ReceiverDecline> = .absent
    /// Status of the referral.
    public var status: Coded<ReferralStatus> = .absent
    /// Services asked for.
    public var servicesRequested = CodeSet(bits: 0)
    /// When the service asked for began.
    public var serviceStart = PartialDate.absent
    /// When the referrer learnt the outcome.
    public var feedback = PartialDate.absent
    /// When formal identification was requested.
    public var formalRequested = PartialDate.absent
    /// When formal identification was decided.
    public var formalDecided = PartialDate.absent
    /// Result of formal identification.
    public var formalResult: Coded<FormalDecision> = .absent
    /// Status of the person when referred.
    public var statusAtReferral: Coded<VictimStatus> = .absent
    /// Who decided on the status.
    public var authority: Coded<Authority> = .absent

    /// A referral; what is left out is not known.
    @inlinable
    public init(
        source: EventSource, referrer: Coded<Referrer> = .absent, referrerArea: Area = Area.absent,
        receiver: Coded<OrganisationType> = .absent, receiverArea: Area = Area.absent,
        offered: PartialDate = PartialDate.absent, sent: PartialDate = PartialDate.absent,
        accepted: PartialDate = PartialDate.absent, declined: PartialDate = PartialDate.absent,
        declineReason: Coded<ReceiverDecline> = .absent, status: Coded<ReferralStatus> = .absent,
        servicesRequested: CodeSet = CodeSet(bits: 0), serviceStart: PartialDate = PartialDate.absent,
        feedback: PartialDate = PartialDate.absent, formalRequested: PartialDate = PartialDate.absent,
        formalDecided: PartialDate = PartialDate.absent, formalResult: Coded<FormalDecision> = .absent,
        statusAtReferral: Coded<VictimStatus> = .absent, authority: Coded<Authority> = .absent
    ) {
        self.source = source
        self.referrer = referrer
        self.referrerArea = referrerArea
        self.receiver = receiver
        self.receiverArea = receiverArea
        self.offered = offered
        self.sent = sent
        self.accepted = accepted
        self.declined = declined
        self.declineReason = declineReason
        self.status = status
        self.servicesRequested = servicesRequested
        self.serviceStart = serviceStart
        self.feedback = feedback
        self.formalRequested = formalRequested
        self.formalDecided = formalDecided
        self.formalResult = formalResult
        self.statusAtReferral = statusAtReferral
        self.authority = authority
    }
}
