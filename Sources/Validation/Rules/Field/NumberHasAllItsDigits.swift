import Model
import Normalisation

/// A number or date has all its digits.
struct NumberHasAllItsDigits: FaultRule {
    let fault = FieldFault.Kind.lostDigits
    let title = "A number has all its digits."
    let why = "Where a spreadsheet has shortened a number, the rest of it is not in the file."
    let fix = "Widen the column, format it as a number without an exponent, and save the file again."
    let group = RuleGroup.type
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.truncatedValue]
    let examples = [
        RuleExample("All digits", ["incidents": "12"], breaks: false),
        RuleExample("The first digits and a power of ten", ["incidents": "1,2E+01"], breaks: true),
        RuleExample("A column too narrow", ["entry_date": "########"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        value.map { "“\($0)” in the field “\(target.title)” has lost digits in a spreadsheet." }
            ?? "The value in the field “\(target.title)” has lost digits in a spreadsheet."
    }
}
