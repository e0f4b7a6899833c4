/// Relation to the recruiter.
public enum RecruiterRelation: UInt8, CodedValue {
    /// Intimate partner.
    case intimatePartner = 5
    /// Friend.
    case friend
    /// Family.
    case family
    /// Acquaintance.
    case acquaintance
    /// Employer or agency.
    case employerAgency
    /// Stranger.
    case stranger
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_RECRUITER_RELATION",
        title: "Relation to the recruiter",
        entries: [
            CodeEntry(
                "INTIMATE_PARTNER", "Intimate partner",
                [
                    "recruiterRelationIntimatePartner", "partner", "boyfriend", "spouse", "husband", "wife",
                    "lover boy", "momak", "dečko", "suprug", "muž", "i dashuri", "i dashur", "bashkëshort",
                    "burri", "partneri", "prieten (relație)", "iubit", "soț", "concubin",
                    "приятел (интимен)", "съпруг", "сопруг", "момче", "мъж", "fejuari", "i fejuari",
                ]),
            CodeEntry(
                "FRIEND", "Friend",
                [
                    "recruiterRelationFriend", "prijatelj", "prijateljica", "mik", "mike", "shok", "shoqe",
                    "prieten", "prietenă", "приятел", "приятелка", "drugar", "drugarica",
                ]),
            CodeEntry(
                "FAMILY", "Family",
                [
                    "Familial", "family member", "relative", "parent", "recruiterRelationFamily",
                    "porodica", "obitelj", "član porodice", "rođak", "rođaka", "roditelj", "familja",
                    "familje", "familjar", "i afërm", "familie", "rudă", "membru al familiei", "семейство",
                    "роднина", "семејство", "член на семејството", "семья",
                ]),
            CodeEntry(
                "ACQUAINTANCE", "Acquaintance",
                [
                    "Acquainted", "known person", "neighbour", "neighbor", "poznanik", "poznanica",
                    "poznata osoba", "komšija", "susjed", "i njohur", "e njohur", "fqinj", "cunoștință",
                    "cunoscut", "cunoscută", "vecin", "познат", "позната", "познат човек", "съсед",
                    "знакомый",
                ]),
            CodeEntry(
                "EMPLOYER_AGENCY", "Employer or agency",
                [
                    "employer", "agency", "employment agency", "recruitment agency", "broker", "recruiter",
                    "poslodavac", "agencija", "agencija za zapošljavanje", "punëdhënës", "agjenci",
                    "agjenci punësimi", "angajator", "agenție", "agenție de recrutare",
                    "firmă de intermediere", "работодател", "агенция за работа", "работодавач",
                    "агенција за вработување",
                ]),
            CodeEntry(
                "STRANGER", "Stranger",
                [
                    "Unaquainted", "unacquainted", "unknown person", "stranac", "strankinja",
                    "nepoznata osoba", "nepoznato lice", "i huaj", "e huaj", "person i panjohur", "străin",
                    "persoană necunoscută", "непознат човек", "странец", "незнакомец",
                ]),
            CodeEntry("OTHER", "Other", Spellings.other + ["recruiterRelationOther"]),
        ]
    )
}
