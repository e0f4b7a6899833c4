import Model
import Normalisation

/// A date is a day that the calendar has.
struct DateInCalendar: FaultRule {
    let fault = FieldFault.Kind.impossibleDate
    let title = "A date is a day that the calendar has."
    let why = "A day such as 31 February is a slip; which day was meant cannot be told."
    let fix = "Correct the day or the month."
    let group = RuleGroup.date
    let severity = Severity.error
    let examples = [
        RuleExample("A leap day", ["entry_date": "2004-02-29"], breaks: false),
        RuleExample("No leap year", ["entry_date": "2003-02-29"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        "The field “\(target.title)” holds a day that the calendar does not have."
    }
}
