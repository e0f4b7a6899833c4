/// Status of the referral.
public enum ReferralStatus: UInt8, CodedValue {
    /// Sent.
    case sent = 5
    /// Accepted.
    case accepted
    /// Declined.
    case declined
    /// Withdrawn.
    case withdrawn
    /// Expired.
    case expired
    /// Completed (service started).
    case completed
    /// No feedback.
    case noFeedback

    public static let list = CodeList(
        id: "CL_REFERRAL_STATUS",
        title: "Status of the referral",
        entries: [
            CodeEntry(
                "SENT", "Sent",
                [
                    "referred", "open", "poslato", "poslano", "upućeno", "upućena", "dërguar", "e dërguar",
                    "referuar", "trimis", "trimisă", "referit", "изпратено", "изпратена", "насочена",
                    "испратено", "упатено", "упатена",
                ]),
            CodeEntry(
                "ACCEPTED", "Accepted",
                [
                    "received", "prihvaćeno", "prihvaćena", "primljeno", "pranuar", "e pranuar", "acceptat",
                    "acceptată", "прието", "приета", "прифатено", "прифатена", "принято",
                ]),
            CodeEntry(
                "DECLINED", "Declined",
                [
                    "refused", "rejected", "odbijeno", "odbijena", "refuzuar", "e refuzuar", "refuzat",
                    "refuzată", "respins", "respinsă", "отказана", "отхвърлено", "одбиено", "одбиена",
                ]),
            CodeEntry(
                "WITHDRAWN", "Withdrawn",
                [
                    "cancelled", "canceled", "povučeno", "povučena", "tërhequr", "anuluar", "e tërhequr",
                    "retras", "retrasă", "anulat", "anulată", "оттеглено", "отменено", "повлечено",
                    "откажано",
                ]),
            CodeEntry(
                "EXPIRED", "Expired",
                [
                    "lapsed", "timed out", "isteklo", "istekla", "skaduar", "e skaduar", "expirat",
                    "expirată", "изтекло", "изтекла", "истечено",
                ]),
            CodeEntry(
                "COMPLETED", "Completed (service started)",
                [
                    "service started", "done", "završeno", "završena", "realizovano", "realizirano",
                    "ostvareno", "përfunduar", "e përfunduar", "realizuar", "finalizat", "finalizată",
                    "încheiat", "завършено", "изпълнено", "завършена",
                ]),
            CodeEntry(
                "NO_FEEDBACK", "No feedback",
                [
                    "no answer", "no response", "no reply", "bez odgovora", "nema odgovora",
                    "nema povratne informacije", "bez povratne informacije", "pa përgjigje",
                    "nuk ka përgjigje", "fără răspuns", "niciun răspuns", "няма отговор",
                    "без обратна връзка", "нема одговор", "без одговор", "нема повратна информација",
                ]),
        ]
    )
}
