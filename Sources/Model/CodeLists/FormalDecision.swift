/// Formal identification decision.
public enum FormalDecision: UInt8, CodedValue {
    /// Recognised as a victim.
    case positive = 5
    /// Not recognised as a victim.
    case negative
    /// Decision pending.
    case pending
    /// Decision not sought.
    case notSought
    /// Formal identification declined by the victim.
    case declinedByVictim

    public static let list = CodeList(
        id: "CL_FORMAL_DECISION",
        title: "Formal identification decision",
        entries: [
            CodeEntry("POSITIVE", "Recognised as a victim"),
            CodeEntry("NEGATIVE", "Not recognised as a victim"),
            CodeEntry("PENDING", "Decision pending"),
            CodeEntry("NOT_SOUGHT", "Decision not sought"),
            CodeEntry("DECLINED_BY_VICTIM", "Formal identification declined by the victim"),
        ]
    )
}
