import Model
import Normalisation

/// A follow-up after return happens after the return.
struct FollowUpsAfterReturn: RecordRule {
    let title = "A follow-up happens after the return."
    let why = "Follow-up rates at 3, 6 and 12 months are counted from the return."
    let fix = "Correct the date of the follow-up or of the return."
    let group = RuleGroup.date
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "Three months later", kind: .returnReintegration,
            ["return_date": "2003-01-02", "followups": "3:2003-04-02:REACHED"], breaks: false),
        RuleExample(
            "Before the return", kind: .returnReintegration,
            ["return_date": "2003-05-02", "followups": "3:2003-04-02:REACHED"], breaks: true),
    ]

    private static let datePart = 1

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        guard let returns = batch.columns.dates(.returnDate) else { return }
        guard let lists = batch.columns.entries(.followUps) else { return }
        let width = EntryShape.followUps.parts.count
        for record in 0..<batch.count {
            guard let back = PartialDate(raw: returns[record]).firstDay else { continue }
            let range = lists.range(of: record)
            for entry in stride(from: range.lowerBound, to: range.upperBound, by: width) {
                let date = PartialDate(raw: lists.values[entry + Self.datePart])
                guard let day = date.lastDay, day < back else { continue }
                report(
                    RuleBreach(
                        record: record, target: .part(.followUps, part: Self.datePart),
                        message: "A follow-up lies before the return."))
            }
        }
    }
}
