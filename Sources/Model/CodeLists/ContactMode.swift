/// Mode of a follow-up contact.
public enum ContactMode: UInt8, CodedValue {
    /// Visit.
    case visit = 5
    /// Telephone.
    case phone
    /// At the office.
    case office
    /// Online.
    case online
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_CONTACT_MODE",
        title: "Mode of a follow-up contact",
        entries: [
            CodeEntry("VISIT", "Visit"),
            CodeEntry("PHONE", "Telephone"),
            CodeEntry("OFFICE", "At the office"),
            CodeEntry("ONLINE", "Online"),
            CodeEntry("OTHER", "Other"),
        ]
    )
}
