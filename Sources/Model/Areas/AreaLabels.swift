/// How publications name areas: as texts of the period did, or as today.
public enum AreaLabels: String, Sendable, CaseIterable {
    /// Names of 2003.
    case of2003 = "2003"
    /// Names in current use.
    case current

    /// The name of an area; the reason's label for a null reason, and empty when absent.
    public func label(of area: Area) -> String {
        guard let definition = area.definition else { return area.nullReason?.label ?? "" }
        switch self {
        case .of2003: return definition.name2003 ?? definition.name
        case .current: return definition.name
        }
    }

    /// The note that must stand under every table in which the area is named; nil for most areas.
    ///
    /// A disputed designation is never shown without its note (United Nations and IOM usage).
    public func footnote(of area: Area) -> String? {
        switch (area.code, self) {
        case ("XKX", _):
            "References to Kosovo shall be understood to be in the context of United Nations Security Council "
                + "resolution 1244 (1999)."
        case ("SRB", .of2003), ("MNE", .of2003):
            "Serbia and Montenegro (to 4 February 2003 the Federal Republic of Yugoslavia) was one state to 3 June "
                + "2006; its republics reported apart."
        default: nil
        }
    }
}
