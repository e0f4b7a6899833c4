internal import Linkage
internal import Model

struct AssistanceCoverage: Indicator {
    private static let window = 90

    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "E01", title: "Assistance coverage rate", group: .access,
            meaning:
                "Of the victims identified in the period, the share that received assistance within 90 days.",
            unit: .percent,
            population: "Persons identified in the period, as in V01. An area counts a person if one of its "
                + "organisations itself stated a date of identification in the period; the region counts her once.",
            numerator:
                "Persons with at least one start of assistance, by anyone anywhere, up to 90 days after the "
                + "identification; earlier assistance for the same trafficking experience counts too.",
            denominator: "Persons identified whose 90 days have passed.",
            observability:
                "90 days from the date of identification to the day of extraction. Dates must be known to "
                + "the day: persons of whom the answer hangs on a less precise date are left out.",
            breakdowns: Breakdown.ofPersons,
            caution:
                "Assistance by organisations that do not report is not seen. Read it beside E02: a low share may "
                + "mean that assistance was declined.",
            source:
                "RCP annual reports 2003 and 2005 (identified and assisted); national rapporteurs of Romania and "
                + "Moldova")
    }

    var series: [Series] {
        [
            Series(
                .ratio(numerator: "E01.assisted", isPart: true), of: "E01.observed",
                within: IdentifiedCohort.population, by: definition.breakdowns)
        ]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        guard let position = IdentifiedCohort.gather(pathway, in: frame, into: &tally.places) else {
            return
        }
        guard let identified = pathway.pathways.experiences[position].identificationDate.day else {
            return tally.leaveOut()
        }
        guard identified + Self.window <= frame.asOf else { return tally.postpone(pathway) }
        switch assisted(pathway, by: identified + Self.window, as: UInt32(position)) {
        case .yes: tally.count(pathway, reached: true)
        case .no: tally.count(pathway, reached: false)
        case .unknown: tally.leaveOut()
        }
    }

    private func assisted(_ pathway: PersonPathway, by limit: Int, as experience: UInt32) -> Answer {
        var answer = Answer.no
        ServiceStarts.each(of: pathway) { start, source in
            guard source.experience == experience, let first = start.firstDay, first <= limit else { return }
            answer.include(start.day != nil ? .yes : .unknown)
        }
        return answer
    }
}
