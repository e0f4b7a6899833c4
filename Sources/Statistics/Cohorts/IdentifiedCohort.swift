internal import Linkage
internal import Model

/// The persons identified in the period: the cohort of V01, V06, V07, E01 and E08.
enum IdentifiedCohort {
    /// The name of the cohort in all tables.
    static let population: PopulationID = "identified"

    /// Gathers the areas that count the person, and answers the position of her experience; nil where she is not
    /// of the cohort.
    ///
    /// The first experience counts whose date of identification lies in the period and whose status is a victim's,
    /// both as the linked records have it; in an area, if one of its organisations itself stated a date in the
    /// period.
    static func gather(_ pathway: PersonPathway, in frame: CountingFrame, into places: inout Places) -> Int? {
        let experiences = pathway.pathways.experiences
        for position in pathway.person.experiences.range {
            guard frame.contains(experiences[position].identificationDate) else { continue }
            guard VictimStatusBreakdown.member(for: experiences[position].victimStatus) > 0 else { continue }
            places.clear()
            for index in pathway.person.statements.range {
                let statement = pathway.pathways.statements[index]
                guard Int(statement.source.experience) == position else { continue }
                guard frame.contains(statement.identificationDate) else { continue }
                places.insert(statement.source, in: frame)
            }
            if !places.isEmpty { return position }
        }
        return nil
    }
}
