import Model
import Normalisation

/// A value that the table schema wants unique stands in a file once.
struct SchemaValueOnce: SubmissionRule {
    let title = "A value that the table schema wants unique stands in a file once."
    let why = "What is to tell records apart cannot, where two have the same."
    let fix = "Give each record its own value, or take out the record that stands twice."
    let group = RuleGroup.identity
    let severity = Severity.error
    let counterparts: [FrictionlessError] = [.uniqueError]
    let examples = [
        RuleExample(
            "A protocol number twice",
            records: [
                ["local_case_id": "17", "protocol": "A1"], ["local_case_id": "18", "protocol": "A2"],
                ["local_case_id": "19", "protocol": "A1"], ["local_case_id": "20", "protocol": ""],
                ["local_case_id": "21", "protocol": ""],
            ], breaches: [2],
            tableSchema: #"{"fields": [{"name": "protocol", "constraints": {"unique": true}}]}"#)
    ]

    func begin(in context: RuleContext) -> any SubmissionRuleCheck { Check() }

    private struct Check: SubmissionRuleCheck {
        private var seen = SchemaKeysSeen()

        mutating func add(
            _ batch: CaseBatch, _ traces: RecordTraces, verdicts: [Verdict], report: (RuleBreach) -> Void
        ) {
            seen.add(batch, traces, primary: false) { record, column in
                report(
                    RuleBreach(
                        record: record, target: column?.target,
                        message: "An earlier record has the same value, which the table schema wants unique.",
                        heading: column?.heading))
            }
        }
    }
}

/// The keys of a table schema that were met so far, by fingerprints alone.
struct SchemaKeysSeen: Sendable {
    private var tables: [FingerprintTable] = []

    /// Takes the keys of the next batch in, and tells each record whose key stands before it, with the column where
    /// it is one of a single column.
    mutating func add(
        _ batch: CaseBatch, _ traces: RecordTraces, primary isPrimary: Bool,
        found: (_ record: Int, SchemaFindings.Column?) -> Void
    ) {
        guard let findings = batch.schemaFindings else { return }
        for (place, key) in findings.keys.enumerated() where key.isPrimary == isPrimary {
            while tables.count <= place { tables.append(FingerprintTable()) }
            let fingerprints = traces.schemaKeys[place]
            tables[place].touch(fingerprints)
            let column = key.columns.count == 1 ? findings.columns[key.columns[0]] : nil
            for (record, fingerprint) in fingerprints.enumerated() where !fingerprint.isAbsent {
                if tables[place].insert(0, for: fingerprint) != nil { found(record, column) }
            }
        }
    }
}
