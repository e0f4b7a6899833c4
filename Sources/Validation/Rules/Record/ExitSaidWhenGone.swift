import Model
import Normalisation

/// Who is said to have left a shelter has a day of exit.
struct ExitSaidWhenGone: RecordRule {
    let title = "A stay with a type or destination of exit has a date of exit."
    let why = "A stay without a date of exit counts as running, and its nights go on being counted."
    let fix = "Fill in the date of exit, or take the type and destination of exit out."
    let group = RuleGroup.logic
    let severity = Severity.warning
    let examples = [
        RuleExample("Gone", ["exit_type": "PLANNED", "exit_date": "2003-04-20"], breaks: false),
        RuleExample("Gone, day not known", ["exit_type": "PLANNED", "exit_date": "_U"], breaks: false),
        RuleExample("Still there", ["exit_type": "_Z", "exit_date": ""], breaks: false),
        RuleExample("Gone without a day", ["exit_type": "PLANNED", "exit_date": ""], breaks: true),
        RuleExample("Gone somewhere", ["exit_destination": "ABROAD_THIRD"], breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        let exits = batch.columns.dates(.exitDate)
        let faulty = batch.faultyRecords(in: .exitDate)
        for field in [StandardField.exitType, .exitDestination] {
            guard let codes = batch.columns.codes(field) else { continue }
            for record in 0..<batch.count where codes[record] >= CodeList.firstEntry {
                guard exits.map({ PartialDate(raw: $0[record]).isAbsent }) ?? true else { continue }
                if faulty.contains(record) { continue }
                report(
                    RuleBreach(
                        record: record, target: .standard(.exitDate),
                        message: "The stay has a type or destination of exit and no date of exit."))
            }
        }
    }
}
