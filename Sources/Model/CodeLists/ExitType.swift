/// Type of exit from the shelter.
public enum ExitType: UInt8, CodedValue {
    /// Planned.
    case planned = 5
    /// Early, agreed.
    case earlyAgreed
    /// Unplanned.
    case unplanned
    /// Expelled.
    case expelled
    /// Transfer.
    case transfer

    public static let list = CodeList(
        id: "CL_EXIT_TYPE",
        title: "Type of exit from the shelter",
        entries: [
            CodeEntry("PLANNED", "Planned"),
            CodeEntry("EARLY_AGREED", "Early, agreed"),
            CodeEntry("UNPLANNED", "Unplanned"),
            CodeEntry("EXPELLED", "Expelled"),
            CodeEntry("TRANSFER", "Transfer"),
        ]
    )
}
