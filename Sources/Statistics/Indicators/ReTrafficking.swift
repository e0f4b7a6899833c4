internal import Linkage
internal import Model

struct ReTrafficking: Indicator {
    /// What is known of the months after return or closure.
    private enum Finding: Int {
        case unknown
        case none
        case suspected
        case confirmed
    }

    private static let months = [12, 24]
    /// Of each length of time: all and suspected, all and confirmed, known and suspected, known and confirmed.
    private static let variants = [
        ".lower.suspected", ".lower.confirmed", ".observed.suspected", ".observed.confirmed",
    ]

    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "R11", title: "Re-trafficking", group: .outcome,
            meaning:
                "Of the persons who returned or whose case was closed a year before, the share of whom it was "
                + "suspected, or confirmed, within that year that they had been trafficked again.",
            unit: .percent,
            population:
                "Persons who returned, or whose case was closed, in the same period one year earlier, by the "
                + "date of return or closure; not cases closed as duplicates or because the person was no victim. "
                + "In the area to which she returned, or that kept the case; the region counts her once.",
            numerator:
                "Persons of whom re-trafficking is suspected (.suspected) or confirmed (.confirmed) on a day "
                + "up to 365 days after the first such return or closure; where no day is stated, at any follow-up. "
                + "The variants @24 look at the period two years earlier and at 730 days.",
            denominator:
                "All these persons (.lower, a lower bound), or those of whom a follow-up or closure says "
                + "anything about it (.observed).",
            observability:
                "365 (730) days from the return or closure to the day of extraction. Persons whose first "
                + "return or closure is not known to the day are left out.",
            breakdowns: [.sex, .age, .exploitation],
            caution:
                "What is not seen is not counted: the truth lies above the lower bound. Suspected and confirmed "
                + "are different persons and may be added.",
            source: "IOM, The Causes and Consequences of Re-trafficking (2010)")
    }

    var series: [Series] {
        Self.months.flatMap { months in
            Self.variants.map { variant in
                let finding = variant.hasSuffix("suspected") ? "suspected" : "confirmed"
                let isLower = variant.hasPrefix(".lower")
                return Series(
                    variant: variant + (months == 12 ? "" : "@\(months)"),
                    .ratio(numerator: PopulationID("R11.\(finding)-\(months)"), isPart: true),
                    of: PopulationID(isLower ? "R11.observable-\(months)" : "R11.known-\(months)"),
                    within: PopulationID(isLower ? "R11.all-\(months)" : "R11.observable-\(months)"),
                    by: months == 12 ? definition.breakdowns : [])
            }
        }
    }

    func count(_ pathway: PersonPathway, in frame: CountingFrame, into tally: inout Tally) {
        count(pathway, returnedIn: frame.yearEarlier, days: 365, firstSeries: 0, frame, &tally)
        count(pathway, returnedIn: frame.twoYearsEarlier, days: 730, firstSeries: 4, frame, &tally)
    }

    private func count(
        _ pathway: PersonPathway, returnedIn period: ClosedRange<Int>, days: Int, firstSeries: Int,
        _ frame: CountingFrame, _ tally: inout Tally
    ) {
        guard
            let date = AftercareCohort.gather(pathway, in: period, frame: frame, into: &tally.places)
        else { return }
        let series = firstSeries..<firstSeries + Self.variants.count
        guard let day = date.day else {
            for one in series { tally.leaveOut(series: one) }
            return
        }
        guard day + days <= frame.asOf else {
            for one in series { tally.postpone(pathway, series: one) }
            return
        }
        let finding = finding(pathway, in: day...day + days)
        for one in series {
            let isLower = one - firstSeries < 2
            guard isLower || finding != .unknown else {
                tally.leaveOut(series: one)
                continue
            }
            let wanted: Finding = (one - firstSeries).isMultiple(of: 2) ? .suspected : .confirmed
            tally.count(pathway, series: one, reached: finding == wanted)
        }
    }

    private func finding(_ pathway: PersonPathway, in days: ClosedRange<Int>) -> Finding {
        var finding = Finding.unknown
        for position in pathway.person.returns.range {
            let found = self.finding(pathway.pathways.returns[position], in: days)
            if found.rawValue > finding.rawValue { finding = found }
        }
        for position in pathway.person.cases.range
        where pathway.pathways.cases[position].closureReason == .reTrafficked {
            let closed = pathway.pathways.cases[position].closureDate
            if CountingFrame.contains(closed, in: days) { finding = .confirmed }
        }
        return finding
    }

    private func finding(_ homecoming: Return, in days: ClosedRange<Int>) -> Finding {
        let stated: Finding
        switch homecoming.retraffickingStatus.value {
        case nil: return .unknown
        case .some(.none): return .none
        case .suspected: stated = .suspected
        case .confirmed: stated = .confirmed
        }
        guard let first = homecoming.retraffickingDate.firstDay,
            let last = homecoming.retraffickingDate.lastDay
        else { return stated }
        if days.contains(first), days.contains(last) { return stated }
        return days.overlaps(first...last) ? .unknown : .none
    }
}
