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
            CodeEntry("POLICE", "Police", Spellings.police),
            CodeEntry(
                "PROSECUTION_COURT", "Prosecution or court",
                Spellings.prosecution + [
                    "CourtOrProsecution", "court", "sud", "sud ili tužilaštvo", "gjykata", "gjykatë",
                    "prokurori ose gjykatë", "instanță", "instanță sau parchet", "съд",
                    "съд или прокуратура", "суд или обвинителство",
                ]),
            CodeEntry(
                "NON_POLICE_GOV", "Government body other than the police",
                [
                    "NonPoliceGovernmentalOrganization", "NonPoliceGovernmentalOrganisation", "government",
                    "ministry", "state institution", "social services", "centre for social work",
                    "center for social work", "centar za socijalni rad", "vladina institucija",
                    "državna institucija", "Centar za zaštitu žrtava", "ministarstvo",
                    "institucion shtetëror", "qeveria", "shërbimi social", "ANITP", "instituție de stat",
                    "asistență socială", "държавна институция", "национална комисия",
                    "центар за социјална работа", "министерство",
                ]),
            CodeEntry("NGO", "Non-governmental organisation", Spellings.ngo),
            CodeEntry("IO", "International organisation", Spellings.io),
            CodeEntry("OTHER", "Other", Spellings.other),
        ]
    )
}
