public import Model

/// One trafficking experience of a person, with the facts that her records state: of each fact the latest known
/// value, by period, then by organisation. Dates are as precise as they were given.
@frozen
public struct Experience: Sendable, Hashable {
    public var victimStatus: Coded<VictimStatus> = .absent
    public var statusAuthority: Coded<Authority> = .absent
    public var identificationDate = PartialDate.absent
    public var identificationArea = Area.absent
    public var formalDecision: Coded<FormalDecision> = .absent
    public var formalDecisionDate = PartialDate.absent
    public var sex: Coded<Sex> = .absent
    public var ageGroup: Coded<AgeBroad> = .absent
    public var ageGroupRCP: Coded<AgeRCP> = .absent
    public var minorAtIdentification: Coded<YesNo> = .absent
    public var minorAtExploitation: Coded<YesNo> = .absent
    public var originArea = Area.absent
    public var maritalStatus: Coded<MaritalStatus> = .absent
    public var education: Coded<Education> = .absent
    public var exploitationForms = CodeSet(bits: 0)
    public var labourSector = CodeSet(bits: 0)
    public var meansOfControl = CodeSet(bits: 0)
    public var recruiterRelation = CodeSet(bits: 0)
    public var recruitmentMethod = CodeSet(bits: 0)
    public var countryRecruitment = Area.absent
    /// The country of exploitation where all stated ones are one and the same; absent otherwise.
    public var countryExploitation = Area.absent
    public var traffickingKind: Coded<TraffickingKind> = .absent
    public var durationBand: Coded<DurationBand> = .absent
    public var retrafficked: Coded<YesNo> = .absent
    public var riskLevel: Coded<RiskLevel> = .absent
    public var legalStatus: Coded<LegalStatus> = .absent
    public var reflectionOffered: Coded<YesNo> = .absent
    public var reflectionGranted: Coded<YesNo> = .absent
    public var residencePermitApplied: Coded<YesNo> = .absent
    public var residencePermitDecided: Coded<YesNo> = .absent
    public var residencePermitGranted: Coded<YesNo> = .absent
    public var proceedingsRole: Coded<ProceedingsRole> = .absent
    public var witnessProtection: Coded<WitnessProtection> = .absent
    public var policeCooperationConsent: Coded<Cooperation> = .absent
    public var compensationClaimed: Coded<YesNo> = .absent
    public var compensationAwarded: Coded<YesNo> = .absent
    public var compensationPaid: Coded<YesNo> = .absent
    public var compensationDecisionDate = PartialDate.absent
    public var guardianAppointedDate = PartialDate.absent
    public var assistanceOffered: Coded<YesNo> = .absent
    public var assistanceOfferDate = PartialDate.absent
    public var assistanceDecision: Coded<AssistanceDecision> = .absent
    public var declineReasons = CodeSet(bits: 0)
    public var firstAssistanceDate = PartialDate.absent
    public var needsAssessedDate = PartialDate.absent
    public var needs = CodeSet(bits: 0)
    public var planDate = PartialDate.absent
    public var planPlannedEnd = PartialDate.absent
    public var planActualEnd = PartialDate.absent
    public var planOutcome: Coded<PlanOutcome> = .absent
    /// Citizenships, in `Pathways.citizenships`.
    public var citizenships = EventRange(start: 0, end: 0)
    /// The first day of a service in this experience, or `Int32.min`.
    public var firstServiceDay = Int32.min

    /// An experience of which nothing is known yet.
    public init() {}
}

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

/// What one record itself said of the dates that anchor cohorts: decides which area counts the person.
@frozen
public struct Statement: Sendable, Hashable {
    public var source: EventSource
    public var kind: RecordKind
    /// The reporting quarter's ordinal (`Period.ordinal`).
    public var period: Int32
    public var identificationDate = PartialDate.absent
    public var assistanceOfferDate = PartialDate.absent
    public var formalDecisionDate = PartialDate.absent
    public var needsAssessedDate = PartialDate.absent
    /// The status that this record states.
    public var victimStatus: Coded<VictimStatus> = .absent
}

/// A case as one organisation keeps it (organisation + local case): the unit of caseloads.
@frozen
public struct CaseHistory: Sendable, Hashable {
    public var source: EventSource
    /// The earliest of identification, offer, entry, sent and first service; absent if none is known.
    public var opening = PartialDate.absent
    public var closureDate = PartialDate.absent
    public var closureReason: Coded<ClosureReason> = .absent
    public var status: Coded<CaseStatus> = .absent
    /// The latest day of any dated event of the case, or `Int32.min`.
    public var lastContactDay = Int32.min
    /// The latest quarter (`Period.ordinal`) in which the case was reported.
    public var lastReported: Int32
    /// Family members assisted with the person, as last stated; 0 where not.
    public var secondaryBeneficiaries = Int32(0)
}
