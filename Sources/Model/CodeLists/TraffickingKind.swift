/// Internal or cross-border trafficking.
public enum TraffickingKind: UInt8, CodedValue {
    /// Internal trafficking.
    case withinCountry = 5
    /// Cross-border within South Eastern Europe.
    case crossBorderSee
    /// Cross-border beyond South Eastern Europe.
    case crossBorderOther

    public static let list = CodeList(
        id: "CL_TRAFFICKING_KIND",
        title: "Internal or cross-border trafficking",
        entries: [
            CodeEntry("INTERNAL", "Internal trafficking"),
            CodeEntry("CROSS_BORDER_SEE", "Cross-border within South Eastern Europe"),
            CodeEntry("CROSS_BORDER_OTHER", "Cross-border beyond South Eastern Europe"),
        ]
    )
}
