import Model
import Normalisation

/// A record has the primary key of the table schema, and no other record has the same.
struct SchemaKeyOnce: SubmissionRule {
    let title = "A record has the primary key of the table schema, and no other record has the same."
    let why = "By its key a record is named, and found again in the next file."
    let fix = "Fill the key in, and give each record its own."
    let group = RuleGroup.identity
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.primaryKey]
    let examples = [
        RuleExample(
            "The same case on the same day, and a key without a day",
            records: [
                ["local_case_id": "17", "day": "1"], ["local_case_id": "17", "day": "2"],
                ["local_case_id": "17", "day": "1"], ["local_case_id": "18", "day": ""],
            ], breaches: [2, 3],
            tableSchema: """
                {"fields": [{"name": "local_case_id"}, {"name": "day"}], "primaryKey": ["local_case_id", "day"]}
                """)
    ]

    func begin(in context: RuleContext) -> any SubmissionRuleCheck { Check() }

    private struct Check: SubmissionRuleCheck {
        private var seen = SchemaKeysSeen()

        mutating func add(
            _ batch: CaseBatch, _ traces: RecordTraces, verdicts: [Verdict], report: (RuleBreach) -> Void
        ) {
            batch.schemaFindings?.report(to: report) { kind in
                kind == .missingInKey ? "A part of the table schema’s primary key is missing." : nil
            }
            seen.add(batch, traces, primary: true) { record, column in
                report(
                    RuleBreach(
                        record: record, target: column?.target,
                        message: "An earlier record has the same primary key of the table schema.",
                        heading: column?.heading))
            }
        }
    }
}
