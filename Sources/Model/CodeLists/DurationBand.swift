/// Duration of exploitation.
public enum DurationBand: UInt8, CodedValue {
    /// Up to 12 months.
    case upTo12Months = 5
    /// 13 to 24 months.
    case from13To24Months
    /// 25 months and over.
    case from25Months
    /// Up to 3 months.
    case upTo3Months
    /// 4 to 6 months.
    case from4To6Months
    /// 7 to 12 months.
    case from7To12Months

    public static let list = CodeList(
        id: "CL_DURATION_BAND",
        title: "Duration of exploitation",
        entries: [
            CodeEntry("M0T12", "Up to 12 months"),
            CodeEntry("M13T24", "13 to 24 months"),
            CodeEntry("M25P", "25 months and over"),
            CodeEntry("M0T3", "Up to 3 months"),
            CodeEntry("M4T6", "4 to 6 months"),
            CodeEntry("M7T12", "7 to 12 months"),
        ]
    )
}
