import Model
import Normalisation

/// X16. Something of the record falls into the reporting quarter; else it is set apart as out of period.
///
/// In the quarter is a record with an event date in it, with a stay or service that reaches into it (a stay
/// without an exit lasts until it has one), or with a case that was opened by its end and is said to be active.
/// A case record is no event: it belongs to the quarter that sends it, unless the person was identified later.
/// A record without any event date counts by the day of preparation, and so is in the quarter. Whether an
/// older unit merely changed cannot be seen in one file: such an update carries a date of the change.
struct FallsIntoTheQuarter: RecordRule {
    let reference: String? = "X16"
    let title = "Something of the record falls into the reporting quarter."
    let why = "Each quarter's figures rest on that quarter's submission alone."
    let fix =
        "Send the record with the quarter to which it belongs, or correct the dates or the quarter."
    let group = RuleGroup.period
    let severity = Severity.warning
    let examples = [
        RuleExample("Entered in the quarter", ["entry_date": "2003-04-02"], breaks: false),
        RuleExample("Still there since January", ["entry_date": "2003-01-02"], breaks: false),
        RuleExample(
            "There over the whole quarter", ["entry_date": "2003-01-02", "exit_date": "2003-07-05"],
            breaks: false),
        RuleExample(
            "A case of an earlier year, and one identified after the quarter", kind: .caseRecord,
            records: [["identification_date": "2002"], ["identification_date": "2003-07-02"]], breaches: [1]),
        RuleExample("No event date", kind: .returnReintegration, ["return_type": "AVR"], breaks: false),
        RuleExample(
            "Left before the quarter", ["entry_date": "2003-01-02", "exit_date": "2003-03-31"], breaks: true),
        RuleExample("Entered after the quarter", ["entry_date": "2003-07-02"], breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        let standing = PeriodStanding(of: batch, in: context.envelope.period)
        for record in 0..<batch.count where standing.isOutside(record) {
            report(
                RuleBreach(
                    record: record, target: nil,
                    message: "Nothing of the record falls into \(context.envelope.period.text).",
                    outcome: .outOfPeriod))
        }
    }
}
