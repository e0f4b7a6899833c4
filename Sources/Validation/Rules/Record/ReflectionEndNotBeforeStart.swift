import Model
import Normalisation

/// A reflection period does not end before it starts.
struct ReflectionEndNotBeforeStart: RecordRule {
    let title = "A reflection period does not end before it starts."
    let why = "The days granted are counted between the two."
    let fix = "Correct the start or the end of the reflection period."
    let group = RuleGroup.date
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "Thirty days", ["reflection_start": "2003-04-02", "reflection_end": "2003-05-02"], breaks: false),
        RuleExample(
            "Ended before it started", ["reflection_start": "2003-04-02", "reflection_end": "2003-04-01"],
            breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        DatePair(.reflectionStart, .reflectionEnd).eachReversed(in: batch) { record, _ in
            report(
                RuleBreach(
                    record: record, target: .standard(.reflectionEnd),
                    message: "The reflection period ends before it starts."))
        }
    }
}
