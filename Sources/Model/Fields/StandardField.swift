/// The fields of the standard record, in the order of its columns. None of them can hold an identifier.
public enum StandardField: UInt8, Sendable, CaseIterable, Hashable {
    /// Person key.
    case personKey
    /// Supplier's person key.
    case supplierPersonKey
    /// Case key.
    case caseKey
    /// Unit key.
    case unitKey
    /// Parent referral key.
    case parentUnitKey
    /// Referral key.
    case referralKey
    /// Shelter key.
    case shelterKey
    /// Partner key.
    case partnerKey
    /// Kind of record.
    case recordType
    /// Linkage scope.
    case linkageScope
    /// Consent to statistical use.
    case consentStatUse
    /// Victim status.
    case victimStatus
    /// Authority on status.
    case statusAuthority
    /// Date of identification.
    case identificationDate
    /// Area of identification.
    case identificationArea
    /// Date of formal decision.
    case formalDecisionDate
    /// Formal decision.
    case formalDecision
    /// Sex.
    case sex
    /// Gender identity.
    case genderIdentity
    /// Age band (CTDC).
    case ageGroup
    /// Age band (RCP).
    case ageGroupRCP
    /// Minor at identification.
    case minorAtIdentification
    /// Minor at exploitation.
    case minorAtExploitation
    /// Citizenship.
    case citizenship
    /// Area of origin.
    case originArea
    /// Marital status.
    case maritalStatus
    /// Number of children.
    case childrenCountBand
    /// Education.
    case education
    /// Disability or chronic illness.
    case disabilityHealthFlag
    /// Forms of exploitation.
    case exploitationForms
    /// Sector of labour exploitation.
    case labourSector
    /// Means of control.
    case meansOfControl
    /// Relation to the recruiter.
    case recruiterRelation
    /// Method of recruitment.
    case recruitmentMethod
    /// Country of exploitation.
    case countryExploitation
    /// Country of recruitment.
    case countryRecruitment
    /// Countries of transit.
    case countriesTransit
    /// Internal or cross-border.
    case traffickingKind
    /// Duration of exploitation.
    case durationBand
    /// Trafficked before.
    case retrafficked
    /// Earlier cases.
    case priorCaseCount
    /// Risk level.
    case riskLevel
    /// Legal status.
    case legalStatus
    /// Reflection period offered.
    case reflectionOffered
    /// Reflection period granted.
    case reflectionGranted
    /// Start of reflection period.
    case reflectionStart
    /// End of reflection period.
    case reflectionEnd
    /// Residence permit applied for.
    case residencePermitApplied
    /// Residence permit decided.
    case residencePermitDecided
    /// Residence permit granted.
    case residencePermitGranted
    /// Type of residence permit.
    case residencePermitType
    /// Residence permit valid until.
    case residencePermitValidUntil
    /// Role in proceedings.
    case proceedingsRole
    /// Witness protection.
    case witnessProtection
    /// Co-operation with the police.
    case policeCooperationConsent
    /// Compensation claimed.
    case compensationClaimed
    /// Compensation awarded.
    case compensationAwarded
    /// Compensation paid.
    case compensationPaid
    /// Date of compensation decision.
    case compensationDecisionDate
    /// Guardian appointed.
    case guardianAppointedDate
    /// Assistance offered.
    case assistanceOffered
    /// Date of offer.
    case assistanceOfferDate
    /// Decision on assistance.
    case assistanceDecision
    /// Reasons for declining.
    case declineReasons
    /// First assistance.
    case firstAssistanceDate
    /// Needs assessed.
    case needsAssessedDate
    /// Needs.
    case needs
    /// Services received.
    case servicesReceived
    /// Date of assistance plan.
    case planDate
    /// Planned end of plan.
    case planPlannedEnd
    /// Actual end of plan.
    case planActualEnd
    /// Outcome of plan.
    case planOutcome
    /// Case status.
    case caseStatus
    /// Date of closure.
    case closureDate
    /// Reason for closure.
    case closureReason
    /// Type of shelter.
    case shelterType
    /// Referred by.
    case referredBy
    /// Date of entry.
    case entryDate
    /// Date of exit.
    case exitDate
    /// Agreed to return.
    case agreedToReturn
    /// Domestic trafficking.
    case domesticTrafficking
    /// Accompanying children.
    case accompaniedChildren
    /// Services in the shelter.
    case servicesInShelter
    /// Plan made.
    case planMade
    /// Planned exit.
    case plannedExit
    /// Destination on exit.
    case exitDestination
    /// Type of exit.
    case exitType
    /// Next service.
    case nextServiceStart
    /// Risk level on entry.
    case riskLevelEntry
    /// Risk level on exit.
    case riskLevelExit
    /// Safety incidents.
    case incidents
    /// Date of screening.
    case screeningDate
    /// Indicators met.
    case indicatorsMetBand
    /// Referrer.
    case referrerType
    /// Referrer's area.
    case referrerArea
    /// Receiver.
    case receiverType
    /// Receiver's area.
    case receiverArea
    /// Victim status at referral.
    case victimStatusAtReferral
    /// Date of offer.
    case offerDate
    /// Consent to referral.
    case consentToReferral
    /// Date sent.
    case sentDate
    /// Date accepted.
    case acceptedDate
    /// Date declined.
    case declinedDate
    /// Receiver's reason to decline.
    case declineReasonReceiver
    /// Referral status.
    case referralStatus
    /// Services requested.
    case serviceRequested
    /// Service started.
    case serviceStartDate
    /// Reason for referral.
    case referralReason
    /// Needs and risk assessment.
    case needsRiskAssessmentDate
    /// Formal identification requested.
    case formalIdentificationRequested
    /// Formal identification decided.
    case formalIdentificationDecided
    /// Formal identification result.
    case formalIdentificationResult
    /// Days of reflection.
    case reflectionDays
    /// Feedback.
    case feedbackDate
    /// Returned from.
    case returnFromArea
    /// Returned to.
    case returnToArea
    /// Date of return.
    case returnDate
    /// Type of return.
    case returnType
    /// Informed consent to return.
    case informedConsentReturn
    /// Risk assessment before return.
    case preReturnRiskAssessmentDate
    /// Family assessment.
    case familyAssessment
    /// Best interest determination.
    case bestInterestDone
    /// Travel documents.
    case travelDocuments
    /// Escort.
    case escort
    /// Reception on arrival.
    case receptionOnArrival
    /// Accepted before travel.
    case acceptedBeforeTravel
    /// Handover.
    case handoverDate
    /// Entry into reintegration.
    case reintegrationEntryDate
    /// Type of programme.
    case programmeType
    /// Reintegration plan.
    case reintegrationPlanDate
    /// Planned end of programme.
    case plannedEnd
    /// Assistance after return.
    case assistance
    /// Baseline reintegration score.
    case baselineRSS
    /// Follow-ups.
    case followUps
    /// Outcomes.
    case outcomes
    /// Re-trafficking.
    case retraffickingStatus
    /// Date of re-trafficking.
    case retraffickingDate
    /// Secondary beneficiaries.
    case secondaryBeneficiaries
}
