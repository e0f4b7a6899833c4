internal import Model

/// Citizenship relative to the area that counts the person: its own, another of South-eastern Europe, or another.
///
/// With several citizenships the nearest one holds. Citizens of the Federal Republic of Yugoslavia (YUG) and of
/// Serbia and Montenegro (SCG) are nationals in Serbia and in Montenegro; in Kosovo, which was administered apart,
/// these two codes do not tell, and are unknown; elsewhere they are of the region. Source: DOMAIN §9.7, §10.2.
enum OriginRollUp {
    static let dimension = Dimension(
        id: .origin, title: "National or foreign",
        members: [
            Dimension.Member("_T", "Total", .total),
            Dimension.Member("NAT", "Nationals of the area"),
            Dimension.Member("FOR_SEE", "Foreign, of South-eastern Europe"),
            Dimension.Member("FOR_OTH", "Foreign, of elsewhere"),
            Dimension.Member("_U", "Unknown"),
        ],
        additivity: .partition)

    private static let unknown = 4

    private static let common = [AreaBook.area(code: "SCG"), AreaBook.area(code: "YUG")].compactMap { $0 }
    private static let successors = [AreaBook.area(code: "SRB"), AreaBook.area(code: "MNE")].compactMap { $0 }
    private static let kosovo = AreaBook.area(code: "XKX")
    private static let region = Set(AreaBook.reporting)

    /// The position of the member for a person's citizenships, seen from an area.
    static func member(for citizenships: ArraySlice<Area>, seenFrom area: Area) -> Int {
        var nearest = unknown
        for citizenship in citizenships { nearest = min(nearest, member(for: citizenship, seenFrom: area)) }
        return nearest
    }

    private static func member(for citizenship: Area, seenFrom area: Area) -> Int {
        guard citizenship.isKnown else { return unknown }
        if citizenship == area { return 1 }
        if common.contains(citizenship) {
            if successors.contains(area) { return 1 }
            return area == kosovo ? unknown : 2
        }
        return region.contains(citizenship) ? 2 : 3
    }
}
