import Model
import Normalisation

/// An area is one that the standard knows, by any of its codes or names.
struct AreaKnown: FaultRule {
    let fault = FieldFault.Kind.unknownArea
    let title = "An area is a country or territory that the standard knows."
    let why = "A country that no list knows cannot be counted with its neighbours."
    let fix = "Write the three-letter code of the country, such as MDA."
    let group = RuleGroup.code
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.constraintError]
    let examples = [
        RuleExample("A code", ["citizenship": "MDA"], breaks: false),
        RuleExample("Without citizenship of any state", ["citizenship": "STATELESS"], breaks: false),
        RuleExample("No country", ["citizenship": "MDA|Ruritania"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        "The field “\(target.title)” holds something that is not a known country or territory."
    }
}
