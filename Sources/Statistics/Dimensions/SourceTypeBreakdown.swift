internal import Model

/// The kinds of records a person is known from; she may be known from several.
enum SourceTypeBreakdown {
    static let dimension = Dimension(
        id: .source, title: "Known from",
        members: [
            Dimension.Member("_T", "Total", .total),
            Dimension.Member("SHELTER", "Stays in shelters"),
            Dimension.Member("NRM", "Referrals of national referral mechanisms"),
            Dimension.Member("RETURN", "Return and reintegration programmes"),
            Dimension.Member("CASE", "Case records without assistance events"),
        ],
        additivity: .multiple)

    /// The kinds, in the order of the members from position 1.
    static let kinds: [RecordKindSet] = [.shelterStay, .referral, .returnReintegration, .caseRecord]
}
