public import Intake

extension DateOrderEvidence {
    /// The order of each slot: configured, else proven by its own values, else by the file's other columns if they
    /// agree (a file has one author), else none.
    public func decisions(configured: SourceDescription.DateOrder?) -> [Decision] {
        let shared = orderOfTheFile
        return columns.map { counts in
            guard let counts else { return Decision(order: nil, reason: .notNeeded, counts: nil) }
            let (order, reason) = Self.decision(on: counts, configured, shared)
            return Decision(order: order, reason: reason, counts: counts)
        }
    }

    private static func decision(
        on counts: Counts, _ configured: SourceDescription.DateOrder?, _ shared: SourceDescription.DateOrder?
    ) -> (SourceDescription.DateOrder?, Reason) {
        if let configured { return (configured, .configured) }
        if let own = counts.proven { return (own, .ownValues) }
        // A column whose own values contradict each other takes no order from others.
        if counts.isContradictory { return (nil, .undecided) }
        if let shared { return (shared, .otherColumns) }
        return (nil, counts.needsOrder ? .undecided : .notNeeded)
    }

    /// The order of each slot, for `Normaliser`.
    public func decide(configured: SourceDescription.DateOrder?) -> [SourceDescription.DateOrder?] {
        decisions(configured: configured).map { $0.order }
    }

    // Years first say nothing on the other two.
    private var orderOfTheFile: SourceDescription.DateOrder? {
        let proven = Set(columns.compactMap { $0?.proven }.filter { $0 != .yearMonthDay })
        return proven.count == 1 ? proven.first : nil
    }
}
