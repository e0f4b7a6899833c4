public import Model
public import Normalisation

/// Turns what readers noted of the form of records into findings.
public enum FormCheck {
    /// What was found in the form of a batch's records alone, whatever their values are: for `inspect`.
    public static func findings(in batch: CaseBatch, by policy: AcceptancePolicy) -> Findings {
        var findings = Findings()
        tell(of: batch, ResolvedRules(.standard, policy), to: &findings) { _, _ in }
        return findings
    }

    /// Adds the findings of `batch`, and names the records that have one.
    static func tell(
        of batch: CaseBatch, _ rules: ResolvedRules, to findings: inout Findings,
        found: (_ record: Int, Finding.Key) -> Void
    ) {
        for note in batch.formatFaults {
            guard let (position, fault) = rules.rule(forFormFault: note.kind) else { continue }
            guard let severity = rules.severity(at: position, own: fault.severity) else { continue }
            let rule = rules.book.rules[position]
            let key = Finding.Key(
                rules.book.id(at: position), severity, kind: note.record == nil ? .file : .data,
                field: note.target?.name, column: note.heading.flatMap { QuotableName.heading($0) },
                letter: note.heading.flatMap { batch.columnLetters[$0] })
            let place = note.record.map { batch.place(of: $0) } ?? Place(line: note.line)
            findings.add(Finding(key, message: fault.message, fix: Message(rule.fix), at: place))
            if let record = note.record { found(record, key) }
        }
    }
}
