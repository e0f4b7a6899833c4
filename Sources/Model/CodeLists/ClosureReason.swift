/// Reason for closure.
public enum ClosureReason: UInt8, CodedValue {
    /// Reintegrated.
    case reintegrated = 5
    /// Plan completed.
    case planCompleted
    /// Self-sufficient.
    case selfSufficient
    /// Transferred.
    case transferred
    /// Returned to the home country.
    case returnedHomeCountry
    /// Withdrew.
    case withdrew
    /// Contact lost.
    case lostContact
    /// Left against advice.
    case leftAgainstAdvice
    /// Breach of rules.
    case ruleBreach
    /// Trafficked again.
    case reTrafficked
    /// Detained or deported.
    case detainedDeported
    /// Deceased.
    case deceased
    /// Found not to be a victim.
    case notVictim
    /// Duplicate case.
    case duplicate
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_CLOSURE",
        title: "Reason for closure",
        entries: [
            CodeEntry("REINTEGRATED", "Reintegrated"),
            CodeEntry("PLAN_COMPLETED", "Plan completed"),
            CodeEntry("SELF_SUFFICIENT", "Self-sufficient"),
            CodeEntry("TRANSFERRED", "Transferred"),
            CodeEntry("RETURNED_HOME_COUNTRY", "Returned to the home country"),
            CodeEntry("WITHDREW", "Withdrew"),
            CodeEntry("LOST_CONTACT", "Contact lost"),
            CodeEntry("LEFT_AGAINST_ADVICE", "Left against advice"),
            CodeEntry("RULE_BREACH", "Breach of rules"),
            CodeEntry("RE_TRAFFICKED", "Trafficked again"),
            CodeEntry("DETAINED_DEPORTED", "Detained or deported"),
            CodeEntry("DECEASED", "Deceased"),
            CodeEntry("NOT_VICTIM", "Found not to be a victim"),
            CodeEntry("DUPLICATE", "Duplicate case"),
            CodeEntry("OTHER", "Other"),
        ]
    )
}
