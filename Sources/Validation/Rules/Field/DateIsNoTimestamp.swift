import Model
import Normalisation

/// A date is written as a date, not as a count of seconds.
struct DateIsNoTimestamp: FaultRule {
    let fault = FieldFault.Kind.timestamp
    let title = "A date is no count of seconds."
    let why = "A count of seconds is a moment in one time zone and may be another day in the next."
    let fix = "Write the date as year-month-day: 2003-07-23."
    let group = RuleGroup.date
    let severity = Severity.error
    let examples = [
        RuleExample("A date", ["entry_date": "2003-04-02"], breaks: false),
        RuleExample("Seconds since 1970", ["entry_date": "1049241600"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        "The field “\(target.title)” holds a count of seconds or milliseconds instead of a date."
    }
}
