internal import Linkage
internal import Model

struct ItemCompleteness: Indicator {
    /// The fields that some kind of record must or should have.
    private static let fields = Standard.fields.filter { !$0.critical.union($0.expected).isEmpty }

    private static let dimension = Dimension(
        id: .detail, title: "Field",
        members: [Dimension.Member("_T", "All required fields", .total)]
            + fields.map { Dimension.Member($0.name, $0.title) },
        additivity: .partition)

    /// The position of each field's member; 0 for fields that are not required.
    private static let members: [Int] = StandardField.allCases.map { field in
        fields.firstIndex { $0.field == field }.map { $0 + 1 } ?? 0
    }

    var definition: IndicatorDefinition {
        IndicatorDefinition(
            id: "Q01", title: "Item completeness", group: .quality,
            meaning: "How completely the required fields are filled in the records of the period.",
            unit: .percent,
            population: "Fields that a kind of record must or should have, in the accepted records of the "
                + "submissions of the period, in the area of the submission.",
            numerator: "Fields with a value, or marked as not applicable.",
            denominator: "Fields of the records that should have them.",
            breakdowns: [.detail],
            caution: "Says whether something was filled in, not whether it is right.",
            source: "European Statistical System, quality guidelines (item non-response)")
    }

    var series: [Series] {
        [
            Series(
                .ratio(numerator: "Q01.filled", isPart: true), of: "required-fields",
                by: definition.breakdowns, detail: Self.dimension)
        ]
    }

    func count(_ reporting: Reporting, in frame: CountingFrame, into tally: inout Tally) {
        for report in reporting.reports {
            for field in report.summary.completeness {
                let member = Self.members[Int(field.field.rawValue)]
                guard member > 0 else { continue }
                tally.count(
                    row: report.row, organisation: report.organisation, detail: member,
                    amount: field.records, reached: field.filled)
            }
        }
    }
}
