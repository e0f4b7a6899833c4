import Model

extension Experience {
    /// Sets what follows from where the person was exploited. The kind of trafficking that a record states stands
    /// where the countries do not tell it.
    mutating func derive(from exploitation: [Area], _ route: TraffickingRoute) {
        if let first = exploitation.first, exploitation.allSatisfy({ $0 == first }) {
            countryExploitation = first
        }
        let derived = route.kind(recruitment: countryRecruitment, exploitation: exploitation)
        if derived.isKnown { traffickingKind = derived }
    }
}

extension ArraySlice<Experience> {
    /// Gives one person's experiences her sex and citizenships where only another of them tells them: they do not
    /// change from one experience to the next.
    mutating func shareConstants() {
        for (number, next) in zip(indices, indices.dropFirst()) { self[next].fillConstants(self[number]) }
        for (number, next) in zip(indices, indices.dropFirst()).reversed() {
            self[number].fillConstants(self[next])
        }
    }
}

extension Experience {
    fileprivate mutating func fillConstants(_ other: Experience) {
        if !sex.isKnown, other.sex.isKnown { sex = other.sex }
        if citizenships.range.isEmpty { citizenships = other.citizenships }
    }
}

extension Pathways {
    /// Sets the first services of persons and experiences, once all events are in place.
    mutating func setFirstServices() {
        for position in persons.indices {
            var first = PartialDate.absent
            let person = persons[position]
            for service in services[person.services.range] {
                add(service.start, of: service.source, to: &first)
            }
            for stay in stays[person.stays.range] { add(stay.entry, of: stay.source, to: &first) }
            for referral in referrals[person.referrals.range] {
                add(referral.serviceStart, of: referral.source, to: &first)
            }
            for event in returns[person.returns.range] {
                add(event.reintegrationEntry, of: event.source, to: &first)
            }
            persons[position].firstService = first
            persons[position].firstServiceDay = first.firstDayOrNone
        }
        for position in experiences.indices {
            experiences[position].firstServiceDay = experiences[position].firstService.firstDayOrNone
        }
    }

    private mutating func add(_ start: PartialDate, of source: EventSource, to first: inout PartialDate) {
        first.makeEarliest(start)
        experiences[Int(source.experience)].firstService.makeEarliest(start)
    }
}
