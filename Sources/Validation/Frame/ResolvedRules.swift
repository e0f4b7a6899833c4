import Model
import Normalisation

/// The book under one policy: which rules are asked, and how each weighs.
struct ResolvedRules: Sendable {
    let book: RuleBook
    /// The severity by position in the book; nil: off.
    private let severities: [Severity?]
    let recordRules: [(position: Int, rule: any RecordRule)]
    let submissionRules: [(position: Int, rule: any SubmissionRule)]
    private let faultRules: [FieldFault.Kind: (position: Int, rule: any FaultRule)]
    private let formRules: [String: (position: Int, fault: FormFault)]

    init(_ book: RuleBook, _ policy: AcceptancePolicy) {
        self.book = book
        severities = book.rules.map { rule in
            switch policy.weights[rule.id] {
            case nil: rule.severity
            case .off?: nil
            case .severity(let severity)?: severity
            }
        }
        let severities = severities
        let asked = book.rules.enumerated().filter { severities[$0.offset] != nil }
        recordRules = asked.compactMap { pair in (pair.element as? any RecordRule).map { (pair.offset, $0) } }
        submissionRules = asked.compactMap { pair in
            (pair.element as? any SubmissionRule).map { (pair.offset, $0) }
        }
        var faultRules: [FieldFault.Kind: (position: Int, rule: any FaultRule)] = [:]
        var formRules: [String: (position: Int, fault: FormFault)] = [:]
        for (position, rule) in asked {
            if let rule = rule as? any FaultRule { faultRules[rule.fault] = (position, rule) }
            for fault in (rule as? any FormRule)?.faults ?? [] { formRules[fault.kind] = (position, fault) }
        }
        self.faultRules = faultRules
        self.formRules = formRules
    }

    /// The rule that a value's fault breaks; nil where it is off.
    func rule(for fault: FieldFault.Kind) -> (position: Int, rule: any FaultRule)? { faultRules[fault] }

    /// The rule that a fault of form breaks; nil where it is off or there is none.
    func rule(forFormFault kind: String) -> (position: Int, fault: FormFault)? { formRules[kind] }

    /// How a breach weighs: what the rule weighs here, or less where the breach itself weighs less; nil: off.
    func severity(at position: Int, own: Severity?) -> Severity? {
        severities[position].map { max($0, own ?? .error) }
    }

    /// How a breach of a rule named by id weighs; nil where it is off or not in the book.
    func severity(of id: RuleID) -> Severity? { book.position(of: id).flatMap { severities[$0] } }
}
