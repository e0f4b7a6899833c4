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
    /// By the area's two bytes, whether it is of the region.
    private static let isOfRegion: [Bool] = (0..<Int(Area.firstEntry) + AreaBook.all.count).map {
        Area(rawValue: UInt16($0)).definition?.isReportingArea ?? false
    }

    /// The position of the member for a person's citizenships (positions in `all`), seen from an area.
    static func member(for citizenships: Range<Int>, in all: EventColumn<Area>, seenFrom area: Area) -> Int {
        var nearest = unknown
        for position in citizenships { nearest = min(nearest, member(for: all[position], seenFrom: area)) }
        return nearest
    }

    static func member(for citizenship: Area, seenFrom area: Area) -> Int {
        guard citizenship.isKnown else { return unknown }
        if citizenship == area { return 1 }
        if common.contains(citizenship) {
            if successors.contains(area) { return 1 }
            return area == kosovo ? unknown : 2
        }
        return isOfRegion[Int(citizenship.rawValue)] ? 2 : 3
    }
}
