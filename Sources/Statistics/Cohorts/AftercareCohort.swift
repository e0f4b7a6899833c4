internal import Linkage
internal import Model

/// The persons who returned, or whose case was closed, in a stretch of days: the cohort of R11.
enum AftercareCohort {
    /// Gathers the areas that count the person (where she returned to, or the case was kept), and answers the
    /// first date of a return or closure; nil where there is none.
    static func gather(
        _ pathway: PersonPathway, in days: ClosedRange<Int>, frame: CountingFrame, into places: inout Places
    ) -> PartialDate? {
        places.clear()
        var first: PartialDate?
        for position in pathway.person.returns.range {
            let homecoming = pathway.pathways.returns[position]
            guard CountingFrame.contains(homecoming.date, in: days) else { continue }
            places.insert(homecoming.source, area: homecoming.toArea, in: frame)
            first = earlier(first, homecoming.date)
        }
        for position in pathway.person.cases.range {
            let history = pathway.pathways.cases[position]
            guard CountingFrame.contains(history.closureDate, in: days) else { continue }
            guard history.closureReason != .notVictim, history.closureReason != .duplicate else { continue }
            places.insert(history.source, in: frame)
            first = earlier(first, history.closureDate)
        }
        return places.isEmpty ? nil : first
    }

    private static func earlier(_ one: PartialDate?, _ other: PartialDate) -> PartialDate {
        guard let one, let day = one.firstDay, let otherDay = other.firstDay else { return other }
        return otherDay < day ? other : one
    }
}
