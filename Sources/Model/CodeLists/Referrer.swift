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
            CodeEntry("POLICE", "Police", Spellings.police),
            CodeEntry(
                "BORDER_POLICE", "Border police",
                [
                    "border guard", "border guards", "granična policija", "granična služba",
                    "policia kufitare", "policia e kufirit", "poliția de frontieră",
                    "poliția de frontieră română", "grăniceri", "пограничная полиция", "GPBIH",
                ]),
            CodeEntry(
                "PROSECUTION", "Prosecution",
                Spellings.prosecution + [
                    "court", "sud", "gjykata", "съд", "instanță",
                ]),
            CodeEntry(
                "SOCIAL_WELFARE", "Social welfare",
                [
                    "social services", "social service", "centre for social work", "center for social work",
                    "social worker", "socijalna služba", "centar za socijalni rad", "CSR",
                    "centar za socijalnu skrb", "socijalna zaštita", "socijalni radnik", "shërbimi social",
                    "shërbimet sociale", "qendra për punë sociale", "QPS", "punonjës social",
                    "asistență socială", "serviciul social", "DGASPC", "protecția copilului",
                    "социално подпомагане", "социални служби", "дирекция социално подпомагане",
                    "центар за социјална работа", "социальная служба",
                ]),
            CodeEntry("NGO", "Non-governmental organisation", Spellings.ngo),
            CodeEntry("IO", "International organisation", Spellings.io),
            CodeEntry(
                "HOTLINE", "Hotline",
                [
                    "help line", "sos", "sos line", "SOS telefon", "SOS linija", "linija pomoći",
                    "linja e ndihmës", "linjë telefonike", "linja SOS", "telverde", "linia fierbinte",
                    "linie telefonică", "linia de asistență", "гореща линия", "гореща телефонна линия",
                    "горячая линия",
                ]),
            CodeEntry(
                "MOBILE_TEAM", "Mobile team",
                [
                    "mobile unit", "outreach", "outreach team", "mobilni tim", "terenski rad",
                    "ekip i lëvizshëm", "njësi e lëvizshme", "njësia e lëvizshme", "ekipi mobil",
                    "echipă mobilă", "мобилен екип", "мобилен тим", "теренска работа",
                ]),
            CodeEntry(
                "CONSULATE", "Consulate",
                [
                    "embassy", "konzulat", "ambasada", "konsullata", "konsullatë", "ambasadë", "consulat",
                    "консулство", "посолство",
                ]),
            CodeEntry(
                "SELF", "Self-referral",
                [
                    "self-referred", "self-identified", "samostalno", "sama", "sam", "sama se javila",
                    "samoprijava", "vetë", "vetëreferim", "vetë-referuar", "vetë-paraqitur", "autoreferire",
                    "singură", "din proprie inițiativă", "самостоятелно", "самопријавување",
                    "сама се пријавила", "самопријављивање", "самообращение",
                ]),
            CodeEntry(
                "FAMILY", "Family",
                [
                    "relatives", "parents", "family member", "porodica", "obitelj", "član porodice",
                    "član obitelji", "roditelji", "familja", "familje", "prindërit", "familie", "părinți",
                    "rude", "семейство", "семејство", "родители", "близки", "семья",
                ]),
            CodeEntry(
                "OTHER_SHELTER", "Other shelter",
                [
                    "another shelter", "shelter", "drugo sklonište", "druga sigurna kuća", "drugi šelter",
                    "strehimore tjetër", "strehimore", "alt adăpost", "alt centru", "друг приют",
                    "друго засолниште", "приют", "засолниште", "sklonište", "sigurna kuća", "adăpost",
                    "защитено жилище",
                ]),
            CodeEntry("CLIENT", "Client", ["customer", "klijent", "mušterija", "klient", "klienti"]),
            CodeEntry("OTHER", "Other", Spellings.other),
        ]
    )
}
