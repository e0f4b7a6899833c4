/// Spellings that several code lists share: yes and no, other, and the kinds of organisations.
///
/// In Albanian, Bosnian, Croatian, Serbian, Macedonian, Bulgarian, Romanian and neighbouring languages, in English
/// as IOM and the United States spell it, and as HTCDS does. Cyrillic and Latin spellings of Serbian fold alike.
enum Spellings {
    /// Yes. No `M`: it may mean *muški* or *minor*.
    static let yes = [
        "yes", "y", "true", "1", "1.0", "da", "d", "po", "oui", "si", "ja", "tak", "evet", "igen", "ναι",
        "on", "checked", "selected", "x",
    ]

    /// No. Albanian `jo` is no; `po` is yes.
    static let no = [
        "no", "n", "false", "0", "0.0", "ne", "jo", "nu", "нет", "ні", "non", "nein", "hayır", "nem", "όχι",
        "off", "unchecked", "not selected",
    ]

    /// Other.
    static let other = [
        "other", "others", "other (specify)", "something else", "ostalo", "drugo", "drugi", "druga",
        "tjetër", "tjera", "të tjera", "останато", "останало", "altul", "alta", "altele", "alte", "altceva",
        "другое", "інше", "diğer", "άλλο", "egyéb",
    ]

    /// Police.
    static let police = [
        "police", "police officer", "law enforcement", "policija", "policia", "policisë", "poliția",
        "poliția națională", "MUP", "ministry of interior", "Ministarstvo unutrašnjih poslova",
        "Ministarstvo unutarnjih poslova", "SIPA", "MVR",
    ]

    /// Prosecution.
    static let prosecution = [
        "prosecution", "prosecutor", "prosecutor's office", "public prosecutor", "tužilaštvo",
        "tužiteljstvo", "tužilac", "državno odvjetništvo", "javno tužilaštvo", "prokuroria", "prokurori",
        "prokuror", "прокуратура", "обвинителство", "јавно обвинителство", "обвинител", "parchet",
        "parchetul", "procuratura", "procuror",
    ]

    /// Non-governmental organisations.
    static let ngo = [
        "ngo", "non-governmental organisation", "non-governmental organization", "civil society",
        "civil society organisation", "CSO", "nevladina organizacija", "nvo", "NVU", "udruga", "udruženje",
        "udruženje građana", "nevladina udruga", "ojf", "OJQ", "organizatë jofitimprurëse",
        "organizata joqeveritare", "organizatë joqeveritare", "неправителствена организация", "нпо",
        "неправительственная организация", "здружение", "ong", "organizație neguvernamentală",
        "организация на гражданското общество", "shoqëria civile",
    ]

    /// International organisations.
    static let io = [
        "io", "international organisation", "international organization", "intergovernmental organisation",
        "intergovernmental organization", "IGO", "IOM", "ICMC", "UNHCR", "UNICEF", "OSCE", "ICRC",
        "međunarodna organizacija", "međunarodne organizacije", "MOM", "меѓународна организација",
        "международна организация", "международная организация", "международна", "organizatë ndërkombëtare",
        "organizata ndërkombëtare", "organizație internațională", "organizația internațională", "OIM",
    ]
}
