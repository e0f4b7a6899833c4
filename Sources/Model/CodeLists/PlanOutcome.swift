/// Outcome of the assistance plan.
public enum PlanOutcome: UInt8, CodedValue {
    /// Completed.
    case completed = 5
    /// Partly completed.
    case partly
    /// Not completed.
    case notCompleted
    /// Ongoing.
    case ongoing

    public static let list = CodeList(
        id: "CL_PLAN_OUTCOME",
        title: "Outcome of the assistance plan",
        entries: [
            CodeEntry("COMPLETED", "Completed"),
            CodeEntry("PARTLY", "Partly completed"),
            CodeEntry("NOT", "Not completed"),
            CodeEntry("ONGOING", "Ongoing"),
        ]
    )
}
