/// Status of the case.
public enum CaseStatus: UInt8, CodedValue {
    /// Active.
    case active = 5
    /// Follow-up.
    case followUp
    /// Closed.
    case closed
    /// Closed and referred.
    case closedReferred

    public static let list = CodeList(
        id: "CL_CASE_STATUS",
        title: "Status of the case",
        entries: [
            CodeEntry("ACTIVE", "Active"),
            CodeEntry("FOLLOW_UP", "Follow-up"),
            CodeEntry("CLOSED", "Closed"),
            CodeEntry("CLOSED_REFERRED", "Closed and referred"),
        ]
    )
}
