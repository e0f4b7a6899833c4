import Model
import Normalisation

/// Without a column for a field that its records cannot do without, no record of a file can be used.
struct CriticalColumnsPresent: RecordRule {
    let title = "The file has a column for each field that its records cannot do without."
    let why = "One misspelt heading would otherwise show as a missing value in every record."
    let fix = "Add the column, correct its heading, or map it in the source's configuration."
    let group = RuleGroup.table
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.missingLabel]
    let isFixed = true
    let examples = [
        RuleExample(
            "A stay with its day of entry",
            ["local_case_id": "17", "entry_date": "2003-04-02"], breaks: false),
        RuleExample(
            "No column for the day of entry",
            records: [["local_case_id": "17", "exit_date": "2003-04-09"]], breaches: [], fileBreaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        for definition in Standard.fields
        where !definition.critical.isEmpty && definition.field != .recordType {
            batch.eachWithoutColumn(definition.field, among: definition.critical) { record in
                report(
                    RuleBreach(record: record, target: .standard(definition.field), isColumnMissing: true))
            }
        }
    }
}
