import Model
import Normalisation

/// A referral's status says the same as its dates.
struct ReferralStatusAgreesWithDates: RecordRule {
    let title = "A referral's status agrees with its dates."
    let why =
        "Acceptance rates go by the status, waiting times by the dates: both must speak of the same referrals."
    let fix = "Correct the status or the dates of the referral."
    let group = RuleGroup.logic
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "Accepted with a date", kind: .referral,
            ["referral_status": "ACCEPTED", "accepted_date": "2003-04-03"], breaks: false),
        RuleExample(
            "Accepted, no day known", kind: .referral, ["referral_status": "ACCEPTED", "accepted_date": ""],
            breaks: false),
        RuleExample(
            "Declined with a day of acceptance", kind: .referral,
            ["referral_status": "DECLINED", "accepted_date": "2003-04-03"], breaks: true),
        RuleExample(
            "Accepted with a day of refusal only", kind: .referral,
            ["referral_status": "ACCEPTED", "declined_date": "2003-04-03"], breaks: true),
        RuleExample(
            "Merely sent, and a service started", kind: .referral,
            ["referral_status": "SENT", "service_start_date": "2003-04-03"], breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        guard let statuses = batch.columns.codes(.referralStatus) else { return }
        let accepted = batch.columns.dates(.acceptedDate)
        let declined = batch.columns.dates(.declinedDate)
        let started = batch.columns.dates(.serviceStartDate)
        func isKnown(_ dates: [Int32]?, _ record: Int) -> Bool {
            dates.map { PartialDate(raw: $0[record]).isKnown } ?? false
        }
        for record in 0..<batch.count {
            let isBroken: Bool
            switch Coded<ReferralStatus>(byte: statuses[record]).value {
            case .declined: isBroken = isKnown(accepted, record) && !isKnown(declined, record)
            case .accepted, .completed: isBroken = isKnown(declined, record) && !isKnown(accepted, record)
            case .sent, .noFeedback: isBroken = isKnown(accepted, record) || isKnown(started, record)
            case .withdrawn, .expired, nil: isBroken = false
            }
            guard isBroken else { continue }
            report(
                RuleBreach(
                    record: record, target: .standard(.referralStatus),
                    message: "The referral's status contradicts its dates."))
        }
    }
}
