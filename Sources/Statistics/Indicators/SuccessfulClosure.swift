internal import Linkage
internal import Model

struct SuccessfulClosure: Indicator {
    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "R10", title: "Successful closure", group: .outcome,
            meaning:
                "Of the cases closed in the period, the share closed because the person had reached her goals.",
            unit: .percent,
            population:
                "Cases closed in the period, by the date of closure, in the area that keeps them; not those "
                + "transferred, closed as duplicates, or of persons found not to be victims.",
            numerator:
                "Cases closed as reintegrated, with the plan completed, or self-sufficient. The variant "
                + "@persons counts persons with at least one such case.",
            denominator:
                "Cases closed for a known reason. The variant @persons counts the persons behind them.",
            breakdowns: Breakdown.ofEvents,
            caution:
                "Organisations judge success by their own plans. About 60 % was usual in the programme that the "
                + "benchmark comes from.",
            source: "Trafficking Victims Re/integration Programme (King Baudouin Foundation, NEXUS Institute)"
        )
    }

    var series: [Series] {
        [
            Series(
                .ratio(numerator: "R10.successful", isPart: true), of: "R10.known", within: "closures",
                by: definition.breakdowns),
            Series(
                variant: "@persons", .ratio(numerator: "R10.successful-persons", isPart: true),
                of: "R10.known-persons", within: "persons-with-closure", by: Breakdown.ofPersons),
        ]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        var answer: Answer?
        for position in pathway.person.cases.range {
            guard let success = isSuccess(pathway.pathways.cases[position], in: frame) else { continue }
            var both = answer ?? success
            both.include(success)
            answer = both
            guard success != .unknown else {
                tally.leaveOut()
                continue
            }
            tally.places.clear()
            tally.places.insert(pathway.pathways.cases[position].source, in: frame)
            tally.count(pathway, reached: success == .yes)
        }
        guard let answer else { return }
        guard answer != .unknown else { return tally.leaveOut(series: 1) }
        tally.places.clear()
        for position in pathway.person.cases.range {
            let history = pathway.pathways.cases[position]
            guard isSuccess(history, in: frame) != nil else { continue }
            tally.places.insert(history.source, in: frame)
        }
        tally.count(pathway, series: 1, reached: answer == .yes)
    }

    /// Whether a closure was a success; nil for a case that was not closed in the period, or does not count.
    private func isSuccess(_ history: CaseHistory, in frame: CountingFrame) -> Answer? {
        guard frame.contains(history.closureDate) else { return nil }
        switch history.closureReason.value {
        case .transferred, .duplicate, .notVictim: return nil
        case .reintegrated, .planCompleted, .selfSufficient: return .yes
        case nil: return .unknown
        default: return .no
        }
    }
}
