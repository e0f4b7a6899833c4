internal import Model

/// Sex, with other and unknown kept apart.
enum SexBreakdown {
    static let dimension = Dimension(
        id: .sex, title: "Sex",
        members: [
            Dimension.Member("_T", "Total", .total),
            Dimension.Member("F", "Female"),
            Dimension.Member("M", "Male"),
            Dimension.Member("_O", "Other"),
            Dimension.Member("_U", "Unknown"),
        ],
        additivity: .partition)

    /// The position of the member for a person's sex.
    static func member(for sex: Coded<Sex>) -> Int {
        switch sex.value {
        case .female: 1
        case .male: 2
        case .other: 3
        case nil: 4
        }
    }
}
