/// Which of the organisations' persons are one and the same: disjoint sets that the steps of linkage join.
///
/// Each set is known by its first member, so that the order in which joins are made leaves no trace.
struct PersonClusters {
    private var parents: [UInt32]
    private var regional: [Bool]

    /// Each person on her own, known to one organisation.
    init(count: Int) {
        parents = (0..<UInt32(count)).map { $0 }
        regional = Array(repeating: false, count: count)
    }

    /// Persons before any were joined.
    var count: Int { parents.count }

    /// The first member of a person's set.
    mutating func first(of person: Int) -> Int {
        var person = person
        while Int(parents[person]) != person {
            parents[person] = parents[Int(parents[person])]
            person = Int(parents[person])
        }
        return person
    }

    /// Joins the sets of two persons.
    mutating func join(_ left: Int, _ right: Int) {
        let (left, right) = (first(of: left), first(of: right))
        parents[max(left, right)] = UInt32(min(left, right))
        regional[min(left, right)] = regional[left] || regional[right]
    }

    /// Marks a person as one to be linked over organisations.
    mutating func markRegional(_ person: Int) { regional[first(of: person)] = true }

    /// Whether the set whose first member this is may be linked over organisations.
    func isRegional(first: Int) -> Bool { regional[first] }
}
