import Model

/// Reads the cases as organisations keep them: what a caseload counts, and what tells experiences apart.
struct CaseDrafts {
    private(set) var drafts: [CaseDraft]

    init(_ walk: RecordWalk, _ list: UnitList) {
        drafts = zip(list.persons, list.organisations).map { CaseDraft(person: $0, organisation: $1) }
        for stretch in walk.stretches {
            for number in stretch.records.cases {
                drafts[Int(number)].history.source.area = stretch.place.area
                drafts[Int(number)].history.lastReported = stretch.place.quarter
            }
            stretch.reader(to: stretch.records.cases).eachBlock { Self.read($0, into: &drafts) }
        }
    }

    /// Dates the cases by their own facts and their units; services are added one by one.
    mutating func date(
        by stays: Units<Stay>, _ referrals: Units<Referral>, _ returns: Units<Return>
    ) {
        for number in drafts.indices { drafts[number].addOwnDates() }
        for (unit, stay) in stays.events.enumerated() {
            let number = Int(stays.cases[unit])
            drafts[number].add(service: stay.entry)
            drafts[number].add(contact: stay.exit)
            drafts[number].add(contact: stay.nextServiceStart)
        }
        for (unit, referral) in referrals.events.enumerated() {
            Self.add(referral, to: &drafts[Int(referrals.cases[unit])])
        }
        for (unit, event) in returns.events.enumerated() {
            let number = Int(returns.cases[unit])
            drafts[number].add(service: event.reintegrationEntry)
            for date in [event.riskAssessment, event.date, event.retraffickingDate] {
                drafts[number].add(contact: date)
            }
        }
    }

    /// Takes the services and follow-ups that the cases' records tell of.
    mutating func add(_ services: ServiceDrafts, _ followUps: FollowUpDrafts) {
        for draft in services.drafts {
            drafts[Int(draft.caseNumber)].add(service: draft.interval.start)
            drafts[Int(draft.caseNumber)].add(contact: draft.interval.end)
        }
        for draft in followUps.drafts {
            drafts[Int(draft.caseNumber)].add(contact: draft.followUp.date)
        }
    }

    /// Names the experience of each case.
    mutating func assign(_ experiences: ExperienceIndex) {
        for number in drafts.indices {
            drafts[number].history.source.experience = experiences.ofCase[number]
        }
    }

    private static func add(_ referral: Referral, to draft: inout CaseDraft) {
        draft.add(opening: referral.offered)
        draft.add(opening: referral.sent)
        draft.add(service: referral.serviceStart)
        let others = [
            referral.accepted, referral.declined, referral.feedback, referral.formalRequested,
            referral.formalDecided,
        ]
        for date in others { draft.add(contact: date) }
    }

    private static func read(_ record: RecordReader, into cases: inout [CaseDraft]) {
        record.dates(.identificationDate, &cases) { $0.identification.update(to: $1) }
        record.dates(.assistanceOfferDate, &cases) { $0.offer.update(to: $1) }
        record.dates(.formalDecisionDate, &cases) { $0.decision.update(to: $1) }
        record.dates(.needsAssessedDate, &cases) { $0.needsAssessment.update(to: $1) }
        record.dates(.firstAssistanceDate, &cases) { $0.firstAssistance.update(to: $1) }
        record.dates(.planDate, &cases) { $0.plan.update(to: $1) }
        record.dates(.planActualEnd, &cases) { $0.planEnd.update(to: $1) }
        record.dates(.reflectionStart, &cases) { $0.reflection.update(to: $1) }
        record.dates(.guardianAppointedDate, &cases) { $0.guardian.update(to: $1) }
        record.dates(.compensationDecisionDate, &cases) { $0.compensation.update(to: $1) }
        record.codes(.retrafficked, &cases) { $0.retrafficked.update(to: $1) }
        record.dates(.closureDate, &cases) { $0.history.closureDate.update(to: $1) }
        record.codes(.closureReason, &cases) { $0.history.closureReason.update(to: $1) }
        record.codes(.caseStatus, &cases) { $0.history.status.update(to: $1) }
        record.numbers(.secondaryBeneficiaries, &cases) {
            if $1.isKnownNumber { $0.history.secondaryBeneficiaries = $1 }
        }
    }
}
