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
            CodeEntry(
                "Y0T13", "0 to 13 years",
                [
                    "0-13", "00-13", "0 to 13", "under 14", "below 14", "do 13", "nën 14",
                ]),
            CodeEntry("Y14T17", "14 to 17 years", ["14-17", "14 to 17"]),
            CodeEntry("Y18T24", "18 to 24 years", ["18-24", "18 to 24"]),
            CodeEntry("Y25T30", "25 to 30 years", ["25-30", "25 to 30"]),
            CodeEntry(
                "Y31P", "31 years and over",
                [
                    "31+", "31 and over", "31 or over", "over 30", "31 plus", "preko 30", "mbi 30",
                    "peste 30", "над 30",
                ]),
        ]
    )
}
