/// Status of the referral.
public enum ReferralStatus: UInt8, CodedValue {
    /// Sent.
    case sent = 5
    /// Accepted.
    case accepted
    /// Declined.
    case declined
    /// Withdrawn.
    case withdrawn
    /// Expired.
    case expired
    /// Completed (service started).
    case completed
    /// No feedback.
    case noFeedback

    public static let list = CodeList(
        id: "CL_REFERRAL_STATUS",
        title: "Status of the referral",
        entries: [
            CodeEntry("SENT", "Sent"),
            CodeEntry("ACCEPTED", "Accepted"),
            CodeEntry("DECLINED", "Declined"),
            CodeEntry("WITHDRAWN", "Withdrawn"),
            CodeEntry("EXPIRED", "Expired"),
            CodeEntry("COMPLETED", "Completed (service started)"),
            CodeEntry("NO_FEEDBACK", "No feedback"),
        ]
    )
}
