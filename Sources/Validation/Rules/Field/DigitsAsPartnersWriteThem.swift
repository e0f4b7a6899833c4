import Model
import Normalisation

/// Numbers are written in the digits 0 to 9.
struct DigitsAsPartnersWriteThem: FaultRule {
    let fault = FieldFault.Kind.foreignDigits
    let title = "Numbers are written in the digits 0 to 9."
    let why = "Other digits are not told apart by every program that counts them."
    let fix = "Write the digits 0 to 9 in their ordinary width."
    let group = RuleGroup.type
    let severity = Severity.error
    let examples = [
        RuleExample("Ordinary digits", ["incidents": "2"], breaks: false),
        RuleExample("Digits of full width", ["incidents": "\u{FF12}"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        "The field “\(target.title)” holds digits of another script or width."
    }
}
