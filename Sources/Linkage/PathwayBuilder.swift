import Anonymisation
import Model

/// Builds the pathways of linked persons from their records, one concern after the other.
///
/// Units and cases are read first, since they place the experiences in time; facts, statements and services then
/// find the experience that they belong to; last, everything is put in order, person by person.
struct PathwayBuilder {
    private let table: SubmissionTable
    private let persons: PersonIndex
    private let records: RecordIndex
    private let walk: RecordWalk
    private var pathways = Pathways()
    private var report = LinkageReport()

    init(table: SubmissionTable, persons: PersonIndex, records: RecordIndex) {
        self.table = table
        self.persons = persons
        self.records = records
        walk = RecordWalk(table, records)
    }

    /// The pathways and the counts of what was found.
    consuming func build() -> LinkedPathways {
        var stays = StayUnits(walk, records.units(of: .shelterStay))
        var referrals = ReferralUnits(walk, records.units(of: .referral))
        var returns = ReturnUnits(walk, records.units(of: .returnReintegration))
        let services = ServiceDrafts(walk, stays.units, referrals.units, returns.units)
        let followUps = FollowUpDrafts(walk)
        var cases = CaseDrafts(walk, records.cases)
        cases.date(by: stays.units, referrals.units, returns.units)
        cases.add(services, followUps)
        let experiences = ExperienceIndex(cases.drafts, persons: persons.count)

        cases.assign(experiences)
        stays.assign(experiences)
        referrals.assign(experiences)
        returns.assign(experiences)
        addPersons(experiences)
        addFacts(experiences)
        addStatements(experiences, cases)
        addCases(cases)
        addReferrals(referrals.units)
        addReturns(returns.units, followUps)
        let positions = addStays(stays.units)
        addServices(services, cases, experiences, positions)
        pathways.setFirstServices()
        addSubmissions()
        addCounts(stays)
        return LinkedPathways(pathways: pathways, report: report)
    }

    private mutating func addPersons(_ experiences: ExperienceIndex) {
        pathways.persons = persons.scopes.indices.map { person in
            Person(scope: Coded(persons.scopes[person]), experiences: experiences.ofPerson[person])
        }
        pathways.excludedForConsent = persons.excludedByArea
    }

    private mutating func addFacts(_ index: ExperienceIndex) {
        var experiences = ExperienceFacts(walk, index).experiences
        let citizenships = LatestAreas(.citizenship, table, walk, index)
        let exploitation = LatestAreas(.countryExploitation, table, walk, index)
        let route = TraffickingRoute()
        for number in experiences.indices {
            let start = UInt32(pathways.citizenships.count)
            pathways.citizenships += citizenships.areas(of: number)
            experiences[number].citizenships = EventRange(
                start: start, end: UInt32(pathways.citizenships.count))
            experiences[number].derive(from: exploitation.areas(of: number), route)
        }
        for person in index.ofPerson where person.range.count > 1 {
            experiences[person.range].shareConstants()
        }
        pathways.experiences = experiences
    }

    private mutating func addStatements(_ index: ExperienceIndex, _ cases: CaseDrafts) {
        let drafts = StatementDrafts(walk, index, count: records.recordCount)
        let groups = PersonGroups(drafts.statements.count, persons: persons.count) {
            cases.drafts[Int(drafts.cases[$0])].person
        }
        pathways.statements = groups.order.map { drafts.statements[Int($0)] }
        for person in pathways.persons.indices {
            pathways.persons[person].statements = groups.eventRange(of: person)
            for position in groups.range(of: person) {
                let kind = pathways.statements[position].kind
                pathways.persons[person].sources.insert(RecordKindSet(kind))
            }
        }
    }

    private mutating func addCases(_ cases: CaseDrafts) {
        let drafts = cases.drafts
        var groups = PersonGroups(drafts.count, persons: persons.count) { drafts[$0].person }
        groups.sortEach {
            let (left, right) = (drafts[$0].history, drafts[$1].history)
            if left.opening != right.opening { return left.opening.raw < right.opening.raw }
            return left.source.organisation < right.source.organisation
        }
        pathways.cases = groups.order.map { drafts[Int($0)].history }
        for person in pathways.persons.indices {
            pathways.persons[person].cases = groups.eventRange(of: person)
        }
    }

    private mutating func addReferrals(_ units: Units<Referral>) {
        var groups = PersonGroups(units.events.count, persons: persons.count) { units.persons[$0] }
        groups.sortEach {
            let (left, right) = (units.events[$0], units.events[$1])
            if left.sent != right.sent { return left.sent.raw < right.sent.raw }
            return left.source.organisation < right.source.organisation
        }
        pathways.referrals = groups.order.map { units.events[Int($0)] }
        for person in pathways.persons.indices {
            pathways.persons[person].referrals = groups.eventRange(of: person)
        }
    }

    private mutating func addReturns(_ units: Units<Return>, _ followUps: FollowUpDrafts) {
        let merged = MergedReturns(units, followUps, persons: persons.count)
        pathways.returns = merged.returns
        pathways.followUps = merged.followUps
        for person in pathways.persons.indices {
            pathways.persons[person].returns = merged.ranges[person]
        }
    }

    /// Adds the stays; the answer says where each unit stands among them.
    private mutating func addStays(_ units: Units<Stay>) -> [UInt32] {
        var groups = PersonGroups(units.events.count, persons: persons.count) { units.persons[$0] }
        groups.sortEach {
            let (left, right) = (units.events[$0], units.events[$1])
            if left.entry != right.entry { return left.entry.raw < right.entry.raw }
            return left.source.organisation < right.source.organisation
        }
        pathways.stays = groups.order.map { units.events[Int($0)] }
        for person in pathways.persons.indices {
            pathways.persons[person].stays = groups.eventRange(of: person)
        }
        var positions = [UInt32](repeating: 0, count: units.events.count)
        for (position, unit) in groups.order.enumerated() { positions[Int(unit)] = UInt32(position) }
        return positions
    }

    private mutating func addServices(
        _ drafts: ServiceDrafts, _ cases: CaseDrafts, _ experiences: ExperienceIndex, _ stays: [UInt32]
    ) {
        let merged = MergedServices(
            drafts, cases, experiences, persons: persons.count, stayPositions: stays)
        pathways.services = merged.intervals
        for person in pathways.persons.indices {
            pathways.persons[person].services = merged.ranges[person]
        }
    }

    private mutating func addSubmissions() {
        let required = RequiredFields()
        pathways.organisations = table.organisations
        pathways.submissions = table.submissions.indices.map { position in
            let submission = table.submissions[position]
            return SubmissionSummary(
                envelope: submission.envelope, totals: submission.totals,
                completeness: required.completeness(
                    of: submission.records.columns, records.submissions[position]))
        }
    }

    private mutating func addCounts(_ stays: StayUnits) {
        report.add(pathways)
        report.records = pathways.statements.count
        report.excludedPersons = pathways.excludedForConsent.values.reduce(0) { $0 + $1 }
        report.personsKeptTwice = persons.keptTwice
        report.staysWithTwoExits = stays.twoExits
        let latest = table.places.map { $0.quarter }.max() ?? 0
        report.openStaysNotReported = stays.openNotReported(latest: latest)
    }
}
