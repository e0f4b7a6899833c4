/// Reason for the receiver to decline.
public enum ReceiverDecline: UInt8, CodedValue {
    /// No capacity.
    case noCapacity = 5
    /// Out of scope.
    case outOfScope
    /// Not a victim.
    case notVictim
    /// Security.
    case security
    /// No contact.
    case noContact

    public static let list = CodeList(
        id: "CL_RECEIVER_DECLINE",
        title: "Reason for the receiver to decline",
        entries: [
            CodeEntry("NO_CAPACITY", "No capacity"),
            CodeEntry("OUT_OF_SCOPE", "Out of scope"),
            CodeEntry("NOT_VICTIM", "Not a victim"),
            CodeEntry("SECURITY", "Security"),
            CodeEntry("NO_CONTACT", "No contact"),
        ]
    )
}
