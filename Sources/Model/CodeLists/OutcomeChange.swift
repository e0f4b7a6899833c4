/// Outcome in one domain of reintegration.
public enum OutcomeChange: UInt8, CodedValue {
    /// Improved.
    case improved = 5
    /// Stable.
    case stable
    /// Worse.
    case worse
    /// Yes.
    case yes
    /// No.
    case no

    public static let list = CodeList(
        id: "CL_OUTCOME",
        title: "Outcome in one domain of reintegration",
        entries: [
            CodeEntry("IMPROVED", "Improved"),
            CodeEntry("STABLE", "Stable"),
            CodeEntry("WORSE", "Worse"),
            CodeEntry("Y", "Yes"),
            CodeEntry("N", "No"),
        ]
    )
}
