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
            CodeEntry(
                "M0T12", "Up to 12 months",
                [
                    "M0_12", "0-12 months", "0--12", "0--12 (0-1 yr)", "0-1 yr", "up to one year",
                    "under 1 year", "less than 12 months", "do 12 mjeseci", "do 12 meseci",
                    "deri në 12 muaj", "până la 12 luni", "до 12 месеца",
                ]),
            CodeEntry(
                "M13T24", "13 to 24 months",
                [
                    "M13_24", "13-24 months", "13--24", "13--24 (1-2 yrs)", "1-2 yrs", "13-24 mjeseca",
                    "13-24 meseca", "13-24 muaj", "13-24 luni", "13-24 месеци",
                ]),
            CodeEntry(
                "M25P", "25 months and over",
                [
                    "25+", "25+ months", "25+ (2+ yrs)", "2+ yrs", "over 2 years", "more than 24 months",
                    "preko 24 mjeseca", "preko 24 meseca", "mbi 24 muaj", "peste 24 luni", "над 24 месеца",
                    "над 24 месеци",
                ]),
            CodeEntry(
                "M0T3", "Up to 3 months",
                [
                    "M0_3", "0-3 months", "0--3", "less than 3 months", "under 3 months", "do 3 mjeseca",
                    "do 3 meseca", "deri në 3 muaj", "până la 3 luni", "до 3 месеци",
                ]),
            CodeEntry(
                "M4T6", "4 to 6 months",
                [
                    "M4_6", "4-6 months", "4--6", "4-6 mjeseci", "4-6 meseci", "4-6 muaj", "4-6 luni",
                    "4-6 месеца",
                ]),
            CodeEntry(
                "M7T12", "7 to 12 months",
                [
                    "M7_12", "7-12 months", "7--12", "7-12 mjeseci", "7-12 meseci", "7-12 muaj",
                    "7-12 luni", "7-12 месеца",
                ]),
        ]
    )
}
