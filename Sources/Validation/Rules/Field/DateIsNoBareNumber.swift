import Model
import Normalisation

/// A date is written as a date, not as the number that a spreadsheet keeps of it.
struct DateIsNoBareNumber: FaultRule {
    let fault = FieldFault.Kind.dayNumberWithoutEvidence
    let title = "A date is no bare number."
    let why = "A number among dates may be a spreadsheet’s day or a slip, and only the sender knows which."
    let fix = "Format the column as dates before you save the file, or write the date as year-month-day."
    let group = RuleGroup.date
    let severity = Severity.error
    let examples = [
        RuleExample(
            "A column of a spreadsheet’s days", records: [["entry_date": "37823"], ["entry_date": "37824"]],
            breaches: []),
        RuleExample(
            "A number among dates",
            records: Array(repeating: ["entry_date": "2003-04-02"], count: 20) + [["entry_date": "37824"]],
            breaches: [20]),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        "The field “\(target.title)” holds a bare number, and its column does not prove to hold a spreadsheet’s days."
    }
}
