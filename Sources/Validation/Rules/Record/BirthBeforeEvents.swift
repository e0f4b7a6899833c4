import Model
import Normalisation

/// Nothing happens to a person before her birth. The birth date is read, compared, and then gone.
struct BirthBeforeEvents: RecordRule {
    let title = "A person is born before anything is reported of her."
    let why = "An age below zero comes from a slip in one of two dates."
    let fix = "Correct the date of birth or the date of the event."
    let group = RuleGroup.date
    let severity = Severity.error
    let examples = [
        RuleExample("Born in 1985", ["birth_date": "1985-03-02", "entry_date": "2003-04-02"], breaks: false),
        RuleExample(
            "Only the year of birth", ["birth_year": "2003", "entry_date": "2003-04-02"], breaks: false),
        RuleExample(
            "Born after entry", ["birth_date": "2003-05-02", "entry_date": "2003-04-02"], breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        guard let births = batch.transients.birthDates else { return }
        batch.eachEventDate { record, target, raw in
            // Raw forms order as first days do: an event that is not before the birth is done with here.
            guard raw < births[record], let day = PartialDate(raw: raw).lastDay else { return }
            guard let birth = PartialDate(raw: births[record]).firstDay, day < birth else { return }
            report(
                RuleBreach(
                    record: record, target: target,
                    message: "“\(target.title)” lies before the person's birth."))
        }
    }
}
