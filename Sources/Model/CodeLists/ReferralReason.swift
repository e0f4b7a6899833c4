/// Reason for the referral.
public enum ReferralReason: UInt8, CodedValue {
    /// Additional services required.
    case additionalServices = 5
    /// Migration or change of location.
    case relocation
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_REFERRAL_REASON",
        title: "Reason for the referral",
        entries: [
            CodeEntry("ADDITIONAL_SERVICES", "Additional services required"),
            CodeEntry("RELOCATION", "Migration or change of location"),
            CodeEntry("OTHER", "Other"),
        ]
    )
}
