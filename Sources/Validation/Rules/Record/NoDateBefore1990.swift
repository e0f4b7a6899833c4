import Model
import Normalisation

/// X02. No event lies before 1990: an earlier year is a slip, or a birth date in the wrong column.
struct NoDateBefore1990: RecordRule {
    let reference: String? = "X02"
    let title = "No event lies before 1990."
    let why = "An earlier date is a slip in the year, or a birth date in the wrong column."
    let fix = "Correct the year, or leave the date out and write _U."
    let group = RuleGroup.date
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.constraintError]
    let examples = [
        RuleExample("In 1990", ["identification_date": "1990-01-01"], breaks: false),
        RuleExample("Not known", ["identification_date": "_U"], breaks: false),
        RuleExample("A birth date in the wrong column", ["identification_date": "1978-05-03"], breaks: true),
        RuleExample("Only the year, too early", ["identification_date": "1989"], breaks: true),
    ]

    /// 1 January 1990, in days since 1970-01-01.
    private static let firstDay: Int32 = 7305

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        batch.eachEventDate { record, target, raw in
            guard raw >> 3 < Self.firstDay, PartialDate(raw: raw).isKnown else { return }
            report(RuleBreach(record: record, target: target, message: "“\(target.title)” lies before 1990."))
        }
    }
}
