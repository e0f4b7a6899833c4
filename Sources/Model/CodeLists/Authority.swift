/// Authority that decided on the status.
public enum Authority: UInt8, CodedValue {
    /// Police.
    case police = 5
    /// Prosecution or court.
    case prosecutionCourt
    /// Government body other than the police.
    case nonPoliceGov
    /// Non-governmental organisation.
    case ngo
    /// International organisation.
    case io
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_AUTHORITY",
        title: "Authority that decided on the status",
        entries: [
            CodeEntry("POLICE", "Police"),
            CodeEntry("PROSECUTION_COURT", "Prosecution or court"),
            CodeEntry("NON_POLICE_GOV", "Government body other than the police"),
            CodeEntry("NGO", "Non-governmental organisation"),
            CodeEntry("IO", "International organisation"),
            CodeEntry("OTHER", "Other"),
        ]
    )
}
