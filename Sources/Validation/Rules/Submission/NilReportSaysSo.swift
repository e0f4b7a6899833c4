import Model
import Normalisation

/// X18. A submission without records says that it is a nil report, and a nil report has none.
struct NilReportSaysSo: SubmissionRule {
    let reference: String? = "X18"
    let title = "A submission without records says that there were no cases, and one that says so has none."
    let why = "No cases and a file that was lost look the same, unless the sender says which it is."
    let fix = "Set nil_report in the envelope if there were no cases; else send the records."
    let group = RuleGroup.file
    let severity = Severity.error
    let examples = [
        RuleExample("No cases", records: [], breaches: [], envelope: ["nil_report": "Y"]),
        RuleExample(
            "A case", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [],
            envelope: ["nil_report": "N"]),
        RuleExample("Nothing at all", records: [], breaches: [], fileBreaks: true),
        RuleExample(
            "No cases, and one", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [],
            envelope: ["nil_report": "Y"], fileBreaks: true),
    ]

    func begin(in context: RuleContext) -> any SubmissionRuleCheck {
        Check(saysNil: context.envelope.nilReport)
    }

    private struct Check: SubmissionRuleCheck {
        let saysNil: Bool?
        private var hasRecords = false

        init(saysNil: Bool?) { self.saysNil = saysNil }

        mutating func add(
            _ batch: CaseBatch, _ traces: RecordTraces, verdicts: [Verdict], report: (RuleBreach) -> Void
        ) {
            hasRecords = hasRecords || batch.count > 0
        }

        func finish(report: (SubmissionBreach) -> Void) {
            guard hasRecords == (saysNil == true) else { return }
            let message: Message =
                hasRecords
                ? "The envelope says that there were no cases, and the file has records."
                : "The file has no records, and the envelope does not say that there were no cases."
            report(SubmissionBreach(at: Place(), target: nil, message: message))
        }
    }
}
