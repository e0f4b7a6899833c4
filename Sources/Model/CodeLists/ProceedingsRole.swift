/// Role in criminal or civil proceedings.
public enum ProceedingsRole: UInt8, CodedValue {
    /// None.
    case none = 5
    /// Witness.
    case witness
    /// Injured party.
    case injuredParty
    /// Civil claimant.
    case civilClaimant
    /// Undecided.
    case undecided

    public static let list = CodeList(
        id: "CL_PROCEEDINGS_ROLE",
        title: "Role in criminal or civil proceedings",
        entries: [
            CodeEntry("NONE", "None"),
            CodeEntry("WITNESS", "Witness"),
            CodeEntry("INJURED_PARTY", "Injured party"),
            CodeEntry("CIVIL_CLAIMANT", "Civil claimant"),
            CodeEntry("UNDECIDED", "Undecided"),
        ]
    )
}
