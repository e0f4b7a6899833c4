import Model
import Normalisation

/// Formal identification is requested before it is decided.
struct RequestBeforeDecision: RecordRule {
    let title = "Formal identification is requested before it is decided."
    let why = "How long persons wait for a decision is counted between the two."
    let fix = "Correct the date of request or the date of decision."
    let group = RuleGroup.date
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "Requested, then decided", kind: .referral,
            ["formal_identification_requested": "2003-04-02", "formal_identification_decided": "2003-04-20"],
            breaks: false),
        RuleExample(
            "Decided before", kind: .referral,
            ["formal_identification_requested": "2003-04-02", "formal_identification_decided": "2003-04-01"],
            breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        DatePair(.formalIdentificationRequested, .formalIdentificationDecided).eachReversed(in: batch) {
            record, _ in
            report(
                RuleBreach(
                    record: record, target: .standard(.formalIdentificationDecided),
                    message: "Formal identification was decided before it was requested."))
        }
    }
}
