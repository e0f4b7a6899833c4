import Model
import Normalisation

/// One batch on its way through the rules on form, fields and records.
struct BatchCheck {
    private let batch: CaseBatch
    private let context: RuleContext
    private let rules: ResolvedRules
    // Records that could not be read: each is told once, as that, and never accepted.
    private let unread: Set<Int>
    private var verdicts: [Verdict]
    private var findings = Findings()
    private var missingColumns: Set<MissingColumn> = []
    // Nil where nobody asked for them.
    private var remarks: Remarks?

    init(_ batch: CaseBatch, context: RuleContext, rules: ResolvedRules, keepsRemarks: Bool) {
        self.batch = batch
        self.context = context
        self.rules = rules
        unread = Set(batch.formatFaults.lazy.filter(\.leavesRecordUnread).compactMap(\.record))
        verdicts = Array(repeating: .accepted, count: batch.count)
        remarks = keepsRemarks ? Remarks() : nil
    }

    /// Turns what the reader noted into findings.
    mutating func askForm() {
        FormCheck.tell(of: batch, rules, to: &findings) { record, key in
            if key.severity == .error { verdicts[record] = .rejected }
            remarks?.add(key, of: record)
        }
        for record in unread { reject(record) }
    }

    /// Turns what Normalisation could not read into findings.
    mutating func askFields() {
        var tally = FaultTally(batch, context: context, rules: rules)
        for fault in batch.faults where !unread.contains(fault.record) {
            guard let finding = tally.add(fault) else { continue }
            if tally.severity(of: finding) == .error { reject(fault.record) }
            remarks?.add(tally.key(of: finding), of: fault.record)
        }
        tally.tell(to: &findings)
    }

    /// Asks the rules on records.
    mutating func askRecords() {
        for (position, rule) in rules.recordRules {
            var tally = BreachTally()
            var verdicts = verdicts
            var missing: [MissingColumn] = []
            var remarks = remarks
            self.remarks = nil
            rule.check(batch, in: context) { breach in
                guard !unread.contains(breach.record),
                    let severity = rules.severity(at: position, own: breach.severity)
                else { return }
                if severity == .error { verdicts[breach.record] = .rejected }
                if let outcome = breach.outcome {
                    verdicts[breach.record] = verdicts[breach.record].joined(with: outcome)
                }
                // A column that is missing is the file's matter, unless it costs the record.
                if remarks != nil, !breach.isColumnMissing || severity == .error {
                    remarks?.add(
                        batch.key(of: breach, rules.book.id(at: position), severity), of: breach.record)
                }
                if breach.isColumnMissing {
                    if missing.last?.target == breach.target, !missing.isEmpty { return }
                    missing.append(
                        MissingColumn(
                            rule: rules.book.id(at: position), severity: severity, target: breach.target,
                            message: breach.message)
                    )
                } else {
                    tally.add(breach, rule: position, severity: severity)
                }
            }
            self.verdicts = verdicts
            self.remarks = remarks
            missingColumns.formUnion(missing)
            tally.tell(of: batch, rules: rules.book, to: &findings)
        }
    }

    /// What was found.
    func results() -> RecordResults {
        RecordResults(
            verdicts: verdicts, findings: findings, traces: RecordTraces(of: batch),
            missingColumns: missingColumns, remarks: remarks)
    }

    private mutating func reject(_ record: Int) { verdicts[record] = .rejected }
}
