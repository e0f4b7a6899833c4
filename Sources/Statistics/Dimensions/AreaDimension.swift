internal import Model

/// The region first, then its areas, then the units counted in more than one area.
enum AreaDimension {
    static func dimension(of frame: StatisticsFrame) -> Dimension {
        let areas = frame.areas.map { Dimension.Member($0.code, label(of: $0, names: frame.areaNames)) }
        return Dimension(
            id: .area, title: "Area",
            members: [Dimension.Member(frame.regionCode, frame.regionLabel, .total)] + areas
                + [Dimension.Member("_OVERLAP", "Counted in more than one area", .overlap)],
            additivity: .overlapping)
    }

    private static func label(of area: Area, names: StatisticsFrame.AreaNames) -> String {
        guard let definition = area.definition else { return area.code }
        switch names {
        case .current: return definition.name
        case .of2003: return definition.name2003 ?? definition.name
        }
    }
}
