/// Re-trafficking after assistance.
public enum RetraffickingStatus: UInt8, CodedValue {
    /// None.
    case none = 5
    /// Suspected.
    case suspected
    /// Confirmed.
    case confirmed

    public static let list = CodeList(
        id: "CL_RETRAFFICKING",
        title: "Re-trafficking after assistance",
        entries: [
            CodeEntry("NONE", "None"),
            CodeEntry("SUSPECTED", "Suspected"),
            CodeEntry("CONFIRMED", "Confirmed"),
        ]
    )
}
