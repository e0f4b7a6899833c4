import Model
import Normalisation

/// A date is written in one of the forms that the region uses.
struct DateReadable: FaultRule {
    let fault = FieldFault.Kind.unreadableDate
    let title = "A date is written as a date."
    let why = "Nothing can be said of the time of a record whose date cannot be read."
    let fix = "Write the date as year-month-day: 2003-07-23."
    let group = RuleGroup.type
    let severity = Severity.error
    let examples = [
        RuleExample("To the day", ["entry_date": "2003-04-02"], breaks: false),
        RuleExample("To the month", ["identification_date": "2003-04"], breaks: false),
        RuleExample("No date", ["entry_date": "spring"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        "The field “\(target.title)” holds something that is not a date."
    }
}
