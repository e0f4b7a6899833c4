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
    let counterparts: [FrictionlessError] = [.forbiddenValue]
    let examples = [
        RuleExample("An unknown code is no identifier", ["sex": "Q7"], breaks: false),
        RuleExample("A day of the quarter in the wrong column", ["sex": "2003-04-02"], breaks: false),
        RuleExample("An e-mail address among the codes", ["sex": "someone@example.org"], breaks: true),
        RuleExample("A day long ago among the codes", ["sex": "02.04.1981"], breaks: true),
        RuleExample("A telephone number as a citizenship", ["citizenship": "+381 64 555 0100"], breaks: true),
        RuleExample("A national number as a date", ["entry_date": "0101990710024"], breaks: true),
        RuleExample("A given name as a legal status", ["legal_status": "Јелена"], breaks: true),
    ]

    /// A full date this many days before the quarter is more likely a birth than an event in the wrong column.
    private static let birthAge = 3 * 365

    /// Its breaches are told with the faults of the fields, in whose place they stand.
    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {}

    /// Whether a value that could not be read gives a person away.
    func isBroken(by fault: FieldFault, _ inspected: InspectedText, in context: RuleContext) -> Bool {
        switch fault.target.sensitivity {
        case .identifying, .freeText: return false
        case .key, .quasiIdentifying, .coded: break
        }
        if inspected.identifier != nil { return true }
        if fault.target.holdsDates { return false }
        let latest = context.envelope.period.firstDay - Self.birthAge
        return inspected.days.contains { $0 < latest }
    }

    /// What is wrong, without the value.
    func message(for target: FieldTarget) -> Message {
        "The field “\(target.title)” holds what looks like an identifier of a person."
    }
}

extension FieldTarget {
    /// Whether the field's own values are dates, or have dates among their parts.
    fileprivate var holdsDates: Bool {
        switch self {
        case .standard(let field), .part(let field, _):
            switch field.definition.type {
            case .date, .entries: true
            default: false
            }
        case .transient: true
        }
    }
}
