/// Reason for the referral.
public enum ReferralReason: UInt8, CodedValue {
    /// Additional services required.
    case additionalServices = 5
    /// Migration or change of location.
    case relocation
    /// Other.
    case other

    public static let list = CodeList(
        id: "CL_REFERRAL_REASON",
        title: "Reason for the referral",
        entries: [
            CodeEntry(
                "ADDITIONAL_SERVICES", "Additional services required",
                [
                    "further assistance", "dodatne usluge", "dodatna pomoć", "shërbime shtesë",
                    "servicii suplimentare", "допълнителни услуги", "дополнителни услуги",
                ]),
            CodeEntry(
                "RELOCATION", "Migration or change of location",
                [
                    "moving", "promjena mjesta", "promena mesta", "preseljenje", "selidba", "zhvendosje",
                    "ndryshim vendbanimi", "relocare", "schimbarea locației", "mutare", "преместване",
                    "смяна на местоживеене", "преселба", "промена на место",
                ]),
            CodeEntry("OTHER", "Other", Spellings.other),
        ]
    )
}
