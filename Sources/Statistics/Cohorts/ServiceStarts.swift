internal import Linkage
internal import Model

/// Every start of assistance: of a service, by entry into a shelter, of what a referral asked for, by entry into
/// a reintegration programme.
enum ServiceStarts {
    /// Calls `body` with each known start of a person's assistance, kind by kind.
    @inline(__always)
    static func each(of pathway: PersonPathway, _ body: (PartialDate, EventSource) -> Void) {
        let pathways = pathway.pathways
        for position in pathway.person.services.range where pathways.services[position].start.isKnown {
            body(pathways.services[position].start, pathways.services[position].source)
        }
        for position in pathway.person.stays.range where pathways.stays[position].entry.isKnown {
            body(pathways.stays[position].entry, pathways.stays[position].source)
        }
        for position in pathway.person.referrals.range where pathways.referrals[position].serviceStart.isKnown
        {
            body(pathways.referrals[position].serviceStart, pathways.referrals[position].source)
        }
        for position in pathway.person.returns.range
        where pathways.returns[position].reintegrationEntry.isKnown {
            body(pathways.returns[position].reintegrationEntry, pathways.returns[position].source)
        }
    }
}
