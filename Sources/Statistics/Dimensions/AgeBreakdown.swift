internal import Model

/// Minor or adult at identification.
enum AgeBreakdown {
    static let dimension = Dimension(
        id: .age, title: "Age at identification",
        members: [
            Dimension.Member("_T", "Total", .total),
            Dimension.Member("Y_LT18", "Under 18 years"),
            Dimension.Member("Y_GE18", "18 years and over"),
            Dimension.Member("_U", "Unknown"),
        ],
        additivity: .partition)

    /// The position of the member for a person who was, or was not, a minor.
    static func member(forMinor minor: Coded<YesNo>) -> Int {
        switch minor.value {
        case .yes: 1
        case .no: 2
        case nil: 3
        }
    }
}
