import Model
import Normalisation

/// A plan of assistance does not end before it is made.
struct PlanEndNotBeforePlan: RecordRule {
    let title = "A plan of assistance does not end before it is made."
    let why = "Whether plans were carried through is told from their dates."
    let fix = "Correct the date of the plan or of its end."
    let group = RuleGroup.date
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "Made, then ended", ["plan_date": "2003-04-02", "plan_actual_end": "2003-05-02"], breaks: false),
        RuleExample(
            "Ended before it was made", ["plan_date": "2003-04-02", "plan_actual_end": "2003-03-02"],
            breaks: true),
        RuleExample(
            "To end before it was made", ["plan_date": "2003-04-02", "plan_planned_end": "2003-03-02"],
            breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        DatePair(.planDate, .planActualEnd).eachReversed(in: batch) { record, _ in
            report(
                RuleBreach(
                    record: record, target: .standard(.planActualEnd),
                    message: "The plan ended before it was made."))
        }
        DatePair(.planDate, .planPlannedEnd).eachReversed(in: batch) { record, _ in
            report(
                RuleBreach(
                    record: record, target: .standard(.planPlannedEnd),
                    message: "The plan was to end before it was made."))
        }
    }
}
