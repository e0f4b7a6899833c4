/// Result of a follow-up contact.
public enum ContactResult: UInt8, CodedValue {
    /// Reached.
    case reached = 5
    /// Refused.
    case refused
    /// Not reached.
    case notReached
    /// Moved away.
    case moved
    /// Deceased.
    case deceased

    public static let list = CodeList(
        id: "CL_CONTACT_RESULT",
        title: "Result of a follow-up contact",
        entries: [
            CodeEntry(
                "REACHED", "Reached",
                [
                    "contacted", "contact made", "kontakt ostvaren", "kontaktirana", "kontaktiran",
                    "dostupna", "kontaktuar", "e kontaktuar", "u kontaktua", "contactată", "contactat",
                    "contact realizat", "осъществен контакт", "свързана", "остварен контакт",
                ]),
            CodeEntry(
                "REFUSED", "Refused",
                [
                    "declined", "refused contact", "odbila", "odbio", "odbila kontakt", "refuzoi",
                    "refuzuar", "a refuzat", "refuzat", "отказала", "отказва", "одби",
                ]),
            CodeEntry(
                "NOT_REACHED", "Not reached",
                [
                    "no contact", "no answer", "unreachable", "nedostupna", "nedostupan",
                    "nije kontaktirana", "nema kontakta", "nuk u kontaktua", "e pakontaktueshme",
                    "pa kontakt", "necontactată", "fără contact", "nu a putut fi contactată",
                    "няма контакт", "несвързана", "недостъпна", "нема контакт",
                ]),
            CodeEntry(
                "MOVED", "Moved away",
                [
                    "relocated", "preselila se", "odselila se", "odselila", "preseljena", "shpërngulur",
                    "u shpërngul", "e zhvendosur", "s-a mutat", "mutată", "преместила се", "преселена",
                    "одселена", "се пресели",
                ]),
            CodeEntry(
                "DECEASED", "Deceased",
                [
                    "died", "dead", "preminula", "preminuo", "umrla", "vdekur", "e vdekur", "ka vdekur",
                    "decedată", "decedat", "починала", "починал", "почината", "починат",
                ]),
        ]
    )
}
