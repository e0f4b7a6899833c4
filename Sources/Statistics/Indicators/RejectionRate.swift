internal import Linkage
internal import Model

struct RejectionRate: Indicator {
    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "Q06", title: "Rejection rate", group: .quality,
            meaning: "The share of the records sent in that could not be used because of errors.",
            unit: .percent,
            population: "Records of the submissions of the period, in the area of the submission.",
            numerator: "Records rejected for an error.",
            denominator: "Records read.",
            breakdowns: [],
            caution:
                "Records set aside as duplicates, out of the period, or for want of consent are read, not "
                + "rejected.",
            source: "European Statistical System, quality guidelines")
    }

    var series: [Series] {
        [Series(.ratio(numerator: "records-rejected", isPart: true), of: "records-read", by: [])]
    }

    func count(_ reporting: Reporting, in frame: CountingFrame, into tally: inout Tally) {
        for report in reporting.reports {
            tally.count(
                row: report.row, organisation: report.organisation, amount: report.summary.totals.read,
                reached: report.summary.totals.rejected)
        }
    }
}
