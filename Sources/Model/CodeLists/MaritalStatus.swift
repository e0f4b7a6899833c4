/// Marital status.
public enum MaritalStatus: UInt8, CodedValue {
    /// Single.
    case single = 5
    /// Married.
    case married
    /// Widowed.
    case widowed
    /// Divorced.
    case divorced
    /// Legally separated.
    case separated
    /// Registered partnership.
    case registeredPartnership
    /// Registered partner deceased.
    case partnerDeceased
    /// Registered partnership dissolved.
    case partnershipDissolved

    public static let list = CodeList(
        id: "CL_CIVIL_STATUS",
        title: "Marital status",
        entries: [
            CodeEntry("S", "Single"),
            CodeEntry("M", "Married"),
            CodeEntry("W", "Widowed"),
            CodeEntry("D", "Divorced"),
            CodeEntry("L", "Legally separated"),
            CodeEntry("P", "Registered partnership"),
            CodeEntry("Q", "Registered partner deceased"),
            CodeEntry("E", "Registered partnership dissolved"),
        ]
    )
}
