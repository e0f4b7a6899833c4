/// Reason for the receiver to decline.
public enum ReceiverDecline: UInt8, CodedValue {
    /// No capacity.
    case noCapacity = 5
    /// Out of scope.
    case outOfScope
    /// Not a victim.
    case notVictim
    /// Security.
    case security
    /// No contact.
    case noContact

    public static let list = CodeList(
        id: "CL_RECEIVER_DECLINE",
        title: "Reason for the receiver to decline",
        entries: [
            CodeEntry(
                "NO_CAPACITY", "No capacity",
                [
                    "full", "no beds", "no places", "nema kapaciteta", "nema mjesta", "nema mesta",
                    "popunjeno", "nuk ka kapacitet", "nuk ka vende", "pa kapacitet", "fără capacitate",
                    "lipsă de capacitate", "nu sunt locuri", "няма капацитет", "няма места",
                    "нема капацитет",
                ]),
            CodeEntry(
                "OUT_OF_SCOPE", "Out of scope",
                [
                    "not in mandate", "outside mandate", "van nadležnosti", "izvan nadležnosti",
                    "jashtë mandatit", "jashtë kompetencës", "în afara competenței", "în afara mandatului",
                    "извън компетентността", "надвор од надлежност",
                ]),
            CodeEntry(
                "NOT_VICTIM", "Not a victim",
                [
                    "no victim", "nije žrtva", "nuk është viktimë", "jo viktimë", "nu este victimă",
                    "не е жертва", "не е жртва",
                ]),
            CodeEntry(
                "SECURITY", "Security",
                [
                    "security reasons", "safety", "security risk", "sigurnost", "sigurnosni razlozi",
                    "bezbjednost", "bezbednost", "bezbednosni razlozi", "siguri", "arsye sigurie",
                    "securitate", "motive de securitate", "от съображения за сигурност",
                    "безбедносни причини",
                ]),
            CodeEntry(
                "NO_CONTACT", "No contact",
                [
                    "could not be reached", "not reached", "nema kontakta", "bez kontakta", "nije dostupna",
                    "pa kontakt", "nuk u gjet", "nuk u kontaktua", "fără contact", "няма контакт",
                    "без контакт", "нема контакт",
                ]),
        ]
    )
}
