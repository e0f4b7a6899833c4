public import Model

/// What one record itself said of the dates that anchor cohorts: decides which area counts the person.
@frozen
public struct Statement: Sendable, Hashable {
    /// Who said it, and the experience it speaks of.
    public var source: EventSource
    /// Kind of the record.
    public var kind: RecordKind
    /// The reporting quarter's ordinal (`Period.ordinal`).
    public var period: Int32
    /// When the person was identified.
    public var identificationDate = PartialDate.absent
    /// When assistance was offered.
    public var assistanceOfferDate = PartialDate.absent
    /// When the authority decided on formal identification.
    public var formalDecisionDate = PartialDate.absent
    /// When needs were assessed.
    public var needsAssessedDate = PartialDate.absent
    /// The status that this record states.
    public var victimStatus: Coded<VictimStatus> = .absent

    /// A statement; what is left out was not said.
    @inlinable
    public init(
        source: EventSource, kind: RecordKind, period: Int32,
        identificationDate: PartialDate = PartialDate.absent,
        assistanceOfferDate: PartialDate = PartialDate.absent,
        formalDecisionDate: PartialDate = PartialDate.absent,
        needsAssessedDate: PartialDate = PartialDate.absent, victimStatus: Coded<VictimStatus> = .absent
    ) {
        self.source = source
        self.kind = kind
        self.period = period
        self.identificationDate = identificationDate
        self.assistanceOfferDate = assistanceOfferDate
        self.formalDecisionDate = formalDecisionDate
        self.needsAssessedDate = needsAssessedDate
        self.victimStatus = victimStatus
    }
}
