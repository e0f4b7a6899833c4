public import Model

/// One trafficking experience of a person, with the facts that her records state: of each fact the latest known
/// value, by period, then by organisation. Dates are as precise as they were given.
@frozen
public struct Experience: Sendable, Hashable {
    /// Status as a victim.
    public var victimStatus: Coded<VictimStatus> = .absent
    /// Who decided on the status.
    public var statusAuthority: Coded<Authority> = .absent
    /// When she was identified: of what her records state, the latest known date.
    public var identificationDate = PartialDate.absent
    /// Where she was identified.
    public var identificationArea = Area.absent
    /// Result of formal identification.
    public var formalDecision: Coded<FormalDecision> = .absent
    /// When the authority decided on formal identification.
    public var formalDecisionDate = PartialDate.absent
    /// Sex.
    public var sex: Coded<Sex> = .absent
    /// Age at identification in the bands of CTDC.
    public var ageGroup: Coded<AgeBroad> = .absent
    /// Age at identification in the bands of the Regional Clearing Point.
    public var ageGroupRCP: Coded<AgeRCP> = .absent
    /// Whether she was under 18 when identified.
    public var minorAtIdentification: Coded<YesNo> = .absent
    /// Whether she was under 18 when the exploitation began.
    public var minorAtExploitation: Coded<YesNo> = .absent
    /// Last habitual residence before trafficking.
    public var originArea = Area.absent
    /// Marital status.
    public var maritalStatus: Coded<MaritalStatus> = .absent
    /// Highest level of education.
    public var education: Coded<Education> = .absent
    /// Forms of exploitation.
    public var exploitationForms = CodeSet(bits: 0)
    /// Sectors of labour exploitation.
    public var labourSector = CodeSet(bits: 0)
    /// Means of control.
    public var meansOfControl = CodeSet(bits: 0)
    /// How she knew the recruiter.
    public var recruiterRelation = CodeSet(bits: 0)
    /// How she was recruited.
    public var recruitmentMethod = CodeSet(bits: 0)
    /// Where she was recruited.
    public var countryRecruitment = Area.absent
    /// The country of exploitation where all stated ones are one and the same; absent otherwise.
    public var countryExploitation = Area.absent
    /// Internal or cross-border: derived from the countries, else as stated.
    public var traffickingKind: Coded<TraffickingKind> = .absent
    /// How long the exploitation lasted.
    public var durationBand: Coded<DurationBand> = .absent
    /// Whether she had been trafficked before.
    public var retrafficked: Coded<YesNo> = .absent
    /// Assessed level of risk; of a stay the one on exit, else on entry.
    public var riskLevel: Coded<RiskLevel> = .absent
    /// Legal status in the reporting area.
    public var legalStatus: Coded<LegalStatus> = .absent
    /// Whether a reflection period was offered.
    public var reflectionOffered: Coded<YesNo> = .absent
    /// Whether a reflection period was granted.
    public var reflectionGranted: Coded<YesNo> = .absent
    /// Whether a residence permit was applied for.
    public var residencePermitApplied: Coded<YesNo> = .absent
    /// Whether the application was decided.
    public var residencePermitDecided: Coded<YesNo> = .absent
    /// Whether the permit was granted.
    public var residencePermitGranted: Coded<YesNo> = .absent
    /// Role in proceedings.
    public var proceedingsRole: Coded<ProceedingsRole> = .absent
    /// Need for and grant of witness protection.
    public var witnessProtection: Coded<WitnessProtection> = .absent
    /// Whether she agreed to co-operate with the police; never a condition of assistance.
    public var policeCooperationConsent: Coded<Cooperation> = .absent
    /// Whether compensation was claimed.
    public var compensationClaimed: Coded<YesNo> = .absent
    /// Whether it was awarded.
    public var compensationAwarded: Coded<YesNo> = .absent
    /// Whether it was paid.
    public var compensationPaid: Coded<YesNo> = .absent
    /// When it was decided.
    public var compensationDecisionDate = PartialDate.absent
    /// When a guardian was appointed.
    public var guardianAppointedDate = PartialDate.absent
    /// Whether assistance was offered.
    public var assistanceOffered: Coded<YesNo> = .absent
    /// When it was offered.
    public var assistanceOfferDate = PartialDate.absent
    /// What she decided on it.
    public var assistanceDecision: Coded<AssistanceDecision> = .absent
    /// Why she declined.
    public var declineReasons = CodeSet(bits: 0)
    /// When the first assistance was given, as stated.
    public var firstAssistanceDate = PartialDate.absent
    /// When needs were assessed.
    public var needsAssessedDate = PartialDate.absent
    /// Services found to be needed.
    public var needs = CodeSet(bits: 0)
    /// When the plan was made.
    public var planDate = PartialDate.absent
    /// When the plan was to end.
    public var planPlannedEnd = PartialDate.absent
    /// When the plan ended.
    public var planActualEnd = PartialDate.absent
    /// Whether the plan was completed.
    public var planOutcome: Coded<PlanOutcome> = .absent
    /// Citizenships, in `Pathways.citizenships`.
    public var citizenships = EventRange(start: 0, end: 0)
    /// The first day that the earliest service in this experience can have begun on, or `Int32.min`.
    public var firstServiceDay = Int32.min
    /// The earliest service in this experience as precisely as it is known, or absent.
    public var firstService = PartialDate.absent

    /// An experience of which nothing is known yet.
    public init() {}
}
