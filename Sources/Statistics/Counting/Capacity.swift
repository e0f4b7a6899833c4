internal import Linkage
internal import Model

extension Reporting {
    /// Bed-nights that an organisation had available in an area, over the quarters of the period.
    struct Capacity: Sendable, Hashable {
        let row: Int
        let organisation: UInt16
        let nights: Int
    }

    /// The capacities that are stated for every quarter in which the organisation reported. Several submissions of
    /// one quarter (one per kind of record) may repeat the statement: it counts once, the largest if they differ.
    var capacities: [Capacity] {
        let groups = Dictionary(grouping: reports) { Holder(row: $0.row, organisation: $0.organisation) }
        return groups.compactMap { holder, reports in
            guard let nights = Self.nights(stated: reports) else { return nil }
            return Capacity(row: holder.row, organisation: holder.organisation, nights: nights)
        }.sorted { ($0.row, $0.organisation) < ($1.row, $1.organisation) }
    }

    private struct Holder: Hashable {
        let row: Int
        let organisation: UInt16
    }

    private static func nights(stated reports: [Report]) -> Int? {
        var sum = 0
        for (_, quarter) in Dictionary(grouping: reports, by: \.summary.envelope.period) {
            guard let nights = quarter.compactMap({ nights(of: $0.summary.envelope) }).max() else {
                return nil
            }
            sum += nights
        }
        return sum
    }

    private static func nights(of envelope: Envelope) -> Int? {
        envelope.bedNightsAvailable ?? envelope.bedsTotal.map { $0 * envelope.period.dayCount }
    }
}
