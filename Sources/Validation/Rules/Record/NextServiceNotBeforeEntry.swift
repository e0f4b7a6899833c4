import Model
import Normalisation

/// The service after a stay does not start before the stay.
struct NextServiceNotBeforeEntry: RecordRule {
    let title = "The service after a stay does not start before the stay."
    let why = "The gap between two services is counted from the exit."
    let fix = "Correct the start of the next service or the date of entry."
    let group = RuleGroup.date
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "After the stay", ["entry_date": "2003-04-02", "next_service_start": "2003-05-02"], breaks: false),
        RuleExample(
            "Before the stay", ["entry_date": "2003-04-02", "next_service_start": "2003-03-02"], breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        DatePair(.entryDate, .nextServiceStart).eachReversed(in: batch) { record, _ in
            report(
                RuleBreach(
                    record: record, target: .standard(.nextServiceStart),
                    message: "The next service started before the stay."))
        }
    }
}
