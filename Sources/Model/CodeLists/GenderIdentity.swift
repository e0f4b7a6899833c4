/// Gender identity (HTCDS).
public enum GenderIdentity: UInt8, CodedValue {
    /// Feminine.
    case feminine = 5
    /// Masculine.
    case masculine
    /// Transgender feminine.
    case transgenderFeminine
    /// Transgender masculine.
    case transgenderMasculine
    /// Non-conforming.
    case nonConforming
    /// Not specified.
    case nonSpecified

    public static let list = CodeList(
        id: "CL_GENDER_IDENTITY",
        title: "Gender identity (HTCDS)",
        entries: [
            CodeEntry("FEMININE", "Feminine"),
            CodeEntry("MASCULINE", "Masculine"),
            CodeEntry("TRANSGENDER_FEMININE", "Transgender feminine"),
            CodeEntry("TRANSGENDER_MASCULINE", "Transgender masculine"),
            CodeEntry("NON_CONFORMING", "Non-conforming"),
            CodeEntry("NON_SPECIFIED", "Not specified"),
        ]
    )
}
