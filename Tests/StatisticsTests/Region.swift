import Anonymisation
import Model

@testable import Linkage
@testable import Statistics

/// A made-up region, built event by event: what linkage would hand on.
struct Region {
    private(set) var pathways = Pathways()
    private var areas: [Area] = []

    /// An organisation of an area; name them in alphabetical order.
    mutating func organisation(_ name: String, _ area: String) -> Int {
        pathways.organisations.append(organisationID(name))
        precondition(pathways.organisations == pathways.organisations.sorted())
        areas.append(country(area))
        return areas.count - 1
    }

    /// A submission of an organisation for a quarter.
    mutating func submission(
        _ organisation: Int, _ quarter: String, kind: RecordKind? = nil, totals: Totals = Totals(),
        completeness: [SubmissionSummary.Completeness] = [], _ change: (inout Envelope) -> Void = { _ in }
    ) {
        var envelope = Envelope(
            organisation: pathways.organisations[organisation], organisationType: .ngo,
            area: areas[organisation], kind: kind, period: period(quarter))
        change(&envelope)
        pathways.submissions.append(
            SubmissionSummary(envelope: envelope, totals: totals, completeness: completeness))
    }

    /// A person, with what `build` adds.
    mutating func person(_ build: (inout PersonBuilder) -> Void) {
        // The builder takes the arrays over, so that they grow in place.
        var taken = Pathways()
        swap(&taken, &pathways)
        var builder = PersonBuilder(pathways: consume taken, areas: areas)
        build(&builder)
        pathways = builder.finish()
    }

    /// The same person so many times.
    mutating func persons(_ count: Int, _ build: (inout PersonBuilder) -> Void) {
        for _ in 0..<count { person(build) }
    }
}

/// One person's events.
struct PersonBuilder {
    fileprivate var pathways: Pathways
    fileprivate let areas: [Area]
    var person = Person()

    fileprivate init(pathways: Pathways, areas: [Area]) {
        self.pathways = pathways
        self.areas = areas
        person.scope = Coded(.regional)
        person.experiences = Self.begin(pathways.experiences.count)
        person.statements = Self.begin(pathways.statements.count)
        person.cases = Self.begin(pathways.cases.count)
        person.stays = Self.begin(pathways.stays.count)
        person.referrals = Self.begin(pathways.referrals.count)
        person.returns = Self.begin(pathways.returns.count)
        person.services = Self.begin(pathways.services.count)
    }

    private static func begin(_ position: Int) -> EventRange {
        EventRange(start: UInt32(position), end: UInt32(position))
    }

    private func source(_ organisation: Int) -> EventSource {
        EventSource(
            organisation: UInt16(organisation), area: areas[organisation],
            experience: UInt32(max(pathways.experiences.count, 1) - 1))
    }

    /// A trafficking experience; the events that follow belong to it.
    mutating func experience(citizenships: [String] = [], _ change: (inout Experience) -> Void = { _ in }) {
        var experience = Experience()
        let first = UInt32(pathways.citizenships.count)
        pathways.citizenships += citizenships.map { country($0) }
        experience.citizenships = EventRange(start: first, end: UInt32(pathways.citizenships.count))
        change(&experience)
        pathways.experiences.append(experience)
        person.experiences.end += 1
    }

    /// An experience of a presumed victim, identified on a day by these organisations.
    mutating func identified(
        _ date: String, by organisations: [Int], citizenships: [String] = [],
        _ change: (inout Experience) -> Void = { _ in }
    ) {
        experience(citizenships: citizenships) {
            $0.victimStatus = Coded(.presumed)
            $0.identificationDate = on(date)
            change(&$0)
        }
        for organisation in organisations {
            statement(organisation) { $0.identificationDate = on(date) }
        }
    }

    /// What a record of an organisation states.
    mutating func statement(_ organisation: Int, _ change: (inout Statement) -> Void) {
        var statement = Statement(
            source: source(organisation), kind: .caseRecord, period: 0, identificationDate: .absent,
            assistanceOfferDate: .absent, formalDecisionDate: .absent, needsAssessedDate: .absent,
            victimStatus: .absent)
        change(&statement)
        pathways.statements.append(statement)
        person.statements.end += 1
    }

    /// A stay; open until `knownUntil` if it has no exit.
    mutating func stay(
        _ organisation: Int, _ entry: String, _ exit: String = "", knownUntil: String = "",
        _ change: (inout Stay) -> Void = { _ in }
    ) {
        var stay = Stay(source: source(organisation))
        stay.entry = on(entry)
        stay.exit = on(exit)
        stay.knownUntil = knownUntil.isEmpty ? .min : Int32(dayOf(knownUntil))
        change(&stay)
        pathways.stays.append(stay)
        person.stays.end += 1
        person.sources.insert(.shelterStay)
        started(stay.entry)
    }

    /// A service; open until `knownUntil` if it has no end.
    mutating func service(
        _ organisation: Int, _ start: String, _ end: String = "", knownUntil: String = "",
        _ change: (inout ServiceInterval) -> Void = { _ in }
    ) {
        var service = ServiceInterval(source: source(organisation))
        service.start = on(start)
        service.end = on(end)
        service.knownUntil = knownUntil.isEmpty ? .min : Int32(dayOf(knownUntil))
        change(&service)
        pathways.services.append(service)
        person.services.end += 1
        started(service.start)
    }

    /// A referral.
    mutating func referral(_ organisation: Int, _ change: (inout Referral) -> Void) {
        var referral = Referral(source: source(organisation))
        change(&referral)
        pathways.referrals.append(referral)
        person.referrals.end += 1
        person.sources.insert(.referral)
        started(referral.serviceStart)
    }

    /// A return to an area, with follow-ups as (month, date, result).
    mutating func returned(
        _ organisation: Int, to area: String, _ date: String,
        followUps: [(Int32, String, ContactResult)] = [], _ change: (inout Return) -> Void = { _ in }
    ) {
        var homecoming = Return(source: source(organisation))
        homecoming.toArea = country(area)
        homecoming.date = on(date)
        let first = UInt32(pathways.followUps.count)
        for (month, date, contact) in followUps {
            pathways.followUps.append(
                FollowUp(month: month, date: on(date), contact: Coded(contact)))
        }
        homecoming.followUps = EventRange(start: first, end: UInt32(pathways.followUps.count))
        change(&homecoming)
        pathways.returns.append(homecoming)
        person.returns.end += 1
        person.sources.insert(.returnReintegration)
        started(homecoming.reintegrationEntry)
    }

    /// A case.
    mutating func ownCase(
        _ organisation: Int, opened: String, _ change: (inout CaseHistory) -> Void = { _ in }
    ) {
        var history = CaseHistory(source: source(organisation), lastReported: 0)
        history.opening = on(opened)
        history.lastContactDay = Int32(history.opening.firstDay ?? Int(Int32.min))
        change(&history)
        pathways.cases.append(history)
        person.cases.end += 1
    }

    private mutating func started(_ date: PartialDate) {
        guard let day = date.firstDay.map({ Int32($0) }) else { return }
        person.firstServiceDay = person.firstServiceDay == .min ? day : min(person.firstServiceDay, day)
    }

    fileprivate mutating func finish() -> Pathways {
        var taken = Pathways()
        swap(&taken, &pathways)
        taken.persons.append(person)
        return taken
    }
}
