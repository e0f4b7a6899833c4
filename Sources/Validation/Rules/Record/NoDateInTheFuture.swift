import Model
import Normalisation

/// X02. Nothing is reported as done that lies after the day on which the submission was prepared.
///
/// Planned ends and validity dates may lie ahead: the standard says which.
struct NoDateInTheFuture: RecordRule {
    let reference: String? = "X02"
    let title = "No event lies after the day on which the submission was prepared."
    let why =
        "A date ahead is a slip of the pen, most often in the year or in the order of day and month."
    let fix = "Correct the date; check the order of day and month."
    let group = RuleGroup.date
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.constraintError]
    let examples = [
        RuleExample("On the day of preparation", ["entry_date": "2003-07-10"], breaks: false),
        RuleExample("A planned exit may lie ahead", ["planned_exit": "2003-12-01"], breaks: false),
        RuleExample("A day later", ["entry_date": "2003-07-11"], breaks: true),
        RuleExample("A year ahead", ["identification_date": "2004"], breaks: true),
        RuleExample("A service ahead", ["services_received": "MEDICAL:2030-04-02"], breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        let latest = Int32(context.latestDay)
        batch.eachEventDate { record, target, raw in
            guard raw >> 3 > latest, PartialDate(raw: raw).isKnown else { return }
            report(
                RuleBreach(
                    record: record, target: target,
                    message: "“\(target.title)” lies after the day of preparation."))
        }
    }
}
