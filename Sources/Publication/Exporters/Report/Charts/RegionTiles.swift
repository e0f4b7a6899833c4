/// Where the tiles of areas lie: column and row, roughly as the areas lie to each other.
enum RegionTiles {
    /// A place in the grid.
    struct Place: Hashable {
        let column: Int
        let row: Int
    }

    private static let places: [String: Place] = [
        "HUN": Place(column: 2, row: 0), "MDA": Place(column: 4, row: 0), "SVN": Place(column: 0, row: 0),
        "HRV": Place(column: 0, row: 1), "BIH": Place(column: 1, row: 1), "SRB": Place(column: 2, row: 1),
        "ROU": Place(column: 3, row: 1), "MNE": Place(column: 1, row: 2), "XKX": Place(column: 2, row: 2),
        "BGR": Place(column: 3, row: 2), "ALB": Place(column: 1, row: 3), "MKD": Place(column: 2, row: 3),
        "GRC": Place(column: 2, row: 4), "TUR": Place(column: 4, row: 3),
    ]
    private static let columns = 5
    private static let rows = 5

    /// The places of these areas. Those without a place of their own follow below, from left to right.
    static func places(of codes: [String]) -> [Place] {
        var next = rows * columns
        return codes.map { code in
            if let place = places[code] { return place }
            defer { next += 1 }
            return Place(column: next % columns, row: next / columns)
        }
    }
}
