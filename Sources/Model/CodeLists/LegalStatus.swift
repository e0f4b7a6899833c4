/// Legal status in the reporting area.
public enum LegalStatus: UInt8, CodedValue {
    /// National.
    case national = 5
    /// Regular stay.
    case regular
    /// Temporary residence as a victim.
    case tempResidenceVictim
    /// Recovery and reflection period.
    case reflection
    /// Asylum seeker.
    case asylumSeeker
    /// Refugee.
    case refugee
    /// Irregular stay.
    case irregular
    /// Deported.
    case deported
    /// Stateless.
    case stateless

    public static let list = CodeList(
        id: "CL_LEGAL_STATUS",
        title: "Legal status in the reporting area",
        entries: [
            CodeEntry("NATIONAL", "National"),
            CodeEntry("REGULAR", "Regular stay"),
            CodeEntry("TEMP_RESIDENCE_VICTIM", "Temporary residence as a victim"),
            CodeEntry("REFLECTION", "Recovery and reflection period"),
            CodeEntry("ASYLUM_SEEKER", "Asylum seeker"),
            CodeEntry("REFUGEE", "Refugee"),
            CodeEntry("IRREGULAR", "Irregular stay"),
            CodeEntry("DEPORTED", "Deported"),
            CodeEntry("STATELESS", "Stateless"),
        ]
    )
}
