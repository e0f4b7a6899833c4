/// Reason for declining assistance.
public enum DeclineReason: UInt8, CodedValue {
    /// Conflicts with migration plans.
    case migrationPlans = 5
    /// Influence of the family.
    case familyInfluence
    /// No need.
    case noNeed
    /// Poor information.
    case infoMissing
    /// Rules or closed shelter.
    case rulesClosedShelter
    /// No help for the family.
    case noFamilyHelp
    /// Excluded by the provider.
    case providerExcluded
    /// Distrust.
    case distrust
    /// Stigma.
    case stigma
    /// Does not see herself as a victim.
    case notVictimSelfView
    /// Bad experience with assistance.
    case badExperience
    /// Assistance was not offered.
    case notOffered
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_DECLINE",
        title: "Reason for declining assistance",
        entries: [
            CodeEntry("MIGRATION_PLANS", "Conflicts with migration plans"),
            CodeEntry("FAMILY_INFLUENCE", "Influence of the family"),
            CodeEntry("NO_NEED", "No need"),
            CodeEntry("INFO_MISSING", "Poor information"),
            CodeEntry("RULES_CLOSED_SHELTER", "Rules or closed shelter"),
            CodeEntry("NO_FAMILY_HELP", "No help for the family"),
            CodeEntry("PROVIDER_EXCLUDED", "Excluded by the provider"),
            CodeEntry("DISTRUST", "Distrust"),
            CodeEntry("STIGMA", "Stigma"),
            CodeEntry("NOT_VICTIM_SELF_VIEW", "Does not see herself as a victim"),
            CodeEntry("BAD_EXPERIENCE", "Bad experience with assistance"),
            CodeEntry("NOT_OFFERED", "Assistance was not offered"),
            CodeEntry("OTHER", "Other"),
        ]
    )
}
