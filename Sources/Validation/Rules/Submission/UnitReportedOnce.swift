import Model
import Normalisation

/// X13. A stay, referral, return or case stands in a submission once.
///
/// The same again, word for word, is set apart as a duplicate; the same number with other facts is an error of
/// the later record, since nothing says which of the two is true.
struct UnitReportedOnce: SubmissionRule {
    let reference: String? = "X13"
    let title = "A stay, referral, return or case is reported once in a submission."
    let why = "Reported twice it would count twice, or leave open which of two statements is true."
    let fix = "Keep one of the records; give two different units two different numbers."
    let group = RuleGroup.identity
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.duplicateRow, .primaryKey]
    let examples = [
        RuleExample(
            "Two stays of one person",
            records: [
                ["local_case_id": "17", "entry_date": "2003-04-02", "exit_date": "2003-04-09"],
                ["local_case_id": "17", "entry_date": "2003-05-02", "exit_date": ""],
            ], breaches: []),
        RuleExample(
            "The same stay again, word for word",
            records: [
                ["stay_id": "S1", "local_case_id": "17", "entry_date": "2003-04-02"],
                ["stay_id": "S1", "local_case_id": "17", "entry_date": "2003-04-02"],
            ], breaches: [1]),
        RuleExample(
            "The same stay with another entry",
            records: [
                ["stay_id": "S1", "local_case_id": "17", "entry_date": "2003-04-02"],
                ["stay_id": "S1", "local_case_id": "17", "entry_date": "2003-04-03"],
            ], breaches: [1]),
    ]

    func begin(in context: RuleContext) -> any SubmissionRuleCheck { Check() }

    private struct Check: SubmissionRuleCheck {
        private var seen = FingerprintTable()

        mutating func add(
            _ batch: CaseBatch, _ traces: RecordTraces, verdicts: [Verdict], report: (RuleBreach) -> Void
        ) {
            seen.touch(traces.units)
            for record in 0..<batch.count where verdicts[record] != .rejected {
                let unit = traces.units[record]
                if unit.isAbsent { continue }
                let content = traces.contents[record].mark
                guard let earlier = seen.insert(content, for: unit) else { continue }
                report(Self.breach(record, isSame: earlier == content))
            }
        }

        private static func breach(_ record: Int, isSame: Bool) -> RuleBreach {
            isSame
                ? RuleBreach(
                    record: record, target: nil,
                    message: "The record repeats an earlier one word for word.", severity: .warning,
                    outcome: .duplicate)
                : RuleBreach(
                    record: record, target: nil,
                    message: "The record reports a stay, referral, return or case again, with other facts.")
        }
    }
}
