/// Means of control.
public enum MeansOfControl: UInt8, CodedValue {
    /// Threats of violence.
    case physicalThreats = 5
    /// Threats of action by law enforcement.
    case threatsLawEnforcement
    /// Threats to children or family.
    case threatensChildrenFamily
    /// Debt bondage.
    case debtBondage
    /// False promises.
    case falsePromises
    /// Physical abuse.
    case physicalAbuse
    /// Sexual abuse.
    case sexualAbuse
    /// Earnings taken.
    case takesEarnings
    /// Access to money restricted.
    case restrictsFinancialAccess
    /// Access to medical care restricted.
    case restrictsMedicalCare
    /// Movement restricted.
    case restrictsMovement
    /// Necessities withheld.
    case withholdsNecessities
    /// Psychological abuse.
    case psychologicalAbuse
    /// Psychoactive substances.
    case psychoactiveSubstance
    /// Excessive working hours.
    case excessiveWorkingHours
    /// Documents withheld.
    case withholdsDocuments
    /// Children used as a means of pressure.
    case usesChildren
    /// Debt bondage or earnings taken (group).
    case grpDebtEarnings
    /// Threats of any kind (group).
    case grpThreats
    /// Psychological, physical or sexual abuse (group).
    case grpAbuse
    /// Basic needs or movement denied (group).
    case grpDenyNeeds
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_MEANS_OF_CONTROL",
        title: "Means of control",
        entries: [
            CodeEntry("PHYSICAL_THREATS", "Threats of violence"),
            CodeEntry("THREATS_LAW_ENFORCEMENT", "Threats of action by law enforcement"),
            CodeEntry("THREATENS_CHILDREN_FAMILY", "Threats to children or family"),
            CodeEntry("DEBT_BONDAGE", "Debt bondage"),
            CodeEntry("FALSE_PROMISES", "False promises"),
            CodeEntry("PHYSICAL_ABUSE", "Physical abuse"),
            CodeEntry("SEXUAL_ABUSE", "Sexual abuse"),
            CodeEntry("TAKES_EARNINGS", "Earnings taken"),
            CodeEntry("RESTRICTS_FINANCIAL_ACCESS", "Access to money restricted"),
            CodeEntry("RESTRICTS_MEDICAL_CARE", "Access to medical care restricted"),
            CodeEntry("RESTRICTS_MOVEMENT", "Movement restricted"),
            CodeEntry("WITHHOLDS_NECESSITIES", "Necessities withheld"),
            CodeEntry("PSYCHOLOGICAL_ABUSE", "Psychological abuse"),
            CodeEntry("PSYCHOACTIVE_SUBSTANCE", "Psychoactive substances"),
            CodeEntry("EXCESSIVE_WORKING_HOURS", "Excessive working hours"),
            CodeEntry("WITHHOLDS_DOCUMENTS", "Documents withheld"),
            CodeEntry("USES_CHILDREN", "Children used as a means of pressure"),
            CodeEntry("GRP_DEBT_EARNINGS", "Debt bondage or earnings taken (group)"),
            CodeEntry("GRP_THREATS", "Threats of any kind (group)"),
            CodeEntry("GRP_ABUSE", "Psychological, physical or sexual abuse (group)"),
            CodeEntry("GRP_DENY_NEEDS", "Basic needs or movement denied (group)"),
            CodeEntry("OTHER", "Other"),
        ]
    )
}
