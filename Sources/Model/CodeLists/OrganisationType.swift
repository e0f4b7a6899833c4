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
            CodeEntry("NGO", "Non-governmental organisation", Spellings.ngo),
            CodeEntry("IO", "International organisation", Spellings.io),
            CodeEntry(
                "GOV_CENTRAL", "Central government",
                [
                    "CentralGovernmentOrganisation", "CentralGovernmentOrganization", "government",
                    "ministry", "state", "state institution", "state agency", "ministarstvo", "država",
                    "državna institucija", "vlada", "qeveria", "qeveri qendrore", "ministri", "ministria",
                    "institucion shtetëror", "guvern", "minister", "instituție de stat", "ministerul",
                    "министерство", "държавна институция", "правителство", "министерство за труд",
                ]),
            CodeEntry(
                "GOV_LOCAL", "Local government",
                [
                    "LocalGovernmentOrganisation", "LocalGovernmentOrganization", "municipality",
                    "local authority", "centre for social work", "center for social work",
                    "social welfare centre", "social welfare center", "općina", "opština",
                    "lokalna samouprava", "lokalna vlast", "centar za socijalni rad", "CSR",
                    "centar za socijalnu skrb", "bashkia", "bashki", "komuna", "komunë",
                    "qendra për punë sociale", "pushteti vendor", "primărie", "primăria",
                    "autoritate locală", "DGASPC", "administrație locală", "община", "местна власт",
                    "центар за социјална работа", "социално подпомагане", "дирекция социално подпомагане",
                ]),
            CodeEntry("POLICE", "Police", Spellings.police),
            CodeEntry(
                "PROSECUTION", "Prosecution",
                Spellings.prosecution + [
                    "court", "sud", "gjykata", "gjykatë", "instanță", "judecătorie", "съд",
                ]),
            CodeEntry(
                "HEALTH", "Health service",
                [
                    "HealthServiceOrganisation", "HealthServiceOrganization", "hospital", "clinic",
                    "bolnica", "zdravstvo", "zdravstvena ustanova", "dom zdravlja", "spital", "spitali",
                    "shëndetësi", "shërbim shëndetësor", "clinică", "serviciu medical", "здравно заведение",
                    "здравна установа",
                ]),
            CodeEntry(
                "IMMIGRATION", "Immigration service",
                [
                    "border service", "služba za strance", "služba za poslove sa strancima",
                    "imigraciona služba", "shërbimi i imigracionit", "migracioni", "imigrări",
                    "Inspectoratul General pentru Imigrări", "миграционна служба", "служба за миграция",
                    "служба за странци", "дирекция миграция",
                ]),
            CodeEntry(
                "LEGAL", "Legal service",
                [
                    "law office", "lawyers", "legal aid", "pravna služba", "pravna pomoć", "shërbim ligjor",
                    "ndihmë ligjore", "serviciu juridic", "asistență juridică", "правна помощ",
                    "правна помош",
                ]),
            CodeEntry(
                "OTHER", "Other",
                Spellings.other + [
                    "CorporateBusiness", "SchoolOrCollege", "school", "company", "business",
                ]),
        ]
    )
}
