import Model
import Normalisation

/// X15. A code of an area is used at a time when it was valid; the value is kept all the same.
struct AreaCodeValidAtTheTime: FaultRule {
    let fault = FieldFault.Kind.areaOutOfValidity
    let reference: String? = "X15"
    let title = "A country’s code is used at a time when it was valid."
    let why = "A withdrawn code hints at a date or a country that was copied from elsewhere."
    let fix = "Write the code that was valid on the date of the record."
    let group = RuleGroup.code
    let severity = Severity.warning
    let counterparts: [FrictionlessError] = [.constraintError]
    let examples = [
        RuleExample(
            "Romania by today’s code", records: [["citizenship": "ROU", "entry_date": "2003-04-02"]],
            breaches: []),
        RuleExample(
            "Yugoslavia while it was", records: [["citizenship": "YUG", "entry_date": "2003-04-02"]],
            breaches: []),
        RuleExample(
            "Serbia and Montenegro before its time",
            records: [["citizenship": "SCG", "entry_date": "2003-04-02"]], breaches: [0]),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        "The field “\(target.title)” holds a code that was not valid on the date of the record."
    }
}
