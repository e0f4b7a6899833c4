internal import Linkage
internal import Model

struct ReportingCoverage: Indicator {
    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "Q07", title: "Reporting coverage", group: .quality,
            meaning: "How many of the organisations that should have reported did so.",
            unit: .percent,
            population:
                "Organisations that were expected to report for an area, once for each quarter of the "
                + "period.",
            numerator: "Those with a submission in force for the quarter, a report of no cases included.",
            denominator: "Organisations expected.",
            breakdowns: [],
            caution: "Weighs a large organisation like a small one.",
            source: "European Statistical System, quality guidelines (unit non-response)")
    }

    var series: [Series] {
        [
            Series(
                .ratio(numerator: "organisations-reporting", isPart: true), of: "organisations-expected",
                by: [])
        ]
    }

    /// Counts an organisation once per area and quarter, however many kinds of records are expected from it.
    func count(_ reporting: Reporting, in frame: CountingFrame, into tally: inout Tally) {
        let reported = Set(
            reporting.reports.map {
                Duty(organisation: $0.organisation, row: $0.row, quarter: $0.summary.envelope.period)
            })
        let expected = Set(
            reporting.expectations.map {
                Duty(organisation: $0.organisation, row: $0.row, quarter: $0.quarter)
            })
        for duty in expected {
            tally.count(
                row: duty.row, organisation: duty.organisation, amount: 1,
                reached: reported.contains(duty) ? 1 : 0)
        }
    }

    private struct Duty: Hashable {
        let organisation: UInt16
        let row: Int
        let quarter: Period
    }
}
