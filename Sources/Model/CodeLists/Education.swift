/// Highest level of education.
public enum Education: UInt8, CodedValue {
    /// Early childhood education.
    case isced0 = 5
    /// Primary education.
    case isced1
    /// Lower secondary education.
    case isced2
    /// Upper secondary education.
    case isced3
    /// Post-secondary non-tertiary education.
    case isced4
    /// Short-cycle tertiary education.
    case isced5
    /// Bachelor's or equivalent level.
    case isced6
    /// Master's or equivalent level.
    case isced7
    /// Doctoral or equivalent level.
    case isced8
    /// No formal education.
    case none
    /// Primary (level not known more closely).
    case primary
    /// Secondary (level not known more closely).
    case secondary
    /// Vocational training.
    case vocational
    /// Higher education (level not known more closely).
    case higher

    public static let list = CodeList(
        id: "CL_EDUCATION",
        title: "Highest level of education",
        entries: [
            CodeEntry("ISCED0", "Early childhood education"),
            CodeEntry("ISCED1", "Primary education"),
            CodeEntry("ISCED2", "Lower secondary education"),
            CodeEntry("ISCED3", "Upper secondary education"),
            CodeEntry("ISCED4", "Post-secondary non-tertiary education"),
            CodeEntry("ISCED5", "Short-cycle tertiary education"),
            CodeEntry("ISCED6", "Bachelor's or equivalent level"),
            CodeEntry("ISCED7", "Master's or equivalent level"),
            CodeEntry("ISCED8", "Doctoral or equivalent level"),
            CodeEntry("NONE", "No formal education"),
            CodeEntry("PRIMARY", "Primary (level not known more closely)"),
            CodeEntry("SECONDARY", "Secondary (level not known more closely)"),
            CodeEntry("VOCATIONAL", "Vocational training"),
            CodeEntry("HIGHER", "Higher education (level not known more closely)"),
        ]
    )
}
