import Model
import Normalisation

/// A count is written in digits, a score as a decimal number.
struct NumberReadable: FaultRule {
    let fault = FieldFault.Kind.notANumber
    let title = "A number is written as a number."
    let why = "What is not a number cannot be added up."
    let fix = "Write the number in digits; for a number that is not known write _U."
    let group = RuleGroup.type
    let severity = Severity.error
    let examples = [
        RuleExample("A count", ["incidents": "2"], breaks: false),
        RuleExample("A word", ["incidents": "some"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        "The field “\(target.title)” holds something that is not a number."
    }
}
