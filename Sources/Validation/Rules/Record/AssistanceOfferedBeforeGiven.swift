import Model
import Normalisation

/// X01. Assistance is offered before it is first given, or on the same day.
struct AssistanceOfferedBeforeGiven: RecordRule {
    let reference: String? = "X01"
    let title = "Assistance is offered before it is first given."
    let why = "Acceptance and time to first assistance are counted from the offer."
    let fix = "Correct the date of offer or the date of first assistance."
    let group = RuleGroup.date
    let severity = Severity.error
    let examples = [
        RuleExample(
            "Offered, then given",
            ["assistance_offer_date": "2003-04-02", "first_assistance_date": "2003-04-03"], breaks: false),
        RuleExample(
            "Given before it was offered",
            ["assistance_offer_date": "2003-04-02", "first_assistance_date": "2003-04-01"], breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        DatePair(.assistanceOfferDate, .firstAssistanceDate).eachReversed(in: batch) { record, _ in
            report(
                RuleBreach(
                    record: record, target: .standard(.firstAssistanceDate),
                    message: "The first assistance lies before its offer."))
        }
    }
}
