import Model

/// The linked persons who count, in order of their first record, and which of the organisations' persons each is.
struct PersonIndex {
    /// In `ofLocal`: a person who refused statistical use.
    static let excluded = UInt32.max

    /// The linked person of each of the organisations' persons, or `excluded`.
    private(set) var ofLocal: [UInt32] = []
    /// The scope of each linked person.
    private(set) var scopes: [LinkageScope] = []
    /// Persons left out, by area of the refusing record.
    private(set) var excludedByArea: [Area: Int] = [:]
    /// Persons whom one organisation keeps under two keys.
    private(set) var keptTwice = 0

    /// Linked persons.
    var count: Int { scopes.count }

    init(_ local: LocalPersons, _ clusters: PersonClusters) {
        var clusters = clusters
        let firsts = (0..<local.count).map { clusters.first(of: $0) }
        var wishes = local.wishes
        for (person, first) in firsts.enumerated() where first != person {
            wishes[first].addConsent(of: local.wishes[person])
        }
        ofLocal.reserveCapacity(local.count)
        for (person, first) in firsts.enumerated() {
            // A set's first member comes before the others: their number is known by then.
            ofLocal.append(first == person ? number(clusters, person, wishes[person]) : ofLocal[first])
        }
        keptTwice = Self.keptTwice(ofLocal, local.organisations, count: count)
    }

    private mutating func number(_ clusters: PersonClusters, _ person: Int, _ wishes: Wishes) -> UInt32 {
        guard !wishes.isRefusal else {
            excludedByArea[wishes.area, default: 0] += 1
            return Self.excluded
        }
        scopes.append(clusters.isRegional(first: person) ? .regional : .supplier)
        return UInt32(scopes.count - 1)
    }

    private static func keptTwice(_ persons: [UInt32], _ organisations: [UInt16], count: Int) -> Int {
        var last = [Int32](repeating: -1, count: count)
        var isTwice = [Bool](repeating: false, count: count)
        for (local, person) in persons.enumerated() where person != excluded {
            // Organisations ascend, so that equal ones of a person stand next to each other.
            if last[Int(person)] == Int32(organisations[local]) { isTwice[Int(person)] = true }
            last[Int(person)] = Int32(organisations[local])
        }
        return isTwice.count { $0 }
    }
}
