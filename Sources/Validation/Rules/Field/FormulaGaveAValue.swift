import Model
import Normalisation

/// A cell holds a value, not what a spreadsheet shows where a formula failed.
struct FormulaGaveAValue: FaultRule {
    let fault = FieldFault.Kind.spreadsheetError
    let title = "A cell holds a value, not a formula’s error."
    let why = "A formula that failed says nothing of the record."
    let fix = "Mend the formula, or write the value in its place; for a value that is not known write _U."
    let group = RuleGroup.type
    let severity = Severity.error
    let examples = [
        RuleExample("A value", ["sex": "F"], breaks: false),
        RuleExample("A look-up that found nothing", ["sex": "#N/A"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        "The field “\(target.title)” holds a spreadsheet’s error instead of a value."
    }
}
