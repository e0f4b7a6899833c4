/// Service of assistance.
public enum Service: UInt8, CodedValue {
    /// Shelter.
    case shelter = 5
    /// Housing support.
    case housingSupport
    /// Food and clothing.
    case foodClothing
    /// Medical care.
    case medical
    /// Psychological support.
    case psychological
    /// Psychiatric care.
    case psychiatric
    /// Legal advice.
    case legalAdvice
    /// Legal representation.
    case legalRepresentation
    /// Documents.
    case documents
    /// Interpretation.
    case interpretation
    /// Education.
    case education
    /// Vocational training.
    case vocational
    /// Job placement.
    case jobPlacement
    /// Income-generating grant.
    case incomeGrant
    /// Financial support.
    case financial
    /// Family mediation.
    case familyMediation
    /// Child care.
    case childCare
    /// Safety and protection.
    case safetyProtection
    /// Return travel.
    case returnTravel
    /// Reception on arrival.
    case receptionOnArrival
    /// Case monitoring.
    case caseMonitoring
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_SERVICE",
        title: "Service of assistance",
        entries: [
            CodeEntry("SHELTER", "Shelter"),
            CodeEntry("HOUSING_SUPPORT", "Housing support"),
            CodeEntry("FOOD_CLOTHING", "Food and clothing"),
            CodeEntry("MEDICAL", "Medical care"),
            CodeEntry("PSYCHOLOGICAL", "Psychological support"),
            CodeEntry("PSYCHIATRIC", "Psychiatric care"),
            CodeEntry("LEGAL_ADVICE", "Legal advice"),
            CodeEntry("LEGAL_REPRESENTATION", "Legal representation"),
            CodeEntry("DOCUMENTS", "Documents"),
            CodeEntry("INTERPRETATION", "Interpretation"),
            CodeEntry("EDUCATION", "Education"),
            CodeEntry("VOCATIONAL", "Vocational training"),
            CodeEntry("JOB_PLACEMENT", "Job placement"),
            CodeEntry("INCOME_GRANT", "Income-generating grant"),
            CodeEntry("FINANCIAL", "Financial support"),
            CodeEntry("FAMILY_MEDIATION", "Family mediation"),
            CodeEntry("CHILD_CARE", "Child care"),
            CodeEntry("SAFETY_PROTECTION", "Safety and protection"),
            CodeEntry("RETURN_TRAVEL", "Return travel"),
            CodeEntry("RECEPTION_ON_ARRIVAL", "Reception on arrival"),
            CodeEntry("CASE_MONITORING", "Case monitoring"),
            CodeEntry("OTHER", "Other"),
        ]
    )
}
