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
        of id: Dimension.ID, for experience: Int, in pathways: EventColumns, seenFrom area: Area
    ) -> Int {
        let experiences = pathways.experiences
        switch id {
        case .sex: return SexBreakdown.member(for: experiences[experience].sex)
        case .age: return AgeBreakdown.member(forMinor: experiences[experience].minorAtIdentification)
        case .exploitation: return ExploitationRollUp.member(for: experiences[experience].exploitationForms)
        case .origin:
            return OriginRollUp.member(
                for: experiences[experience].citizenships.range, in: pathways.citizenships, seenFrom: area)
        case .status: return VictimStatusBreakdown.member(for: experiences[experience].victimStatus)
        case .source, .citizenship, .area, .detail: return 0
        }
    }
}
