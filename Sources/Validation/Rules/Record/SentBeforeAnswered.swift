import Model
import Normalisation

/// X01. A referral is answered on the day on which it was sent, or later.
struct SentBeforeAnswered: RecordRule {
    let reference: String? = "X01"
    let title = "A referral is sent before it is accepted or declined."
    let why = "Answer times are counted from sending to answer."
    let fix = "Correct the date of sending or the date of the answer."
    let group = RuleGroup.date
    let severity = Severity.error
    let examples = [
        RuleExample(
            "Answered on the same day", kind: .referral,
            ["sent_date": "2003-04-02", "accepted_date": "2003-04-02"], breaks: false),
        RuleExample(
            "Accepted before it was sent", kind: .referral,
            ["sent_date": "2003-04-02", "accepted_date": "2003-04-01"], breaks: true),
        RuleExample(
            "Declined before it was sent", kind: .referral,
            ["sent_date": "2003-04-02", "declined_date": "2003-03-30"], breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        DatePair(.sentDate, .acceptedDate).eachReversed(in: batch) { record, _ in
            report(
                RuleBreach(
                    record: record, target: .standard(.acceptedDate),
                    message: "The referral was accepted before it was sent."))
        }
        DatePair(.sentDate, .declinedDate).eachReversed(in: batch) { record, _ in
            report(
                RuleBreach(
                    record: record, target: .standard(.declinedDate),
                    message: "The referral was declined before it was sent."))
        }
    }
}
