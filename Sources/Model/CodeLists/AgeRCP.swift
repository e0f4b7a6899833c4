/// Age in the Regional Clearing Point's bands.
public enum AgeRCP: UInt8, CodedValue {
    /// 0 to 13 years.
    case from0To13 = 5
    /// 14 to 17 years.
    case from14To17
    /// 18 to 24 years.
    case from18To24
    /// 25 to 30 years.
    case from25To30
    /// 31 years and over.
    case from31

    public static let list = CodeList(
        id: "CL_AGE_RCP",
        title: "Age in the Regional Clearing Point's bands",
        entries: [
            CodeEntry("Y0T13", "0 to 13 years"),
            CodeEntry("Y14T17", "14 to 17 years"),
            CodeEntry("Y18T24", "18 to 24 years"),
            CodeEntry("Y25T30", "25 to 30 years"),
            CodeEntry("Y31P", "31 years and over"),
        ]
    )
}
