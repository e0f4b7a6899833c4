import Model

/// Reads the facts of the experiences: of each the latest known value, by period, then by organisation.
///
/// Where a common field stands again in the block of a kind, the common one is the fact and the kind's own fills it
/// only while it is empty: hence the kinds' own are read first, over all records.
struct ExperienceFacts {
    /// The experiences.
    private(set) var experiences: [Experience]

    init(_ walk: RecordWalk, _ index: ExperienceIndex) {
        experiences = Array(repeating: Experience(), count: index.count)
        let targets = walk.stretches.map { stretch in
            stretch.records.cases.map { index.ofCase[Int($0)] }
        }
        for (stretch, own) in zip(walk.stretches, targets) {
            stretch.reader(to: own).eachBlock { Self.readOwn($0, into: &experiences) }
        }
        for (stretch, own) in zip(walk.stretches, targets) {
            stretch.reader(to: own).eachBlock {
                Self.readIdentification($0, into: &experiences)
                Self.readPerson($0, into: &experiences)
                Self.readTrafficking($0, into: &experiences)
                Self.readProtection($0, into: &experiences)
                Self.readProceedings($0, into: &experiences)
                Self.readAssistance($0, into: &experiences)
            }
        }
    }

    /// What stands in the kinds' own blocks.
    private static func readOwn(_ record: RecordReader, into facts: inout [Experience]) {
        record.codes(.victimStatusAtReferral, &facts) { $0.victimStatus.update(to: $1) }
        record.dates(.formalIdentificationDecided, &facts) { $0.formalDecisionDate.update(to: $1) }
        record.codes(.formalIdentificationResult, &facts) { $0.formalDecision.update(to: $1) }
        record.dates(.offerDate, &facts) { $0.assistanceOfferDate.update(to: $1) }
        record.dates(.needsRiskAssessmentDate, &facts) { $0.needsAssessedDate.update(to: $1) }
        record.codes(.riskLevelEntry, &facts) { $0.riskLevel.update(to: $1) }
        record.codes(.riskLevelExit, &facts) { $0.riskLevel.update(to: $1) }
        record.dates(.plannedExit, &facts) { $0.planPlannedEnd.update(to: $1) }
        record.dates(.reintegrationPlanDate, &facts) { $0.planDate.update(to: $1) }
        record.dates(.plannedEnd, &facts) { $0.planPlannedEnd.update(to: $1) }
    }

    private static func readIdentification(_ record: RecordReader, into facts: inout [Experience]) {
        record.codes(.victimStatus, &facts) { $0.victimStatus.update(to: $1) }
        record.codes(.statusAuthority, &facts) { $0.statusAuthority.update(to: $1) }
        record.dates(.identificationDate, &facts) { $0.identificationDate.update(to: $1) }
        record.areas(.identificationArea, &facts) { $0.identificationArea.update(to: $1) }
        record.codes(.formalDecision, &facts) { $0.formalDecision.update(to: $1) }
        record.dates(.formalDecisionDate, &facts) { $0.formalDecisionDate.update(to: $1) }
    }

    private static func readPerson(_ record: RecordReader, into facts: inout [Experience]) {
        record.codes(.sex, &facts) { $0.sex.update(to: $1) }
        record.codes(.ageGroup, &facts) { $0.ageGroup.update(to: $1) }
        record.codes(.ageGroupRCP, &facts) { $0.ageGroupRCP.update(to: $1) }
        record.codes(.minorAtIdentification, &facts) { $0.minorAtIdentification.update(to: $1) }
        record.codes(.minorAtExploitation, &facts) { $0.minorAtExploitation.update(to: $1) }
        record.areas(.originArea, &facts) { $0.originArea.update(to: $1) }
        record.codes(.maritalStatus, &facts) { $0.maritalStatus.update(to: $1) }
        record.codes(.education, &facts) { $0.education.update(to: $1) }
    }

    private static func readTrafficking(_ record: RecordReader, into facts: inout [Experience]) {
        record.codeSets(.exploitationForms, &facts) { $0.exploitationForms.update(to: $1) }
        record.codeSets(.labourSector, &facts) { $0.labourSector.update(to: $1) }
        record.codeSets(.meansOfControl, &facts) { $0.meansOfControl.update(to: $1) }
        record.codeSets(.recruiterRelation, &facts) { $0.recruiterRelation.update(to: $1) }
        record.codeSets(.recruitmentMethod, &facts) { $0.recruitmentMethod.update(to: $1) }
        record.areas(.countryRecruitment, &facts) { $0.countryRecruitment.update(to: $1) }
        record.codes(.traffickingKind, &facts) { $0.traffickingKind.update(to: $1) }
        record.codes(.durationBand, &facts) { $0.durationBand.update(to: $1) }
        record.codes(.retrafficked, &facts) { $0.retrafficked.update(to: $1) }
    }

    private static func readProtection(_ record: RecordReader, into facts: inout [Experience]) {
        record.codes(.riskLevel, &facts) { $0.riskLevel.update(to: $1) }
        record.codes(.legalStatus, &facts) { $0.legalStatus.update(to: $1) }
        record.codes(.reflectionOffered, &facts) { $0.reflectionOffered.update(to: $1) }
        record.codes(.reflectionGranted, &facts) { $0.reflectionGranted.update(to: $1) }
        record.codes(.residencePermitApplied, &facts) { $0.residencePermitApplied.update(to: $1) }
        record.codes(.residencePermitDecided, &facts) { $0.residencePermitDecided.update(to: $1) }
        record.codes(.residencePermitGranted, &facts) { $0.residencePermitGranted.update(to: $1) }
        record.dates(.guardianAppointedDate, &facts) { $0.guardianAppointedDate.update(to: $1) }
    }

    private static func readProceedings(_ record: RecordReader, into facts: inout [Experience]) {
        record.codes(.proceedingsRole, &facts) { $0.proceedingsRole.update(to: $1) }
        record.codes(.witnessProtection, &facts) { $0.witnessProtection.update(to: $1) }
        record.codes(.policeCooperationConsent, &facts) { $0.policeCooperationConsent.update(to: $1) }
        record.codes(.compensationClaimed, &facts) { $0.compensationClaimed.update(to: $1) }
        record.codes(.compensationAwarded, &facts) { $0.compensationAwarded.update(to: $1) }
        record.codes(.compensationPaid, &facts) { $0.compensationPaid.update(to: $1) }
        record.dates(.compensationDecisionDate, &facts) { $0.compensationDecisionDate.update(to: $1) }
    }

    private static func readAssistance(_ record: RecordReader, into facts: inout [Experience]) {
        record.codes(.assistanceOffered, &facts) { $0.assistanceOffered.update(to: $1) }
        record.dates(.assistanceOfferDate, &facts) { $0.assistanceOfferDate.update(to: $1) }
        record.codes(.assistanceDecision, &facts) { $0.assistanceDecision.update(to: $1) }
        record.codeSets(.declineReasons, &facts) { $0.declineReasons.update(to: $1) }
        record.dates(.firstAssistanceDate, &facts) { $0.firstAssistanceDate.update(to: $1) }
        record.dates(.needsAssessedDate, &facts) { $0.needsAssessedDate.update(to: $1) }
        record.codeSets(.needs, &facts) { $0.needs.update(to: $1) }
        record.dates(.planDate, &facts) { $0.planDate.update(to: $1) }
        record.dates(.planPlannedEnd, &facts) { $0.planPlannedEnd.update(to: $1) }
        record.dates(.planActualEnd, &facts) { $0.planActualEnd.update(to: $1) }
        record.codes(.planOutcome, &facts) { $0.planOutcome.update(to: $1) }
    }
}
