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
    private let privacy = NoIdentifierInACodedColumn()
    private let privacyID: RuleID
    private var findings: [Finding] = []
    /// Where a distinct fault's finding stands; nil: its rule is off.
    private var index: [Key: Int?] = [:]
    /// What may be shown of each heading; nil: nothing.
    private var headings: [String: String?] = [:]

    init(_ batch: CaseBatch, context: RuleContext, rules: ResolvedRules) {
        self.batch = batch
        self.context = context
        self.rules = rules
        privacyID = privacy.id
    }

    /// Counts a fault and answers which finding it is one of; nil where its rule is off.
    mutating func add(_ fault: FieldFault) -> Int? {
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
            return position
        }
        guard let finding = finding(of: fault, isNeeded: isNeeded) else {
            index[key] = .some(nil)
            return nil
        }
        index[key] = findings.count
        findings.append(finding)
        return findings.count - 1
    }

    /// Counts a fault of a record that has another cause, where an identifier stands in a coded column all the same; answers
    /// the finding as `add` does.
    mutating func addIfLeak(_ fault: FieldFault) -> Int? {
        privacy.isBroken(by: fault, InspectedText(fault.text), in: context) ? add(fault) : nil
    }

    /// How a finding weighs.
    func severity(of finding: Int) -> Severity { findings[finding].key.severity }

    /// What makes a finding what it is.
    func key(of finding: Int) -> Finding.Key { findings[finding].key }

    /// Adds what was counted to `all`, in the order of first occurrence.
    func tell(to all: inout Findings) {
        for finding in findings { all.add(finding) }
    }

    private mutating func heading(_ heading: String) -> String? {
        if let known = headings[heading] { return known }
        let text = QuotableName.heading(heading)
        headings[heading] = .some(text)
        return text
    }

    /// A leaked identifier comes before any other fault of the value.
    private mutating func finding(of fault: FieldFault, isNeeded: Bool) -> Finding? {
        let inspected = InspectedText(fault.text)
        if privacy.isBroken(by: fault, inspected, in: context) {
            let key = key(of: fault, privacyID, privacy.severity, quoted: nil)
            return finding(of: fault, key, privacy.message(for: fault.target), fix: privacy.fix)
        }
        guard let (position, rule) = rules.rule(for: fault.kind) else { return nil }
        guard let severity = rules.severity(at: position, own: isNeeded ? nil : .warning) else { return nil }
        let quoted = QuotableValue(fault, inspected)?.text
        let key = key(of: fault, rules.book.id(at: position), severity, quoted: quoted)
        return finding(of: fault, key, rule.message(for: fault.target, value: quoted), fix: rule.fix)
    }

    private mutating func key(
        of fault: FieldFault, _ rule: RuleID, _ severity: Severity, quoted: String?
    ) -> Finding.Key {
        Finding.Key(
            rule, severity, field: fault.target.name, column: heading(fault.heading),
            letter: batch.columnLetters[fault.heading], quoted: quoted,
            suggestion: quoted == nil ? nil : fault.suggestion)
    }

    private func finding(of fault: FieldFault, _ key: Finding.Key, _ message: Message, fix: String) -> Finding
    {
        Finding(key, message: message, fix: Message(fix), at: batch.place(of: fault.record))
    }
}
