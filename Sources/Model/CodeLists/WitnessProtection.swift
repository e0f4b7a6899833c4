/// Witness protection.
public enum WitnessProtection: UInt8, CodedValue {
    /// Not assessed.
    case notAssessed = 5
    /// Not needed.
    case notNeeded
    /// Requested.
    case requested
    /// Granted.
    case granted
    /// Refused.
    case refused

    public static let list = CodeList(
        id: "CL_WITNESS_PROTECTION",
        title: "Witness protection",
        entries: [
            CodeEntry("NOT_ASSESSED", "Not assessed"),
            CodeEntry("NOT_NEEDED", "Not needed"),
            CodeEntry("REQUESTED", "Requested"),
            CodeEntry("GRANTED", "Granted"),
            CodeEntry("REFUSED", "Refused"),
        ]
    )
}
