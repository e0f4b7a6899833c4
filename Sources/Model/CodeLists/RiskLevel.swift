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
            CodeEntry(
                "LOW", "Low",
                [
                    "nizak", "niska", "nisko", "mali", "i ulët", "e ulët", "ulët", "scăzut", "redus", "mic",
                    "нисък", "низок", "низкий",
                ]),
            CodeEntry(
                "MEDIUM", "Medium",
                [
                    "moderate", "srednji", "srednja", "umjeren", "umeren", "mesatar", "mesatare", "i mesëm",
                    "mediu", "moderat", "среден", "средна", "средно", "средний",
                ]),
            CodeEntry(
                "HIGH", "High",
                [
                    "visok", "visoka", "visoko", "i lartë", "e lartë", "lartë", "ridicat", "înalt", "mare",
                    "crescut", "високий", "голем",
                ]),
        ]
    )
}
