/// Result of a follow-up contact.
public enum ContactResult: UInt8, CodedValue {
    /// Reached.
    case reached = 5
    /// Refused.
    case refused
    /// Not reached.
    case notReached
    /// Moved away.
    case moved
    /// Deceased.
    case deceased

    public static let list = CodeList(
        id: "CL_CONTACT_RESULT",
        title: "Result of a follow-up contact",
        entries: [
            CodeEntry("REACHED", "Reached"),
            CodeEntry("REFUSED", "Refused"),
            CodeEntry("NOT_REACHED", "Not reached"),
            CodeEntry("MOVED", "Moved away"),
            CodeEntry("DECEASED", "Deceased"),
        ]
    )
}
