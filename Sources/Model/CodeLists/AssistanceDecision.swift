/// Decision on the assistance offered.
public enum AssistanceDecision: UInt8, CodedValue {
    /// Accepted.
    case accepted = 5
    /// Declined.
    case declined
    /// Accepted in part.
    case partial
    /// Pending.
    case pending

    public static let list = CodeList(
        id: "CL_ASSISTANCE_DECISION",
        title: "Decision on the assistance offered",
        entries: [
            CodeEntry(
                "ACCEPTED", "Accepted",
                [
                    "accepts", "yes", "y", "agreed", "prihvatila", "prihvatio", "prihvaćeno", "prihvaćena",
                    "pranoi", "pranuar", "pranon", "acceptat", "acceptată", "a acceptat", "acceptă",
                    "приела", "приел", "прие", "приема", "прифатила", "прифати", "прифатено", "da", "po",
                ]),
            CodeEntry(
                "DECLINED", "Declined",
                [
                    "refused", "rejected", "no", "n", "refused assistance", "odbila", "odbio", "odbijeno",
                    "odbijena", "refuzoi", "refuzuar", "refuzon", "refuzat", "refuzată", "a refuzat",
                    "refuză", "отказала", "отказал", "отказа", "отказва", "одби", "одбиено", "ne", "jo",
                    "nu",
                ]),
            CodeEntry(
                "PARTIAL", "Accepted in part",
                [
                    "partially", "partly", "some services", "djelimično", "djelomično",
                    "djelimično prihvatila", "pjesërisht", "pjesërishme", "parțială", "частично", "делумно",
                ]),
            CodeEntry(
                "PENDING", "Pending",
                [
                    "waiting", "not yet decided", "undecided", "na čekanju", "u toku", "u pritje",
                    "në pritje", "në proces", "în așteptare", "în curs", "очаква се", "в процес", "во тек",
                    "се чека", "изчаква",
                ]),
        ]
    )
}
