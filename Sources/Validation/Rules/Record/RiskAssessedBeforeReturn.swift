import Model
import Normalisation

/// Risk is assessed before a return, or on its day.
struct RiskAssessedBeforeReturn: RecordRule {
    let title = "Risk is assessed before a return."
    let why = "A risk assessment after the return protects nobody."
    let fix = "Correct the date of the risk assessment or of the return."
    let group = RuleGroup.date
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "Assessed before", kind: .returnReintegration,
            ["pre_return_risk_assessment_date": "2003-04-02", "return_date": "2003-04-20"], breaks: false),
        RuleExample(
            "Assessed after", kind: .returnReintegration,
            ["pre_return_risk_assessment_date": "2003-04-22", "return_date": "2003-04-20"], breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        DatePair(.preReturnRiskAssessmentDate, .returnDate).eachReversed(in: batch) { record, _ in
            report(
                RuleBreach(
                    record: record, target: .standard(.returnDate),
                    message: "The risk assessment before return lies after the return."))
        }
    }
}
