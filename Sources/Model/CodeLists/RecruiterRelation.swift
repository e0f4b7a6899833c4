/// Relation to the recruiter.
public enum RecruiterRelation: UInt8, CodedValue {
    /// Intimate partner.
    case intimatePartner = 5
    /// Friend.
    case friend
    /// Family.
    case family
    /// Acquaintance.
    case acquaintance
    /// Employer or agency.
    case employerAgency
    /// Stranger.
    case stranger
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_RECRUITER_RELATION",
        title: "Relation to the recruiter",
        entries: [
            CodeEntry("INTIMATE_PARTNER", "Intimate partner"),
            CodeEntry("FRIEND", "Friend"),
            CodeEntry("FAMILY", "Family"),
            CodeEntry("ACQUAINTANCE", "Acquaintance"),
            CodeEntry("EMPLOYER_AGENCY", "Employer or agency"),
            CodeEntry("STRANGER", "Stranger"),
            CodeEntry("OTHER", "Other"),
        ]
    )
}
