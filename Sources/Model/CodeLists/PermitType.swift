/// Type of residence permit.
public enum PermitType: UInt8, CodedValue {
    /// Humanitarian.
    case humanitarian = 5
    /// For co-operation in proceedings.
    case cooperation
    /// For the personal situation.
    case personalSituation
    /// Asylum.
    case asylum
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_PERMIT",
        title: "Type of residence permit",
        entries: [
            CodeEntry("HUMANITARIAN", "Humanitarian"),
            CodeEntry("COOPERATION", "For co-operation in proceedings"),
            CodeEntry("PERSONAL_SITUATION", "For the personal situation"),
            CodeEntry("ASYLUM", "Asylum"),
            CodeEntry("OTHER", "Other"),
        ]
    )
}
