/// The first step of linkage: persons whose records carry the same regional key are one person.
///
/// A person who last told an organisation that her records may be linked within it only stays a person of that
/// organisation, whatever keys its earlier records carry; all records of any other person take her regional key,
/// also those that were reported without it.
///
/// A step by similarity would come after this one and join more of the same clusters: it needs the local persons'
/// records to compare and their organisations to guard against joining two whom one organisation tells apart.
enum ExactLinkage {
    static func join(_ persons: LocalPersons, in clusters: inout PersonClusters) {
        var keys = KeyTable(capacity: persons.regionalKeys.count)
        var holders: [Int] = []
        for entry in persons.regionalKeys {
            let person = Int(entry.person)
            guard !persons.wishes[person].isSupplierOnly else { continue }
            clusters.markRegional(person)
            let number = keys.number(of: KeyTable.Key(entry.key))
            if number == holders.count {
                holders.append(person)
            } else {
                clusters.join(holders[number], person)
            }
        }
    }
}
