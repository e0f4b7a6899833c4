internal import Linkage
internal import Model

/// What was reported in the period, and what was expected: the ground of coverage, quality and capacity.
public struct Reporting: Sendable {
    /// A submission in force, of a quarter of the period and an area of the region.
    struct Report: Sendable {
        let organisation: UInt16
        let row: Int
        let summary: SubmissionSummary
    }

    /// An organisation that was expected to report for an area in a quarter.
    struct Expectation: Sendable {
        let organisation: UInt16
        let row: Int
        let quarter: Period
        let kinds: RecordKindSet
    }

    let reports: [Report]
    let expectations: [Expectation]

    init(of pathways: Pathways, frame: StatisticsFrame, counting: CountingFrame) {
        let known = Set(
            pathways.organisations + pathways.submissions.map(\.envelope.organisation)
                + frame.expected.map(\.organisation))
        // Those of the pathways keep their positions; the others, who sent nothing but nil reports, follow.
        let others = known.subtracting(pathways.organisations).sorted()
        let positions = Dictionary(
            uniqueKeysWithValues: (pathways.organisations + others).enumerated().map { ($1, UInt16($0)) })
        let quarters = frame.quarters
        reports = pathways.submissions.compactMap { summary in
            let row = counting.row(of: summary.envelope.area)
            guard row > 0, quarters.contains(summary.envelope.period) else { return nil }
            guard let organisation = positions[summary.envelope.organisation] else { return nil }
            return Report(organisation: organisation, row: row, summary: summary)
        }
        expectations = frame.expected.flatMap { expected in
            Self.expectations(expected, in: quarters, counting: counting, positions: positions)
        }
    }

    private static func expectations(
        _ expected: StatisticsFrame.ExpectedOrganisation, in quarters: [Period], counting: CountingFrame,
        positions: [OrganisationID: UInt16]
    ) -> [Expectation] {
        let row = counting.row(of: expected.area)
        guard row > 0, let organisation = positions[expected.organisation] else { return [] }
        return quarters.filter { quarter in
            quarter.firstDay >= expected.from.firstDay
                && (expected.to.map { quarter.lastDay <= $0.lastDay } ?? true)
        }.map {
            Expectation(organisation: organisation, row: row, quarter: $0, kinds: expected.kinds)
        }
    }

    /// Whether any organisation reported for a row: an area, or the region.
    func hasReports(row: Int) -> Bool {
        row == 0 ? !reports.isEmpty : reports.contains { $0.row == row }
    }
}
