/// Type of shelter.
public enum ShelterType: UInt8, CodedValue {
    /// Emergency reception.
    case emergencyReception = 5
    /// Short-term, linked to return (transit).
    case shortTermReturn
    /// Long-term, open.
    case longTermOpen
    /// High security.
    case highSecurity
    /// Halfway house.
    case halfway
    /// For children.
    case child
    /// Shared with victims of domestic violence.
    case mixedDv
    /// Privately rented housing.
    case privateRent

    public static let list = CodeList(
        id: "CL_SHELTER_TYPE",
        title: "Type of shelter",
        entries: [
            CodeEntry("EMERGENCY_RECEPTION", "Emergency reception"),
            CodeEntry("SHORT_TERM_RETURN", "Short-term, linked to return (transit)"),
            CodeEntry("LONG_TERM_OPEN", "Long-term, open"),
            CodeEntry("HIGH_SECURITY", "High security"),
            CodeEntry("HALFWAY", "Halfway house"),
            CodeEntry("CHILD", "For children"),
            CodeEntry("MIXED_DV", "Shared with victims of domestic violence"),
            CodeEntry("PRIVATE_RENT", "Privately rented housing"),
        ]
    )
}
