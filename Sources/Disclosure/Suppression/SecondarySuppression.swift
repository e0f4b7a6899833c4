import Statistics

/// Withholds further numbers until no sensitive one can be worked out or narrowed too far, over every sum of the
/// family, the region's among them.
///
/// Each round attacks what would be shown (intervals, then exact elimination) and withholds, for each sensitive
/// number that falls short, the cheapest shown number in a sum with it. Rounds go on to a fixed point. Where
/// nothing is left to withhold beside a number, the release is refused: it fails closed.
struct SecondarySuppression {
    private let family: ReleaseFamily
    private let policy: SuppressionPolicy
    /// Relations of each variable.
    private let relationsOf: [[Int]]
    /// Numbers that a rule makes sensitive by themselves.
    private let sensitive: [Bool]
    /// What would be known with everything but the zeros withheld.
    private let inevitable: Bounds
    /// Numbers that are not shown.
    private(set) var hidden: [Bool]

    init(of family: ReleaseFamily, policy: SuppressionPolicy) {
        self.family = family
        self.policy = policy
        var relationsOf = Array(repeating: [Int](), count: family.variables.count)
        for (index, relation) in family.relations.enumerated() {
            for position in relation.parts + relation.wholes { relationsOf[position].append(index) }
        }
        self.relationsOf = relationsOf
        let rules = PrimaryRules(policy: policy)
        sensitive = family.variables.map { $0.role != .publicFigure && rules.reason(for: $0.quantity) != nil }
        inevitable = Bounds(
            of: family, hidden: family.variables.map { $0.role == .cell && $0.quantity.value > 0 })
        hidden = zip(family.variables, sensitive).map { $0.role == .cell && $1 }
    }

    /// Withholds until the attack finds nothing.
    ///
    /// - Throws: `DisclosureError.cannotBeProtected` where nothing is left to withhold.
    mutating func protect() throws(DisclosureError) {
        while true {
            let exposed = exposedByIntervals()
            if !exposed.isEmpty {
                try withhold(for: exposed)
                continue
            }
            let recovered = exposedByElimination()
            if recovered.isEmpty { return }
            try withhold(for: recovered)
        }
    }

    /// Sensitive numbers whose interval is too narrow, the most exposed first.
    private func exposedByIntervals() -> [Int] {
        let bounds = Bounds(of: family, hidden: hidden)
        return family.variables.indices.filter { position in
            guard sensitive[position] else { return false }
            let level = ProtectionLevel(
                for: family.variables[position], policy: policy,
                known: (inevitable.low[position], inevitable.high[position]))
            return !level.isMet(low: bounds.low[position], high: bounds.high[position])
        }
    }

    private func exposedByElimination() -> [Int] {
        let unknown = family.variables.indices.map { hidden[$0] || family.variables[$0].role == .remainder }
        return LinearRecovery.determined(in: family, unknown: unknown).filter { sensitive[$0] }
    }

    /// One further number for each exposed one, unless a sum with it has already got one in this round.
    ///
    /// Where nothing is left beside one of them, what was withheld for others in this round may have covered it:
    /// the next attack tells. If nothing could be withheld for any, the release is refused.
    private mutating func withhold(for exposed: [Int]) throws(DisclosureError) {
        var mended = Set<Int>()
        for position in exposed {
            if relationsOf[position].contains(where: { mended.contains($0) }) { continue }
            guard let choice = cheapest(beside: position) else { continue }
            hidden[choice] = true
            mended.formUnion(relationsOf[choice])
        }
        if mended.isEmpty { throw .cannotBeProtected(table: family.variables[exposed[0]].table) }
    }

    /// The shown number whose loss costs readers least, in a sum with `position`, or else with a number that is
    /// in a sum with it, and so on outwards.
    private func cheapest(beside position: Int) -> Int? {
        var seen: Set<Int> = [position]
        var ring = [position]
        while !ring.isEmpty {
            let neighbours = ring.flatMap { relationsOf[$0] }
                .flatMap { family.relations[$0].parts + family.relations[$0].wholes }
                .filter { seen.insert($0).inserted }
            let shown = neighbours.filter { mayBeWithheld($0) }
            if let best = shown.min(by: { cost(of: $0) < cost(of: $1) }) { return best }
            ring = neighbours
        }
        return nil
    }

    /// Zeros stay shown: an attacker knows that nothing withheld is zero.
    private func mayBeWithheld(_ position: Int) -> Bool {
        let variable = family.variables[position]
        return variable.role == .cell && !hidden[position] && variable.quantity.value > 0
    }

    /// Totals cost more than parts, large numbers more than small ones; ties go by position.
    private func cost(of position: Int) -> (Int, Int, Int) {
        let variable = family.variables[position]
        return (variable.totals, variable.quantity.value, position)
    }
}
