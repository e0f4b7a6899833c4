import Model
import Normalisation

/// Reasons for declining are given where assistance was declined, wholly or in part.
struct DeclinedWhenReasonGiven: RecordRule {
    let title = "Reasons for declining stand where assistance was declined."
    let why = "Reasons are counted over those who declined; one without the other is counted in neither."
    let fix = "Correct the decision, or take the reasons out."
    let group = RuleGroup.logic
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "Declined", ["assistance_decision": "DECLINED", "decline_reasons": "DISTRUST"], breaks: false),
        RuleExample(
            "Partly declined", ["assistance_decision": "PARTIAL", "decline_reasons": "DISTRUST"],
            breaks: false),
        RuleExample(
            "Never offered", ["assistance_offered": "N", "decline_reasons": "NOT_OFFERED"], breaks: false),
        RuleExample(
            "Accepted", ["assistance_decision": "ACCEPTED", "decline_reasons": "DISTRUST"], breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        guard let reasons = batch.columns.codeSets(.declineReasons) else { return }
        guard let decisions = batch.columns.codes(.assistanceDecision) else { return }
        for record in 0..<batch.count where CodeSet(bits: reasons[record]).hasValue {
            guard decisions[record] == AssistanceDecision.accepted.rawValue else { continue }
            report(
                RuleBreach(
                    record: record, target: .standard(.declineReasons),
                    message: "Reasons for declining are given although assistance was accepted."))
        }
    }
}
