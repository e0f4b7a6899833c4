import Model
import Normalisation

/// One batch on its way through the rules on form, fields and records.
struct BatchCheck {
    private let batch: CaseBatch
    private let context: RuleContext
    private let rules: ResolvedRules
    // Records that could not be read: each is told once, as that, and never accepted.
    private let unread: Set<Int>
    // Records of which nothing more is to be said: their cells stand under wrong headings.
    private var explained: Set<Int> = []
    // Records whose number has lost its digits: that they have none follows from it.
    private var withoutDigits: Set<Int> = []
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
        var shifted = ShiftedCells(batch, context)
        let isShiftAnError = rules.severity(of: CellsStandUnderTheirHeadings().id) == .error
        var start = 0
        while start < batch.faults.count {
            let record = batch.faults[start].record
            let end = batch.faults[start...].firstIndex { $0.record != record } ?? batch.faults.count
            let faults = batch.faults[start..<end]
            start = end
            if unread.contains(record) { continue }
            // Only what rejects the record may stand for all that is wrong with it.
            if isShiftAnError, let shift = shifted.shift(of: faults) {
                tell(of: shift, record, .error)
                for fault in faults {
                    if let finding = tally.addIfLeak(fault) {
                        remarks?.add(tally.key(of: finding), of: record)
                    }
                }
            } else {
                ask(faults, of: record, &tally)
            }
        }
        tally.tell(to: &findings)
    }

    private mutating func ask(_ faults: ArraySlice<FieldFault>, of record: Int, _ tally: inout FaultTally) {
        let undecodable = Set(faults.lazy.filter { $0.kind == .undecodableBytes }.map(\.target))
        for fault in faults {
            // What a text cannot be whose bytes are wrong needs no telling.
            if fault.kind != .undecodableBytes, undecodable.contains(fault.target) { continue }
            guard let finding = tally.add(fault) else { continue }
            if tally.severity(of: finding) == .error {
                reject(record)
                if fault.kind == .lostDigits, fault.target.isNumber { withoutDigits.insert(record) }
            }
            remarks?.add(tally.key(of: finding), of: record)
        }
    }

    /// Tells of cells under wrong headings: what else is wrong with the record has that cause.
    private mutating func tell(of shift: ShiftedCells.Shift, _ record: Int, _ severity: Severity) {
        let rule = CellsStandUnderTheirHeadings()
        let heading = batch.columnTargets[shift.column].flatMap { batch.headings[$0] }
        let key = Finding.Key(
            rule.id, severity, column: heading.flatMap { QuotableName.heading($0) },
            letter: heading.flatMap { batch.columnLetters[$0] })
        findings.add(
            Finding(
                key, message: CellsStandUnderTheirHeadings.message(shift), fix: Message(rule.fix),
                at: batch.place(of: record)))
        remarks?.add(key, of: record)
        explained.insert(record)
        if severity == .error { reject(record) }
    }

    /// Asks the rules on records.
    mutating func askRecords() {
        for (position, rule) in rules.recordRules {
            var tally = BreachTally()
            var verdicts = verdicts
            var missing: [MissingColumn] = []
            let followsFromDigits = rule is PersonHasANumber
            var remarks = remarks
            self.remarks = nil
            rule.check(batch, in: context) { breach in
                guard !unread.contains(breach.record), !explained.contains(breach.record),
                    !(followsFromDigits && withoutDigits.contains(breach.record)),
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
