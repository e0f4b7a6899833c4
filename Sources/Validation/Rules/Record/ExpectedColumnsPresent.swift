import Model
import Normalisation

/// A field that the statistics count on should have a column, if only to say that it is unknown.
struct ExpectedColumnsPresent: RecordRule {
    let title = "The file has a column for each field that the statistics count on."
    let why =
        "What has no column counts as unknown in every table, and lowers the file's completeness."
    let fix = "Add the columns, or map them, if the organisation knows what they would hold."
    let group = RuleGroup.table
    let severity = Severity.warning
    let counterparts: [FrictionlessError] = [.missingLabel]
    let examples = [
        RuleExample(
            "No column for sex",
            records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [], fileBreaks: true)
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        if batch.tellingFields.isEmpty { return }
        for definition in Standard.fields
        where !definition.expected.isEmpty && !batch.isDerived(definition.field) {
            guard let record = batch.firstWithoutColumn(definition.field, among: definition.expected) else {
                continue
            }
            report(RuleBreach(record: record, target: .standard(definition.field), isColumnMissing: true))
        }
    }
}
