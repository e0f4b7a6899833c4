/// Indicators of trafficking met at screening.
public enum IndicatorsMetBand: UInt8, CodedValue {
    /// None.
    case noIndicator = 5
    /// One to three.
    case oneToThree
    /// Four or more.
    case fourOrMore

    public static let list = CodeList(
        id: "CL_INDICATORS_MET",
        title: "Indicators of trafficking met at screening",
        entries: [
            CodeEntry("N0", "None"),
            CodeEntry("N1T3", "One to three"),
            CodeEntry("N4P", "Four or more"),
        ]
    )
}
