internal import Linkage
internal import Model

struct LossToFollowUp: Indicator {
    /// Days without contact after which an open case counts as lost.
    private static let silence = 90

    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "C08", title: "Loss to follow-up", group: .continuity,
            meaning: "Of the cases that organisations had in the period, the share that slipped out of care.",
            unit: .percent,
            population:
                "Cases that were open when the period began, or were opened in it, in the area that keeps "
                + "them.",
            numerator:
                "Cases closed in the period because contact was lost or the person withdrew, and open cases "
                + "without contact for 90 days or more on the last day of the period. Any dated event is a contact, "
                + "and so is every day of a stay or service. The variant @persons counts persons of whom every such "
                + "case is lost.",
            denominator: "Cases open at the beginning of the period or opened in it.",
            observability: "Cases whose dates do not tell whether they were open are left out.",
            breakdowns: Breakdown.ofEvents,
            caution: "A case that should have been closed and was not looks lost.",
            source: "Usual monitoring of case management (attrition)")
    }

    var series: [Series] {
        [
            Series(
                .ratio(numerator: "C08.lost", isPart: true), of: "C08.known", within: "cases-in-period",
                by: definition.breakdowns),
            Series(
                variant: "@persons", .ratio(numerator: "C08.lost-persons", isPart: true),
                of: "C08.known-persons", within: "persons-with-case-in-period", by: Breakdown.ofPersons),
        ]
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        var lost = 0
        var known = 0
        var isInPeriod = false
        for position in pathway.person.cases.range {
            guard let answer = isLost(position, pathway, in: frame) else { continue }
            isInPeriod = true
            guard answer != .unknown else {
                tally.leaveOut()
                continue
            }
            known += 1
            lost += answer == .yes ? 1 : 0
            tally.places.clear()
            tally.places.insert(pathway.pathways.cases[position].source, in: frame)
            tally.count(pathway, reached: answer == .yes)
        }
        guard isInPeriod else { return }
        guard known > 0 else { return tally.leaveOut(series: 1) }
        tally.places.clear()
        for position in pathway.person.cases.range {
            guard let answer = isLost(position, pathway, in: frame), answer != .unknown else { continue }
            tally.places.insert(pathway.pathways.cases[position].source, in: frame)
        }
        tally.count(pathway, series: 1, reached: lost == known)
    }

    /// Whether a case of the period was lost in it; nil for a case that was not open in the period.
    private func isLost(_ position: Int, _ pathway: PersonPathway, in frame: CountingFrame) -> Answer? {
        let history = pathway.pathways.cases[position]
        let before = Caseload.isOpen(history, on: frame.start - 1)
        guard before != .no || frame.contains(history.opening) else { return nil }
        let after = Caseload.isOpen(history, on: frame.end)
        guard before != .unknown || frame.contains(history.opening), after != .unknown else {
            return .unknown
        }
        if after == .no {
            return history.closureReason == .lostContact || history.closureReason == .withdrew ? .yes : .no
        }
        let contact = Contacts.lastDay(of: history, pathway, by: frame.end)
        return frame.end - contact >= Self.silence ? .yes : .no
    }
}
