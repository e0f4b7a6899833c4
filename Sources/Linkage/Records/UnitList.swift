/// How many units of a kind there are, and whose; numbered in the order in which they first appear.
struct UnitList {
    /// The person of each.
    private(set) var persons: [UInt32] = []
    /// The organisation of each; ascending.
    private(set) var organisations: [UInt16] = []

    /// Units.
    var count: Int { persons.count }

    /// Adds a unit and gives its number.
    mutating func append(person: UInt32, organisation: UInt16) -> Int {
        persons.append(person)
        organisations.append(organisation)
        return persons.count - 1
    }
}
