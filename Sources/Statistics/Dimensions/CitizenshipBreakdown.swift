internal import Model

/// Citizenship: every area there is, of which the tables keep the members that occur; a person may hold several.
enum CitizenshipBreakdown {
    static let dimension = Dimension(
        id: .citizenship, title: "Citizenship",
        members: [Dimension.Member("_T", "Total", .total)]
            + AreaBook.all.map { Dimension.Member($0.code, $0.name) }
            + [Dimension.Member("_U", "Unknown")],
        additivity: .multiple)

    /// The position of the member for one citizenship.
    static func member(for citizenship: Area) -> Int {
        citizenship.isKnown ? Int(citizenship.rawValue - Area.firstEntry) + 1 : AreaBook.all.count + 1
    }
}
