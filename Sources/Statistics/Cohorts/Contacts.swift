internal import Linkage
internal import Model

/// When an organisation last had contact with a person by some day: any dated event is a contact, and so is every
/// day of a stay or service that is known to go on.
///
/// Events name the organisation and the experience, not the case; two cases of one experience with one
/// organisation share their contacts.
struct Contacts {
    private let history: CaseHistory
    private let day: Int
    private var last: Int

    /// The last day of contact, not after `day`; the opening counts as the first one.
    static func lastDay(of history: CaseHistory, _ pathway: PersonPathway, by day: Int) -> Int {
        var contacts = Contacts(history, by: day)
        contacts.includeStretches(of: pathway)
        if Int(history.lastContactDay) <= day { return max(contacts.last, Int(history.lastContactDay)) }
        // Later events hide what had been known by that day.
        contacts.includeEvents(of: pathway)
        return contacts.last
    }

    private init(_ history: CaseHistory, by day: Int) {
        self.history = history
        self.day = day
        last = history.opening.firstDay ?? .min
    }

    private func isOwn(_ source: EventSource) -> Bool {
        source.organisation == history.source.organisation && source.experience == history.source.experience
    }

    private mutating func include(_ date: PartialDate) {
        guard let first = date.firstDay, first <= day else { return }
        last = max(last, min(date.lastDay ?? first, day))
    }

    private mutating func includeStretches(of pathway: PersonPathway) {
        for position in pathway.person.stays.range where isOwn(pathway.pathways.stays[position].source) {
            let stay = pathway.pathways.stays[position]
            include(stay.entry, stay.exit, stay.knownUntil)
        }
        for position in pathway.person.services.range where isOwn(pathway.pathways.services[position].source)
        {
            let service = pathway.pathways.services[position]
            include(service.start, service.end, service.knownUntil)
        }
    }

    private mutating func include(_ start: PartialDate, _ end: PartialDate, _ knownUntil: Int32) {
        guard let first = start.firstDay, first <= day else { return }
        let end = end.firstDay ?? (knownUntil == .min ? first : Int(knownUntil))
        last = max(last, min(max(first, end), day))
    }

    private mutating func includeEvents(of pathway: PersonPathway) {
        for position in pathway.person.statements.range
        where isOwn(pathway.pathways.statements[position].source) {
            let statement = pathway.pathways.statements[position]
            include(statement.identificationDate)
            include(statement.assistanceOfferDate)
            include(statement.formalDecisionDate)
            include(statement.needsAssessedDate)
        }
        for position in pathway.person.referrals.range
        where isOwn(pathway.pathways.referrals[position].source) {
            include(pathway.pathways.referrals[position])
        }
        for position in pathway.person.returns.range where isOwn(pathway.pathways.returns[position].source) {
            include(pathway.pathways.returns[position], in: pathway.pathways)
        }
    }

    private mutating func include(_ referral: Referral) {
        include(referral.offered)
        include(referral.sent)
        include(referral.accepted)
        include(referral.declined)
        include(referral.serviceStart)
        include(referral.feedback)
        include(referral.formalRequested)
        include(referral.formalDecided)
    }

    private mutating func include(_ homecoming: Return, in pathways: EventColumns) {
        include(homecoming.date)
        include(homecoming.riskAssessment)
        include(homecoming.reintegrationEntry)
        for position in homecoming.followUps.range { include(pathways.followUps[position].date) }
    }
}
