import Model

extension LinkageReport {
    /// Counts what can be read off the pathways.
    mutating func add(_ pathways: Pathways) {
        persons += pathways.persons.count
        for person in pathways.persons {
            if person.scope == .regional { regionalPersons += 1 } else { supplierPersons += 1 }
            let statements = pathways.statements[person.statements.range]
            let first = statements.first?.source.organisation
            if statements.contains(where: { $0.source.organisation != first }) {
                personsOfSeveralOrganisations += 1
                recordsLinkedOverOrganisations += statements.count
            }
            overlappingStays += Contradictions.overlaps(in: pathways.stays[person.stays.range])
            for event in pathways.returns[person.returns.range] {
                let experience = pathways.experiences[Int(event.source.experience)]
                if Contradictions.isBeforeAssistance(event, experience) { returnsBeforeAssistance += 1 }
            }
        }
    }
}
