import Model
import Normalisation

/// An entry of several parts has the parts that it should have, in their order.
struct EntryWellFormed: FaultRule {
    let fault = FieldFault.Kind.malformedEntry
    let title = "An entry of several parts has its parts in their order."
    let why = "A part in the wrong place is read as something else."
    let fix =
        "Write each entry as SERVICE:start:end:days:provider_type, and entries one after the other with | between them."
    let group = RuleGroup.type
    let severity = Severity.error
    let examples = [
        RuleExample(
            "Two services", ["services_received": "MEDICAL:2003-04-02|SHELTER:2003-04-02:2003-04-20"],
            breaks: false),
        RuleExample(
            "Too many parts", ["services_received": "MEDICAL:2003-04-02:2003-04-03:1:NGO:x"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        "The field “\(target.title)” holds an entry whose parts cannot be read."
    }
}
