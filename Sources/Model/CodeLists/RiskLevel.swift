/// Level of risk.
public enum RiskLevel: UInt8, CodedValue {
    /// Low.
    case low = 5
    /// Medium.
    case medium
    /// High.
    case high

    public static let list = CodeList(
        id: "CL_RISK_LEVEL",
        title: "Level of risk",
        entries: [
            CodeEntry("LOW", "Low"),
            CodeEntry("MEDIUM", "Medium"),
            CodeEntry("HIGH", "High"),
        ]
    )
}
