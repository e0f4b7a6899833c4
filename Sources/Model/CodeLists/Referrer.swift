/// Who referred the person.
public enum Referrer: UInt8, CodedValue {
    /// Police.
    case police = 5
    /// Border police.
    case borderPolice
    /// Prosecution.
    case prosecution
    /// Social welfare.
    case socialWelfare
    /// Non-governmental organisation.
    case ngo
    /// International organisation.
    case io
    /// Hotline.
    case hotline
    /// Mobile team.
    case mobileTeam
    /// Consulate.
    case consulate
    /// Self-referral.
    case selfReferral
    /// Family.
    case family
    /// Other shelter.
    case otherShelter
    /// Client.
    case client
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_REFERRER",
        title: "Who referred the person",
        entries: [
            CodeEntry("POLICE", "Police"),
            CodeEntry("BORDER_POLICE", "Border police"),
            CodeEntry("PROSECUTION", "Prosecution"),
            CodeEntry("SOCIAL_WELFARE", "Social welfare"),
            CodeEntry("NGO", "Non-governmental organisation"),
            CodeEntry("IO", "International organisation"),
            CodeEntry("HOTLINE", "Hotline"),
            CodeEntry("MOBILE_TEAM", "Mobile team"),
            CodeEntry("CONSULATE", "Consulate"),
            CodeEntry("SELF", "Self-referral"),
            CodeEntry("FAMILY", "Family"),
            CodeEntry("OTHER_SHELTER", "Other shelter"),
            CodeEntry("CLIENT", "Client"),
            CodeEntry("OTHER", "Other"),
        ]
    )
}
