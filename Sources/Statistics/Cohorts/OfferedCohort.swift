internal import Linkage
internal import Model

/// The persons to whom assistance was offered in the period: the cohort of E02.
enum OfferedCohort {
    /// Gathers the areas that count the person, and answers the position of her experience; nil where she is
    /// not of the cohort.
    ///
    /// With offers in several experiences the latest one holds; in an area, if one of its organisations itself
    /// stated a date of an offer in the period.
    static func gather(_ pathway: PersonPathway, in frame: CountingFrame, into places: inout Places)
        -> Int?
    {
        var latest: Int?
        var latestDay = Int.min
        for position in pathway.person.experiences.range {
            let experience = pathway.pathways.experiences[position]
            guard experience.assistanceOffered == .yes, frame.contains(experience.assistanceOfferDate) else {
                continue
            }
            let day = experience.assistanceOfferDate.firstDay ?? .min
            guard day >= latestDay, gather(pathway, position, in: frame, into: &places) else { continue }
            latest = position
            latestDay = day
        }
        guard let latest, gather(pathway, latest, in: frame, into: &places) else { return nil }
        return latest
    }

    private static func gather(
        _ pathway: PersonPathway, _ experience: Int, in frame: CountingFrame, into places: inout Places
    ) -> Bool {
        places.clear()
        for index in pathway.person.statements.range {
            let statement = pathway.pathways.statements[index]
            guard Int(statement.source.experience) == experience else { continue }
            guard frame.contains(statement.assistanceOfferDate) else { continue }
            places.insert(statement.source, in: frame)
        }
        return !places.isEmpty
    }
}
