import Model
import Normalisation

/// Day and month of a date can be told apart: by the date, by the file’s other dates, or by the source’s description.
struct DateOrderUnambiguous: FaultRule {
    let fault = FieldFault.Kind.ambiguousDate
    let title = "Day and month of a date can be told apart."
    let why = "03/07 is the third of July to some and the seventh of March to others."
    let fix =
        "Write the dates as year-month-day, or state their order: \"dateOrder\" in the source’s description, or"
        + " --date-order dmy or mdy."
    let group = RuleGroup.date
    let severity = Severity.error
    let examples = [
        RuleExample("Only one reading", ["entry_date": "23/04/2003"], breaks: false),
        RuleExample("Two readings", ["entry_date": "04/05/2003"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        "The field “\(target.title)” holds a date that can be read day first (dmy) and month first (mdy), and"
            + " nothing in the file tells which."
    }
}
