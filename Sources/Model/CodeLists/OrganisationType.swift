/// Type of organisation.
public enum OrganisationType: UInt8, CodedValue {
    /// Non-governmental organisation.
    case ngo = 5
    /// International organisation.
    case io
    /// Central government.
    case govCentral
    /// Local government.
    case govLocal
    /// Police.
    case police
    /// Prosecution.
    case prosecution
    /// Health service.
    case health
    /// Immigration service.
    case immigration
    /// Legal service.
    case legal
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_ORGANISATION_TYPE",
        title: "Type of organisation",
        entries: [
            CodeEntry("NGO", "Non-governmental organisation"),
            CodeEntry("IO", "International organisation"),
            CodeEntry("GOV_CENTRAL", "Central government"),
            CodeEntry("GOV_LOCAL", "Local government"),
            CodeEntry("POLICE", "Police"),
            CodeEntry("PROSECUTION", "Prosecution"),
            CodeEntry("HEALTH", "Health service"),
            CodeEntry("IMMIGRATION", "Immigration service"),
            CodeEntry("LEGAL", "Legal service"),
            CodeEntry("OTHER", "Other"),
        ]
    )
}
