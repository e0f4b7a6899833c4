/// Age in broad bands (CTDC).
public enum AgeBroad: UInt8, CodedValue {
    /// 0 to 8 years.
    case from0To8 = 5
    /// 9 to 17 years.
    case from9To17
    /// 18 to 20 years.
    case from18To20
    /// 21 to 23 years.
    case from21To23
    /// 24 to 26 years.
    case from24To26
    /// 27 to 29 years.
    case from27To29
    /// 30 to 38 years.
    case from30To38
    /// 39 to 47 years.
    case from39To47
    /// 48 years and over.
    case from48

    public static let list = CodeList(
        id: "CL_AGE_BROAD",
        title: "Age in broad bands (CTDC)",
        entries: [
            CodeEntry("Y0T8", "0 to 8 years", ["0--8", "0 to 8", "00--08", "0-8 years"]),
            CodeEntry("Y9T17", "9 to 17 years", ["9--17", "09--17", "9 to 17"]),
            CodeEntry("Y18T20", "18 to 20 years", ["18--20", "18 to 20"]),
            CodeEntry("Y21T23", "21 to 23 years", ["21--23", "21 to 23"]),
            CodeEntry("Y24T26", "24 to 26 years", ["24--26", "24 to 26"]),
            CodeEntry("Y27T29", "27 to 29 years", ["27--29", "27 to 29"]),
            CodeEntry("Y30T38", "30 to 38 years", ["30--38", "30 to 38"]),
            CodeEntry("Y39T47", "39 to 47 years", ["39--47", "39 to 47"]),
            CodeEntry(
                "Y48P", "48 years and over",
                [
                    "48+", "48 and over", "48 or over", "48 and above", "48 plus", "Y_GE48",
                ]),
        ]
    )
}
