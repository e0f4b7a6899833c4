/// Type of return.
public enum ReturnType: UInt8, CodedValue {
    /// Assisted voluntary return.
    case assistedVoluntary = 5
    /// Voluntary, unassisted.
    case voluntaryUnassisted
    /// Forced return or deportation.
    case forcedDeportation
    /// Readmission.
    case readmission
    /// Internal (domestic) return.
    case internalReturn
    /// No return, local integration.
    case noneLocalIntegration

    public static let list = CodeList(
        id: "CL_RETURN_TYPE",
        title: "Type of return",
        entries: [
            CodeEntry("AVR", "Assisted voluntary return"),
            CodeEntry("VOLUNTARY_UNASSISTED", "Voluntary, unassisted"),
            CodeEntry("FORCED_DEPORTATION", "Forced return or deportation"),
            CodeEntry("READMISSION", "Readmission"),
            CodeEntry("INTERNAL_RETURN", "Internal (domestic) return"),
            CodeEntry("NONE_LOCAL_INTEGRATION", "No return, local integration"),
        ]
    )
}
