/// Decision on the assistance offered.
public enum AssistanceDecision: UInt8, CodedValue {
    /// Accepted.
    case accepted = 5
    /// Declined.
    case declined
    /// Accepted in part.
    case partial
    /// Pending.
    case pending

    public static let list = CodeList(
        id: "CL_ASSISTANCE_DECISION",
        title: "Decision on the assistance offered",
        entries: [
            CodeEntry("ACCEPTED", "Accepted"),
            CodeEntry("DECLINED", "Declined"),
            CodeEntry("PARTIAL", "Accepted in part"),
            CodeEntry("PENDING", "Pending"),
        ]
    )
}
