import Model
import Normalisation

/// A key field of a prepared submission holds a key as the program writes it: 26 letters and digits.
struct KeyWellFormed: FaultRule {
    let fault = FieldFault.Kind.notAToken
    let title = "A key is written as the program writes keys."
    let why = "What is not a key may be a number or name that should have become one."
    let fix = "Send the file as it was prepared, or map the column as the organisation’s own number."
    let group = RuleGroup.identity
    let severity = Severity.error
    let examples = [
        RuleExample("A key", ["shelter_key": "0123456789ABCDEFGHJKMNPQRS"], breaks: false),
        RuleExample("A name in its place", ["shelter_key": "House 3"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        "The field “\(target.title)” holds something that is not a key."
    }
}
