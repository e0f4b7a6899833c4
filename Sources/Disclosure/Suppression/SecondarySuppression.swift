import Statistics

/// Withholds further numbers until no sensitive one can be worked out or narrowed too far, over every sum of the
/// family, the region's among them; then shows again what need not be withheld.
///
/// Each round attacks what would be shown (intervals, then exact elimination) and withholds, for each sensitive
/// number that falls short, the cheapest shown number in a sum with it. Rounds go on to a fixed point. Where
/// nothing is left to withhold beside a number, the release is refused: it fails closed.
struct SecondarySuppression {
    private let family: ReleaseFamily
    private let equal: EqualNumbers
    /// What each class of equal numbers is worth to readers.
    private let worth: [Int]
    /// Numbers that a rule makes sensitive by themselves.
    private let sensitive: [Bool]
    /// How wide the interval of each sensitive number has to stay.
    private let levels: [Int: ProtectionLevel]
    /// Numbers that are not shown.
    private(set) var hidden: [Bool]

    init(of family: ReleaseFamily, policy: SuppressionPolicy) {
        self.family = family
        let equal = EqualNumbers(of: family)
        self.equal = equal
        worth = equal.classes.map { $0.reduce(0) { $0 + Self.worth(of: family.variables[$1]) } }
        let rules = PrimaryRules(policy: policy)
        let sensitive = family.variables.map {
            $0.role != .publicFigure && rules.reason(for: $0.quantity) != nil
        }
        self.sensitive = sensitive
        let most = Bounds(
            of: family, hidden: family.variables.map { $0.role == .cell && $0.quantity.value > 0 })
        var levels: [Int: ProtectionLevel] = [:]
        for position in sensitive.indices where sensitive[position] {
            levels[position] = ProtectionLevel(
                for: family.variables[position], policy: policy,
                known: (most.low[position], most.high[position]))
        }
        self.levels = levels
        hidden = zip(family.variables, sensitive).map { $0.role == .cell && $1 }
    }

    /// What readers lose with a number: the region's total most, then an area's, then the region's parts, then one
    /// part of one area.
    private static func worth(of variable: FamilyVariable) -> Int {
        guard variable.role == .cell else { return 0 }
        let size = min(variable.quantity.value, 99)
        switch variable.key.coordinates.count {
        case 0: return 100_000 + size
        case 1:
            return (variable.key.coordinates[0].hasPrefix(Dimension.ID.area.rawValue) ? 5_000 : 2_000) + size
        default: return 100 + size
        }
    }

    /// Withholds until the attack finds nothing, shows again what it can, and makes sure of that.
    ///
    /// - Throws: `DisclosureError.cannotBeProtected` where nothing is left to withhold.
    mutating func protect() throws(DisclosureError) {
        try withholdUntilSafe()
        giveBack()
        try withholdUntilSafe()
    }

    private mutating func withholdUntilSafe() throws(DisclosureError) {
        while true {
            let bounds = Bounds(of: family, hidden: hidden)
            let exposed = levels.keys.filter { isExposed($0, bounds) }.sorted()
            if !exposed.isEmpty {
                try withhold(for: exposed)
                continue
            }
            let recovered = exposedByElimination()
            if recovered.isEmpty { return }
            try withhold(for: recovered)
        }
    }

    private func isExposed(_ position: Int, _ bounds: Bounds) -> Bool {
        guard let level = levels[position] else { return false }
        return !level.isMet(low: bounds.low[position], high: bounds.high[position])
    }

    private func exposedByElimination() -> [Int] {
        let unknown = family.variables.indices.map { hidden[$0] || family.variables[$0].role == .remainder }
        return LinearRecovery.determined(in: family, unknown: unknown).filter { sensitive[$0] }
    }

    /// One further class for each exposed number, unless a sum with it has already got one in this round.
    ///
    /// Where nothing is left beside one of them, what was withheld for others in this round may have covered it:
    /// the next attack tells. If nothing could be withheld for any, the release is refused.
    private mutating func withhold(for exposed: [Int]) throws(DisclosureError) {
        var mended = Set<Int>()
        for position in exposed {
            if family.relationsOf[position].contains(where: { mended.contains($0) }) { continue }
            guard let choice = cheapest(beside: position) else { continue }
            for member in equal.classes[equal.classOf[choice]] where mayBeWithheld(member) {
                hidden[member] = true
                mended.formUnion(family.relationsOf[member])
            }
        }
        if mended.isEmpty { throw .cannotBeProtected(table: family.variables[exposed[0]].table) }
    }

    /// The shown number whose loss costs readers least, in a sum with `position`, or else with a number that is
    /// in a sum with it, and so on outwards.
    private func cheapest(beside position: Int) -> Int? {
        var seen: Set<Int> = [position]
        var ring = [position]
        while !ring.isEmpty {
            let neighbours = ring.flatMap { family.relationsOf[$0] }
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

    /// Ties go by position.
    private func cost(of position: Int) -> (Int, Int) { (worth[equal.classOf[position]], position) }

    /// Shows again, dearest first, what can be shown without any sensitive number's interval falling short.
    private mutating func giveBack() {
        var bounds = Bounds(of: family, hidden: hidden)
        let candidates = equal.classes.indices
            .filter { isSecondary($0) }
            .sorted { (worth[$0], $1) > (worth[$1], $0) }
        for candidate in candidates {
            var trial = bounds
            var isSafe = true
            for member in equal.classes[candidate] where hidden[member] && isSafe {
                trial.reveal(member, in: family)
                isSafe = !trial.narrowed.contains { isExposed($0, trial) }
            }
            guard isSafe else { continue }
            bounds = trial
            for member in equal.classes[candidate] { hidden[member] = false }
        }
    }

    /// Whether a class is withheld for the sake of others only.
    private func isSecondary(_ number: Int) -> Bool {
        let members = equal.classes[number]
        return members.contains { hidden[$0] } && !members.contains { hidden[$0] && sensitive[$0] }
    }
}
