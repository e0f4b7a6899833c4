internal import Model

/// The statuses that count as a victim: presumed, identified by a service, identified formally. Persons at risk
/// and persons found not to be victims are in no count of victims.
enum VictimStatusBreakdown {
    static let dimension = Dimension(
        id: .status, title: "Victim status",
        members: [
            Dimension.Member("_T", "Total", .total),
            Dimension.Member("PRESUMED", "Presumed victims"),
            Dimension.Member("IDENTIFIED_SERVICE", "Identified by a service provider"),
            Dimension.Member("IDENTIFIED_FORMAL", "Formally identified"),
        ],
        additivity: .partition)

    /// The position of the member for a status; 0 where the status does not count as a victim.
    static func member(for status: Coded<VictimStatus>) -> Int {
        switch status.value {
        case .presumed: 1
        case .identifiedService: 2
        case .identifiedFormal: 3
        case .attempted, .notVictim, .atRisk, nil: 0
        }
    }
}
