/// Yes or no.
public enum YesNo: UInt8, CodedValue {
    /// Yes.
    case yes = 5
    /// No.
    case no

    public static let list = CodeList(
        id: "CL_YES_NO",
        title: "Yes or no",
        entries: [
            CodeEntry("Y", "Yes", Spellings.yes),
            CodeEntry("N", "No", Spellings.no),
        ]
    )
}
