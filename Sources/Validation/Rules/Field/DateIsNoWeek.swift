import Model
import Normalisation

/// A date is a day, month, quarter or year.
struct DateIsNoWeek: FaultRule {
    let fault = FieldFault.Kind.weekOfYear
    let title = "A date is a day, month, quarter or year."
    let why = "A week may lie in two months, and a record in two quarters."
    let fix = "Write a day of the week, 2003-W27-4 or 2003-07-03, or the month."
    let group = RuleGroup.date
    let severity = Severity.error
    let examples = [
        RuleExample("A day of a week", ["entry_date": "2003-W14-3"], breaks: false),
        RuleExample("A week", ["entry_date": "2003-W14"], breaks: true),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        "The field “\(target.title)” holds a week, which is neither a day nor a month."
    }
}
