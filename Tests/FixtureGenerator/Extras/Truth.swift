/// What really happened in the made-up world, by person and case, for checks from outside.
struct Truth {
    let world: World
    /// Persons in whose rows a fault was planted.
    let spoilt: Set<Int>

    var file: String {
        let head =
            "person,case,sex,minor,nation,citizenship,identification_date,identification_area,status,"
            + "exploitation_forms,internal,assistance_decision,first_service_start,organisations,regional_number,"
            + "linkage_scope,consent,consent_withdrawn,planted_error\n"
        return head + world.persons.flatMap { person in person.cases.map { line(person, $0) } }.joined()
    }

    private func line(_ person: Person, _ file: Case) -> String {
        let isMinor = person.isMinor(on: file.identified)
        let cells: [String] = [
            person.label, "\(file.index)", person.sex, isMinor ? "Y" : "N", person.nation,
            person.citizenships.joined(separator: "|"), file.identified.iso, file.area,
            file.recognition.status,
            file.experience.forms.joined(separator: "|"), file.experience.isInternal ? "Y" : "N",
            file.offer.isMade ? file.offer.decision ?? "" : "NOT_OFFERED", file.firstAssistance?.iso ?? "",
            file.organisations.joined(separator: "|"), person.regionalNumber == nil ? "N" : "Y",
            person.linkageScope, person.consents ? "Y" : "N", person.consentWithdrawn?.iso ?? "",
            spoilt.contains(person.number) ? "Y" : "N",
        ]
        return cells.joined(separator: ",") + "\n"
    }
}
