/// Yes, no or undecided.
public enum Cooperation: UInt8, CodedValue {
    /// Yes.
    case yes = 5
    /// No.
    case no
    /// Undecided.
    case undecided

    public static let list = CodeList(
        id: "CL_YES_NO_UNDECIDED",
        title: "Yes, no or undecided",
        entries: [
            CodeEntry("Y", "Yes"),
            CodeEntry("N", "No"),
            CodeEntry("UNDECIDED", "Undecided"),
        ]
    )
}
