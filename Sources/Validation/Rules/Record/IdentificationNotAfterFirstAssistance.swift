import Model
import Normalisation

/// X01. A person is identified before she is first assisted, or up to a week later: help does not wait for forms.
struct IdentificationNotAfterFirstAssistance: RecordRule {
    let reference: String? = "X01"
    let title = "A person is identified before she is first assisted, or within a week."
    let why = "Time to first assistance is counted from identification."
    let fix = "Correct the date of identification or the date of first assistance."
    let group = RuleGroup.date
    let severity = Severity.error
    let examples = [
        RuleExample(
            "Identified, then assisted",
            ["identification_date": "2003-04-02", "first_assistance_date": "2003-04-03"], breaks: false),
        RuleExample(
            "Assisted a week before",
            ["identification_date": "2003-04-09", "first_assistance_date": "2003-04-02"], breaks: true),
        RuleExample(
            "Assisted a month before",
            ["identification_date": "2003-05-02", "first_assistance_date": "2003-04-02"], breaks: true),
    ]

    /// Days by which assistance may run ahead and be no more than worth a look.
    private static let leadDays = 7

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        DatePair(.identificationDate, .firstAssistanceDate).eachReversed(in: batch) { record, days in
            let isNear = days <= Self.leadDays
            report(
                RuleBreach(
                    record: record, target: .standard(.firstAssistanceDate),
                    message: isNear
                        ? "The first assistance lies up to a week before the identification."
                        : "The first assistance lies more than a week before the identification.",
                    severity: isNear ? .warning : nil))
        }
    }
}
