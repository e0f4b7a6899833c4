import Model
import Normalisation

/// The dates of a column are written in one order.
struct DatesOfAColumnInOneOrder: FaultRule {
    let fault = FieldFault.Kind.contradictoryDateOrder
    let title = "The dates of a column are written in one order."
    let why =
        "Where some dates can only be day first and others only month first, nobody can tell of the rest."
    let fix = "Write all dates of the column alike, best as year-month-day."
    let group = RuleGroup.date
    let severity = Severity.error
    let examples = [
        RuleExample(
            "One order", records: [["entry_date": "23/04/2003"], ["entry_date": "04/05/2003"]], breaches: []),
        RuleExample(
            "Two orders",
            records: [
                ["entry_date": "23/04/2003"], ["entry_date": "04/24/2003"], ["entry_date": "04/05/2003"],
            ],
            breaches: [2]),
    ]

    func message(for target: FieldTarget, value: String?) -> Message {
        "The field “\(target.title)” holds a date that can be read in two orders, and its column has both."
    }
}
