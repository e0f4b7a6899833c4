import Model
import Normalisation

/// Decimals and thousands of a number can be told apart: by the number, by the file’s other numbers, or by the source’s description.
struct DecimalMarkUnambiguous: FaultRule {
    let fault = FieldFault.Kind.ambiguousNumber
    let title = "Decimals and thousands of a number can be told apart."
    let why = "1.234 is one and a bit to some and more than a thousand to others."
    let fix =
        "Write numbers without marks between thousands, or state the decimal mark in the source’s description."
    let group = RuleGroup.type
    let severity = Severity.error
    let examples = [
        RuleExample("Two marks", ["incidents": "1.234,0"], breaks: false),
        RuleExample("One mark before three digits", ["incidents": "2.000"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        value.map { "“\($0)” in the field “\(target.title)” may have decimals or thousands." }
            ?? "A number in the field “\(target.title)” may have decimals or thousands."
    }
}
