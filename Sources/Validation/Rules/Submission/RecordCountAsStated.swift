import Model
import Normalisation

/// X11. A submission has as many records as its envelope states.
struct RecordCountAsStated: SubmissionRule {
    let reference: String? = "X11"
    let title = "A submission has as many records as its envelope states."
    let why = "A difference shows a file that was cut off or sent too early."
    let fix = "Send the whole file again, or correct record_count in the envelope."
    let group = RuleGroup.file
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.rowCount]
    let examples = [
        RuleExample(
            "One, as stated", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [],
            envelope: ["record_count": "1"]),
        RuleExample(
            "One of two", records: [["local_case_id": "17", "entry_date": "2003-04-02"]], breaches: [],
            envelope: ["record_count": "2"], fileBreaks: true),
    ]

    func begin(in context: RuleContext) -> any SubmissionRuleCheck {
        Check(stated: context.envelope.recordCount)
    }

    private struct Check: SubmissionRuleCheck {
        let stated: Int?
        private var read = 0

        init(stated: Int?) { self.stated = stated }

        mutating func add(
            _ batch: CaseBatch, _ traces: RecordTraces, verdicts: [Verdict], report: (RuleBreach) -> Void
        ) {
            read += batch.count
        }

        func finish(report: (SubmissionBreach) -> Void) {
            guard let stated, stated != read else { return }
            report(
                SubmissionBreach(
                    at: Place(), target: nil,
                    message: "The envelope states \(stated) records; the file has \(read)."))
        }
    }
}
