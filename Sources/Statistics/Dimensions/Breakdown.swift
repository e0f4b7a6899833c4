internal import Linkage
internal import Model

/// The standard breakdowns: their members, and a person's place among them.
enum Breakdown {
    /// The breakdowns of indicators whose units are persons.
    static let ofPersons: [Dimension.ID] = [.sex, .age, .exploitation, .origin, .source]
    /// The breakdowns of indicators whose units are stays, referrals, returns or cases: one kind of record each.
    static let ofEvents: [Dimension.ID] = [.sex, .age, .exploitation, .origin]

    /// The dimension of a standard breakdown; nil for the area and for an indicator's own.
    static func dimension(_ id: Dimension.ID) -> Dimension? {
        switch id {
        case .sex: SexBreakdown.dimension
        case .age: AgeBreakdown.dimension
        case .exploitation: ExploitationRollUp.dimension
        case .origin: OriginRollUp.dimension
        case .source: SourceTypeBreakdown.dimension
        case .status: VictimStatusBreakdown.dimension
        case .citizenship: CitizenshipBreakdown.dimension
        case .area, .detail: nil
        }
    }

    /// The position of the one member that an experience falls into; 0 where the breakdown has several members
    /// for a person, or is none of these.
    static func member(
        of id: Dimension.ID, for experience: Experience, in pathways: Pathways, seenFrom area: Area
    ) -> Int {
        switch id {
        case .sex: SexBreakdown.member(for: experience.sex)
        case .age: AgeBreakdown.member(forMinor: experience.minorAtIdentification)
        case .exploitation: ExploitationRollUp.member(for: experience.exploitationForms)
        case .origin:
            OriginRollUp.member(
                for: pathways.citizenships[experience.citizenships.range], seenFrom: area)
        case .status: VictimStatusBreakdown.member(for: experience.victimStatus)
        case .source, .citizenship, .area, .detail: 0
        }
    }
}
