import Model
import Normalisation

/// X14. A coded field holds a code of its list, or a spelling that the list or the source's map knows.
struct CodeInList: FaultRule {
    let fault = FieldFault.Kind.unknownCode
    let reference: String? = "X14"
    let title = "A coded field holds a code of its list."
    let why = "What no list knows cannot be counted with anything else."
    let fix = "Write a code of the list, or add the spelling to the source's value map."
    let group = RuleGroup.code
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.constraintError]
    let examples = [
        RuleExample("A code of the list", ["sex": "F"], breaks: false),
        RuleExample("Said to be unknown", ["sex": "_U"], breaks: false),
        RuleExample("A code of no list", ["sex": "Q7"], breaks: true),
        RuleExample("One of several codes", ["exploitation_forms": "LABOUR|XYZZY"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        value.map { "“\($0)” is not a code of the field “\(target.title)”." }
            ?? "The value is not a code of the field “\(target.title)”."
    }
}
