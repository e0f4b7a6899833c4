import Model
import Normalisation

/// X01. A stay ends on the day on which it began, or later.
struct ExitNotBeforeEntry: RecordRule {
    let reference: String? = "X01"
    let title = "A stay does not end before it begins."
    let why = "Bed-nights and lengths of stay are counted from entry to exit."
    let fix = "Correct the date of entry or the date of exit."
    let group = RuleGroup.date
    let severity = Severity.error
    let examples = [
        RuleExample("Out later", ["entry_date": "2003-04-02", "exit_date": "2003-05-10"], breaks: false),
        RuleExample(
            "Out on the same day", ["entry_date": "2003-04-02", "exit_date": "2003-04-02"], breaks: false),
        RuleExample("Still there", ["entry_date": "2003-04-02", "exit_date": ""], breaks: false),
        RuleExample(
            "Out in the month of entry", ["entry_date": "2003-04-22", "exit_date": "2003-04"], breaks: false),
        RuleExample("Out before in", ["entry_date": "2003-04-02", "exit_date": "2003-04-01"], breaks: true),
        RuleExample(
            "Out in an earlier month", ["entry_date": "2003-04-02", "exit_date": "2003-03"], breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        DatePair(.entryDate, .exitDate).eachReversed(in: batch) { record, _ in
            report(
                RuleBreach(
                    record: record, target: .standard(.exitDate),
                    message: "The date of exit lies before the date of entry."))
        }
    }
}
