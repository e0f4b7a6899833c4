/// Consent to the referral.
public enum ReferralConsent: UInt8, CodedValue {
    /// Yes.
    case yes = 5
    /// No.
    case no
    /// By the guardian.
    case guardian

    public static let list = CodeList(
        id: "CL_REFERRAL_CONSENT",
        title: "Consent to the referral",
        entries: [
            CodeEntry("Y", "Yes"),
            CodeEntry("N", "No"),
            CodeEntry("GUARDIAN", "By the guardian"),
        ]
    )
}
