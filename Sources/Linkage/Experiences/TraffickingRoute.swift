import Model

/// Whether trafficking was internal or crossed borders, from where the person was recruited and exploited.
struct TraffickingRoute {
    // Of each area's two bytes whether partners report from it.
    private let isReporting: [Bool]

    init() {
        isReporting =
            Array(repeating: false, count: Int(Area.firstEntry)) + AreaBook.all.map { $0.isReportingArea }
    }

    /// Internal where she was recruited and exploited in one and the same area; else within South Eastern Europe
    /// where all areas are reporting areas; else beyond. Absent where recruitment or exploitation is not known.
    func kind(recruitment: Area, exploitation: [Area]) -> Coded<TraffickingKind> {
        guard recruitment.isKnown, !exploitation.isEmpty else { return .absent }
        if exploitation.allSatisfy({ $0 == recruitment }) { return Coded(.withinCountry) }
        let isWithin = isSouthEastEuropean(recruitment) && exploitation.allSatisfy { isSouthEastEuropean($0) }
        return Coded(isWithin ? .crossBorderSee : .crossBorderOther)
    }

    private func isSouthEastEuropean(_ area: Area) -> Bool {
        Int(area.rawValue) < isReporting.count && isReporting[Int(area.rawValue)]
    }
}
