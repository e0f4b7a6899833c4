/// The made-up world: every person, in order of number. What partners report is a view of it.
struct World {
    let persons: [Person]

    init(seed: UInt64) {
        let chance = Chance(seed: seed)
        var persons: [Person] = []
        for quarter in Quarter.all {
            for profile in Terrain.areas {
                for _ in 0..<Terrain.identified(profile, quarter) {
                    let number = persons.count + 1
                    var life = LifeMaker(chance: chance.fork("person \(number)"), number: number)
                    persons.append(life.life(in: profile, quarter))
                }
            }
        }
        self.persons = persons
    }
}

/// Leads one person from identification to closure, and some through it a second time.
struct LifeMaker {
    var chance: Chance
    let number: Int

    mutating func life(in profile: Terrain.AreaProfile, _ quarter: Quarter) -> Person {
        let identified = quarter.first + chance.number(0...quarter.days - 1)
        let isOwn = chance.happens(Terrain.ownShare(profile, quarter))
        let nation = isOwn ? profile.area : chance.pick(Terrain.origins(in: profile.area))
        let isInternal = isOwn && chance.happens(Terrain.internalShare(quarter))
        var maker = PersonMaker(chance: chance.fork("person"))
        let form = maker.form(nation: nation, isInternal: isInternal)
        var person = maker.person(
            number: number, area: profile.area, identified: identified, nation: nation, form: form)
        var first = CaseMaker(
            chance: chance.fork("case 1"), person: person, profile: profile, isInternal: isInternal,
            form: form)
        person.cases.append(first.journey(index: 1, identified: identified, isRepeated: false))
        addRepetition(to: &person, form: form)
        withdrawConsent(of: &person)
        return person
    }

    /// Some who went home were trafficked again, and are found in another country.
    private mutating func addRepetition(to person: inout Person, form: String) {
        guard let last = person.cases.last,
            let trafficked = last.returns.compactMap({ $0.retrafficked }).first
        else { return }
        let found = trafficked + chance.number(40...110)
        guard found < Day(2004, 12, 1), chance.happens(75) else { return }
        let areas = ["BIH", "MKD", "SRB", "XKX"].filter { $0 != last.area && $0 != person.nation }
        guard let profile = Terrain.profile(chance.pick(areas)) else { return }
        var again = CaseMaker(
            chance: chance.fork("case 2"), person: person, profile: profile, isInternal: false, form: form)
        person.cases.append(again.journey(index: 2, identified: found, isRepeated: true))
    }

    /// A few take their consent back while an organisation still reports on them.
    private mutating func withdrawConsent(of person: inout Person) {
        guard person.consents, let home = person.cases[0].returns.first, chance.happens(2) else { return }
        let day = home.day + 100
        if day < home.lastDay, day < Day(2004, 10, 1) { person.consentWithdrawn = day }
    }
}
