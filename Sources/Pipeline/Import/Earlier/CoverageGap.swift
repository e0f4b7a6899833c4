public import Model
import Register

/// An organisation that sent records for a quarter and none, nor a report that there were none, for the next.
public struct CoverageGap: Sendable, Hashable {
    /// Who sent the one.
    public let organisation: OrganisationID
    /// Of which kind; nil: mixed.
    public let kind: RecordKind?
    /// The quarter of which nothing is there.
    public let period: Period

    /// The gap in a sentence.
    var sentence: String {
        let before = period.advanced(by: -1).text
        return
            "\(organisation.rawValue) sent \(kind?.code ?? "MIXED") for \(before), and nothing yet for \(period.text)."
    }

    /// The gaps that the register shows in these quarters; none for an organisation whose reporting has ended.
    static func gaps(
        in periods: Set<Period>, of register: Register, organisations: [Configuration.Organisation]
    ) -> [CoverageGap] {
        let held = Set(register.submissionsInForce().map(\.series))
        let ends = Dictionary(
            organisations.map { ($0.id, $0.to) }, uniquingKeysWith: { first, _ in first })
        return held.compactMap { series in
            let next = series.period.advanced(by: 1)
            let following = SubmissionSeries(
                organisation: series.organisation, period: next, kind: series.kind)
            guard periods.contains(next), !held.contains(following) else { return nil }
            if let end = ends[series.organisation].flatMap({ $0 }), end < next { return nil }
            return CoverageGap(organisation: series.organisation, kind: series.kind, period: next)
        }.sorted { left, right in
            (left.period, left.organisation, left.kind?.code ?? "")
                < (right.period, right.organisation, right.kind?.code ?? "")
        }
    }
}
