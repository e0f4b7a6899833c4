import Model
import Normalisation

/// An area’s code or name means one area at the time of the record.
struct AreaUnambiguous: FaultRule {
    let fault = FieldFault.Kind.ambiguousArea
    let title = "An area’s code means one country at the time of the record."
    let why = "CS was Czechoslovakia until 1993, and Serbia and Montenegro from July 2003 to June 2006."
    let fix = "Write the three-letter code of the country, such as SCG, SRB or MNE."
    let group = RuleGroup.code
    let severity = Severity.error
    let examples = [
        RuleExample(
            "Serbia and Montenegro by its own code",
            records: [["citizenship": "SCG", "entry_date": "2003-09-01"]], breaches: []),
        RuleExample(
            "CS before there was such a state", records: [["citizenship": "CS", "entry_date": "2003-04-02"]],
            breaches: [0]),
    ]

    func message(for target: FieldTarget, value: String?) -> String {
        "The field “\(target.title)” holds a code that means more than one country."
    }
}
