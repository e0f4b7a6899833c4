import Model
import Normalisation

/// An area’s code or name means one area at the time of the record.
struct AreaUnambiguous: FaultRule {
    let fault = FieldFault.Kind.ambiguousArea
    let title = "An area’s code means one country at the time of the record."
    let why =
        "RM is Moldova to some and Macedonia to others; CS was Czechoslovakia, and later Serbia and Montenegro."
    let fix = "Write the three-letter code of the country, such as MDA, MKD or SCG."
    let group = RuleGroup.code
    let severity = Severity.error
    let examples = [
        RuleExample(
            "Serbia and Montenegro by its own code",
            records: [["citizenship": "SCG", "entry_date": "2003-09-01"]], breaches: []),
        RuleExample("Moldova or Macedonia", ["citizenship": "RM"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        "The field “\(target.title)” holds a code that means more than one country."
    }
}
