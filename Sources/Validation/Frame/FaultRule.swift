public import Model
public import Normalisation

/// A rule on single values that Normalisation has tried while reading them: it gives a fault its name and weight.
public protocol FaultRule: Rule {
    /// The fault that breaks it.
    var fault: FieldFault.Kind { get }
    /// What is wrong, in one sentence; `value` is the value found, where it may be shown.
    func message(for target: FieldTarget, value: String?) -> Message
}

/// A rule on the form of a row or element: it gives a reader's note its name and weight.
public protocol FormRule: Rule {
    /// The reader's names for what breaks it, and how each weighs.
    var faults: [FormFault] { get }
}

/// One fault of form.
public struct FormFault: Sendable, Hashable {
    /// The reader's name for it, such as `shortRow`.
    public let kind: String
    /// How it weighs.
    public let severity: Severity
    /// What is wrong, in one sentence.
    public let message: Message

    /// A fault of form.
    public init(_ kind: String, _ severity: Severity, _ message: Message) {
        self.kind = kind
        self.severity = severity
        self.message = message
    }
}

extension FieldTarget {
    /// The standard field as a whole, where the target is one or a part of one.
    var standardField: StandardField? {
        switch self {
        case .standard(let field), .part(let field, _): field
        case .transient: nil
        }
    }

    /// The title for people.
    var title: Message {
        switch self {
        case .standard(let field), .part(let field, _): Message(field.definition.title)
        case .transient(let field): Message(field.definition.title)
        }
    }

    /// Whether a record of this kind (of any kind, where it says none) cannot do without the field or should not. By
    /// the numbers of persons and cases records are linked.
    func isNeeded(by kind: RecordKind?) -> Bool {
        if isNumber { return true }
        guard let definition = standardField?.definition else { return false }
        let needing = definition.critical.union(definition.expected)
        return kind.map { needing.contains(RecordKindSet($0)) } ?? !needing.isEmpty
    }
}
