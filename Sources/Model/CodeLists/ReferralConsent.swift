/// Consent to the referral.
public enum ReferralConsent: UInt8, CodedValue {
    /// Yes.
    case yes = 5
    /// No.
    case no
    /// By the guardian.
    case guardian

    public static let list = CodeList(
        id: "CL_REFERRAL_CONSENT",
        title: "Consent to the referral",
        entries: [
            CodeEntry(
                "Y", "Yes",
                Spellings.yes + [
                    "consented", "consent given", "saglasna", "saglasan", "suglasna", "suglasan",
                    "pristanak", "pëlqim", "consimțământ", "съгласие", "согласност",
                ]),
            CodeEntry(
                "N", "No",
                Spellings.no + [
                    "consent refused", "nije saglasna", "nije saglasan", "nije suglasna", "bez pristanka",
                    "pa pëlqim", "fără consimțământ", "без съгласие", "без согласност",
                ]),
            CodeEntry(
                "GUARDIAN", "By the guardian",
                [
                    "by guardian", "guardian consent", "guardian's consent", "consent by guardian",
                    "legal guardian", "parent or guardian", "staratelj", "staratelja",
                    "saglasnost staratelja", "skrbnik", "skrbnika", "suglasnost skrbnika", "kujdestar",
                    "kujdestari", "pëlqimi i kujdestarit", "tutore", "tutorele", "acordul tutorelui",
                    "настойник", "попечител", "старател", "согласност од старател", "опекун",
                    "законен представител",
                ]),
        ]
    )
}
