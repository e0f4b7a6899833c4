internal import Linkage
internal import Model

/// The persons whose first assistance ever began in the period: the cohort of V02.
enum NewlyAssistedCohort {
    /// The name of the cohort in all tables.
    static let population: PopulationID = "newly-assisted"

    /// Gathers the areas that count the person: those that themselves reported a start on her first day.
    static func gather(_ pathway: PersonPathway, in frame: CountingFrame, into places: inout Places) {
        places.clear()
        let first = pathway.person.firstServiceDay
        guard Int(first) >= frame.start, Int(first) <= frame.end else { return }
        ServiceStarts.each(of: pathway) { start, source in
            guard start.firstDay == Int(first), frame.contains(start) else { return }
            places.insert(source, in: frame)
        }
    }
}
