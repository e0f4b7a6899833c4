import Model
import Normalisation

/// X01. A service ends on the day on which it started, or later.
struct ServiceEndNotBeforeStart: RecordRule {
    let reference: String? = "X01"
    let title = "A service does not end before it starts."
    let why = "Whether a person was in assistance on a day is told from start and end."
    let fix = "Correct the start or the end of the service."
    let group = RuleGroup.date
    let severity = Severity.error
    let examples = [
        RuleExample("One day", ["services_received": "MEDICAL:2003-04-02:2003-04-02"], breaks: false),
        RuleExample("Without an end", ["services_received": "MEDICAL:2003-04-02"], breaks: false),
        RuleExample(
            "The second one reversed",
            ["services_received": "MEDICAL:2003-04-02:2003-04-02|SHELTER:2003-04-09:2003-04-02"], breaks: true
        ),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        for field in ServiceSpan.fields {
            ServiceSpan.each(of: field, in: batch) { record, span in
                guard let start = span.start.firstDay, let end = span.end.lastDay, start > end else { return }
                report(
                    RuleBreach(
                        record: record, target: .part(field, part: ServiceSpan.endPart),
                        message: "A service ends before it starts."))
            }
        }
    }
}
