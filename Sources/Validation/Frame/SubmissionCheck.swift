import Model
public import Normalisation

/// The check of a submission as a whole: takes its batches in file order.
public struct SubmissionCheck: Sendable {
    private let validator: Validator
    /// The file's columns that nothing maps: a column that is missing may be one of them, misspelt.
    public var unmappedHeadings: [UnmappedHeading] = []
    private var checks: [any SubmissionRuleCheck]
    private var findings = Findings()
    private var missingColumns: Set<MissingColumn> = []
    private var totals = Totals()
    private var noted: Remarks?
    private var persons = FingerprintOrdinals()

    init(_ validator: Validator) {
        self.validator = validator
        noted = validator.keepsRemarks ? Remarks() : nil
        checks = validator.rules.submissionRules.map { $0.rule.begin(in: validator.context) }
    }

    /// Takes the next batch in: sees what only the records together show, and settles each record's verdict.
    public mutating func add(_ batch: CaseBatch, _ results: RecordResults) -> CheckedBatch {
        var verdicts = results.verdicts
        findings.merge(results.findings)
        missingColumns.formUnion(results.missingColumns)
        var traces = results.traces
        traces.personNumbers = persons.numbers(of: traces.persons)
        let rules = validator.rules
        var remarks = results.remarks
        for (index, (position, _)) in rules.submissionRules.enumerated() {
            var tally = BreachTally()
            var settled = verdicts
            checks[index].add(batch, traces, verdicts: verdicts) { breach in
                guard let severity = rules.severity(at: position, own: breach.severity) else { return }
                if severity == .error { settled[breach.record] = .rejected }
                if let outcome = breach.outcome {
                    settled[breach.record] = settled[breach.record].joined(with: outcome)
                }
                tally.add(breach, rule: position, severity: severity)
                remarks?.add(batch.key(of: breach, rules.book.id(at: position), severity), of: breach.record)
            }
            verdicts = settled
            tally.tell(of: batch, rules: rules.book, to: &findings)
        }
        let checked = CheckedBatch(batch: batch, verdicts: verdicts)
        totals += checked.totals
        if let remarks { noted?.add(remarks, verdicts: verdicts) }
        return checked
    }

    /// Adds what someone saw who reads the file as a whole.
    public mutating func add(_ finding: FileFinding) {
        if let finding = finding.weighed(by: validator.rules) { findings.add(finding) }
    }

    /// What the rules say of each record, after the last batch; nil where nobody asked for it.
    public func remarks() -> Remarks? {
        guard var all = noted else { return nil }
        for (index, (position, _)) in validator.rules.submissionRules.enumerated() {
            guard let severity = validator.rules.severity(at: position, own: nil) else { continue }
            checks[index].finish { breach in
                guard let record = breach.place.record else { return }
                let key = Finding.Key(
                    validator.rules.book.id(at: position), severity, field: breach.target?.name)
                all.add(key, of: record - 1)
            }
        }
        return all
    }

    /// Whether the file was not read to its end.
    private var isCutShort: Bool {
        let rules: Set<RuleID> = [FileIsWhole().id, FileCanBeRead().id]
        return findings.all.contains { rules.contains($0.key.rule) }
    }

    /// Whether no column can be there, since the rows are cut at a wrong delimiter.
    private var isCutWrongly: Bool {
        findings.all.contains { $0.key.rule == DelimiterIsAsStated().id && $0.key.severity == .error }
    }

    /// The submission's report: after the last batch.
    public func finish() -> ValidationReport {
        var findings = findings
        if !isCutWrongly {
            for finding in FileFinding.missingColumns(missingColumns, unmappedHeadings: unmappedHeadings) {
                findings.add(finding)
            }
        }
        for (index, (position, rule)) in validator.rules.submissionRules.enumerated() {
            guard let severity = validator.rules.severity(at: position, own: nil) else { continue }
            // Why there are no records is said already, and it is not that there were no cases.
            if rule is NilReportSaysSo, totals.read == 0, isCutShort { continue }
            checks[index].finish { breach in
                let kind: Finding.Kind = breach.place.record == nil ? .file : .data
                let key = Finding.Key(
                    validator.rules.book.id(at: position), severity, kind: kind, field: breach.target?.name)
                findings.add(Finding(key, message: breach.message, fix: Message(rule.fix), at: breach.place))
            }
        }
        WrongEncoding.explain(&findings)
        return ValidationReport(totals: totals, findings: findings, policy: validator.policy)
    }
}
