/// Type of reintegration programme.
public enum ProgrammeType: UInt8, CodedValue {
    /// Community-based.
    case community = 5
    /// Residential.
    case residential
    /// Cash.
    case cash
    /// Mixed.
    case mixed

    public static let list = CodeList(
        id: "CL_PROGRAMME_TYPE",
        title: "Type of reintegration programme",
        entries: [
            CodeEntry("COMMUNITY", "Community-based"),
            CodeEntry("RESIDENTIAL", "Residential"),
            CodeEntry("CASH", "Cash"),
            CodeEntry("MIXED", "Mixed"),
        ]
    )
}
