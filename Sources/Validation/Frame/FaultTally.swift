import Model
import Normalisation

/// Counts the values of a batch that could not be read, and settles what may be said of each distinct one once:
/// a column written in a spelling that no list knows has one fault a record, all of them alike.
struct FaultTally {
    /// What makes two faults the same finding.
    private struct Key: Hashable {
        let target: FieldTarget
        let kind: FieldFault.Kind
        let isNeeded: Bool
        let heading: String
        let text: [UInt8]
    }

    private let batch: CaseBatch
    private let context: RuleContext
    private let rules: ResolvedRules
    private var findings: [Finding] = []
    /// Where a distinct fault's finding stands; nil: its rule is off.
    private var index: [Key: Int?] = [:]

    init(_ batch: CaseBatch, context: RuleContext, rules: ResolvedRules) {
        self.batch = batch
        self.context = context
        self.rules = rules
    }

    /// Counts a fault and answers how it weighs; nil where its rule is off.
    mutating func add(_ fault: FieldFault) -> Severity? {
        let isNeeded = fault.target.isNeeded(by: batch.kinds[fault.record])
        let key = Key(
            target: fault.target, kind: fault.kind, isNeeded: isNeeded, heading: fault.heading,
            text: fault.text)
        if let known = index[key] {
            guard let position = known else { return nil }
            findings[position].count += 1
            if findings[position].places.count < Findings.placesKept {
                findings[position].places.append(batch.place(of: fault.record))
            }
            return findings[position].key.severity
        }
        guard let finding = finding(of: fault, isNeeded: isNeeded) else {
            index[key] = .some(nil)
            return nil
        }
        index[key] = findings.count
        findings.append(finding)
        return finding.key.severity
    }

    /// Adds what was counted to `all`, in the order of first occurrence.
    func tell(to all: inout Findings) {
        for finding in findings { all.add(finding) }
    }

    /// A leaked identifier comes before any other fault of the value.
    private func finding(of fault: FieldFault, isNeeded: Bool) -> Finding? {
        let privacy = NoIdentifierInACodedColumn()
        if privacy.isBroken(by: fault, in: context) {
            return finding(
                of: fault, privacy, privacy.severity, privacy.message(for: fault.target), quoted: nil)
        }
        guard let (position, rule) = rules.rule(for: fault.kind) else { return nil }
        guard let severity = rules.severity(at: position, own: isNeeded ? nil : .warning) else { return nil }
        let quoted = QuotableValue(fault)?.text
        return finding(
            of: fault, rule, severity, rule.message(for: fault.target, value: quoted), quoted: quoted)
    }

    private func finding(
        of fault: FieldFault, _ rule: any Rule, _ severity: Severity, _ message: String, quoted: String?
    ) -> Finding {
        let key = Finding.Key(
            rule.id, severity, field: fault.target.name, column: QuotableHeading.text(of: fault.heading),
            quoted: quoted, suggestion: quoted == nil ? nil : fault.suggestion)
        return Finding(key, message: message, fix: rule.fix, at: batch.place(of: fault.record))
    }
}
