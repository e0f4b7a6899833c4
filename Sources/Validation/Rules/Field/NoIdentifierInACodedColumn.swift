import Model
import Normalisation

/// X12. Only a column that the mapping declares as identifying may hold an identifier.
///
/// A coded column keeps codes only, so a leaked identifier can show in what could not be read alone: that is
/// where the detectors look. The record is rejected, so that the sender removes it at the source.
struct NoIdentifierInACodedColumn: RecordRule {
    let reference: String? = "X12"
    let title = "A column that should hold codes, areas, dates or numbers holds no identifier."
    let why = "An identifier in the wrong column escapes the care that identifying columns are given."
    let fix = "Remove the identifier from this column, here and in the file from which it was copied."
    let group = RuleGroup.privacy
    let severity = Severity.error
    let examples = [
        RuleExample("An unknown code is no identifier", ["sex": "Q7"], breaks: false),
        RuleExample("An e-mail address among the codes", ["sex": "someone@example.org"], breaks: true),
    ]

    /// Its breaches are told with the faults of the fields, in whose place they stand.
    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {}

    /// Whether a value that could not be read gives a person away.
    func isBroken(by fault: FieldFault) -> Bool {
        let target = fault.target
        guard target.sensitivity != .identifying, target.sensitivity != .freeText else { return false }
        return IdentifierDetectors.first(in: fault.text, where: target.setting) != nil
    }

    /// What is wrong, without the value.
    func message(for target: FieldTarget) -> String {
        "The field “\(target.title)” holds what looks like an identifier of a person."
    }
}

extension FieldTarget {
    /// Whether the field's own values are dates, or have dates among their parts.
    fileprivate var setting: IdentifierDetectors.Setting {
        switch self {
        case .standard(let field), .part(let field, _):
            switch field.definition.type {
            case .date, .entries: .amongDates
            default: .anything
            }
        case .transient: .amongDates
        }
    }
}
