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
            CodeEntry("N0", "None", ["0", "0.0", "no indicators", "nema", "asnjë", "niciunul", "няма"]),
            CodeEntry("N1T3", "One to three", ["1-3", "1 to 3", "1", "2", "3", "1.0", "2.0", "3.0"]),
            CodeEntry(
                "N4P", "Four or more",
                [
                    "4+", "4 or more", "4 and more", "four and more", "5", "6", "7", "8", "9", "10",
                ]),
        ]
    )
}
