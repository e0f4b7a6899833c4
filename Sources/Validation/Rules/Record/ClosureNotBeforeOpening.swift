import Model
import Normalisation

/// A case is not closed before the person is identified, enters or is referred.
struct ClosureNotBeforeOpening: RecordRule {
    let title = "A case is not closed before it is opened."
    let why = "Caseloads are counted from opening to closure."
    let fix = "Correct the date of closure, or the date with which the case began."
    let group = RuleGroup.date
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "Closed later", ["identification_date": "2003-04-02", "closure_date": "2003-05-02"], breaks: false
        ),
        RuleExample(
            "Closed before identification",
            ["identification_date": "2003-04-02", "closure_date": "2003-03-02"], breaks: true),
        RuleExample(
            "Closed before entry", ["entry_date": "2003-04-02", "closure_date": "2003-04-01"], breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        DatePair(.identificationDate, .closureDate).eachReversed(in: batch) { record, _ in
            report(
                RuleBreach(
                    record: record, target: .standard(.closureDate),
                    message: "The case was closed before the person was identified."))
        }
        DatePair(.entryDate, .closureDate).eachReversed(in: batch) { record, _ in
            report(
                RuleBreach(
                    record: record, target: .standard(.closureDate),
                    message: "The case was closed before the stay began."))
        }
        DatePair(.sentDate, .closureDate).eachReversed(in: batch) { record, _ in
            report(
                RuleBreach(
                    record: record, target: .standard(.closureDate),
                    message: "The case was closed before the referral was sent."))
        }
    }
}
