/// Mode of a follow-up contact.
public enum ContactMode: UInt8, CodedValue {
    /// Visit.
    case visit = 5
    /// Telephone.
    case phone
    /// At the office.
    case office
    /// Online.
    case online
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_CONTACT_MODE",
        title: "Mode of a follow-up contact",
        entries: [
            CodeEntry(
                "VISIT", "Visit",
                [
                    "home visit", "field visit", "in person", "posjeta", "poseta", "kućna posjeta",
                    "kućna poseta", "posjet", "vizitë", "vizitë në shtëpi", "vizită", "vizită la domiciliu",
                    "посещение", "посещение у дома", "посета дома", "визит",
                ]),
            CodeEntry(
                "PHONE", "Telephone",
                [
                    "call", "phone call", "telefon", "telefonom", "telefonski", "telefonski poziv",
                    "me telefon", "telefonatë", "telefonic", "apel telefonic", "по телефон", "по телефона",
                    "звонок",
                ]),
            CodeEntry(
                "OFFICE", "At the office",
                [
                    "office visit", "at office", "u uredu", "u kancelariji", "kancelarija", "ured", "zyrë",
                    "në zyrë", "birou", "la birou", "sediu", "офис", "в офиса", "во канцеларија",
                ]),
            CodeEntry(
                "ONLINE", "Online",
                [
                    "internet", "e-mail", "skype", "video", "messenger", "viber", "whatsapp", "онлайн",
                    "онлајн", "në internet", "online chat", "имейл", "internetom",
                ]),
            CodeEntry("OTHER", "Other", Spellings.other),
        ]
    )
}
