import Model
import Normalisation

/// A number lies within what its field can mean.
struct NumberInRange: FaultRule {
    let fault = FieldFault.Kind.outOfRange
    let title = "A number lies within what its field can mean."
    let why = "A number out of range is a slip, or stands in the wrong column."
    let fix = "Correct the number: counts are 0 or more, scores lie between 0 and 1."
    let group = RuleGroup.type
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.constraintError]
    let examples = [
        RuleExample("A score", kind: .returnReintegration, ["baseline_rss": "0.62"], breaks: false),
        RuleExample("A score above 1", kind: .returnReintegration, ["baseline_rss": "62"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        "The field “\(target.title)” holds a number outside its range."
    }
}
