import Model
import Normalisation

/// X01. A referral is offered, then accepted, then a service starts; two of them may fall on one day.
struct OfferAcceptanceServiceInOrder: RecordRule {
    let reference: String? = "X01"
    let title = "A referral is offered, then accepted, then its service starts."
    let why = "Waiting times of referrals are counted between these days."
    let fix = "Correct the dates of offer, acceptance and start of service."
    let group = RuleGroup.date
    let severity = Severity.error
    let examples = [
        RuleExample(
            "In order", kind: .referral,
            ["offer_date": "2003-04-02", "accepted_date": "2003-04-04", "service_start_date": "2003-04-04"],
            breaks: false),
        RuleExample(
            "Accepted before the offer", kind: .referral,
            ["offer_date": "2003-04-05", "accepted_date": "2003-04-04"], breaks: true),
        RuleExample(
            "Started before acceptance", kind: .referral,
            ["accepted_date": "2003-04-04", "service_start_date": "2003-04-03"], breaks: true),
        RuleExample(
            "Started before the offer", kind: .referral,
            ["offer_date": "2003-04-05", "service_start_date": "2003-04-03"], breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        DatePair(.offerDate, .acceptedDate).eachReversed(in: batch) { record, _ in
            report(
                RuleBreach(
                    record: record, target: .standard(.acceptedDate),
                    message: "The referral was accepted before it was offered."))
        }
        DatePair(.acceptedDate, .serviceStartDate).eachReversed(in: batch) { record, _ in
            report(
                RuleBreach(
                    record: record, target: .standard(.serviceStartDate),
                    message: "The service started before the referral was accepted."))
        }
        DatePair(.offerDate, .serviceStartDate).eachReversed(in: batch) { record, _ in
            report(
                RuleBreach(
                    record: record, target: .standard(.serviceStartDate),
                    message: "The service started before the referral was offered."))
        }
    }
}
