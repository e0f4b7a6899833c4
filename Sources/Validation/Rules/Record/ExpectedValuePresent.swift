import Model
import Normalisation

/// A field that the statistics count on holds a value or says why not: empty is neither no nor unknown.
struct ExpectedValuePresent: RecordRule {
    let title =
        "A record has a value, or a reason for none, in each field that the statistics count on."
    let why = "An empty cell is neither no nor unknown: what it means is left to guessing."
    let fix = "Fill in the value, or say why there is none: _U unknown, _N refused, _Z does not apply."
    let group = RuleGroup.type
    let severity = Severity.warning
    let counterparts: [FrictionlessError] = [.constraintError]
    let examples = [
        RuleExample("Said to be unknown", ["sex": "_U"], breaks: false),
        RuleExample("Left empty", records: [["sex": "F"], ["sex": ""]], breaches: [1]),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        for definition in Standard.fields where !definition.expected.isEmpty {
            let field = definition.field
            if batch.isDerived(field) { continue }
            let message: Message = "The field “\(Message(definition.title))” is empty."
            batch.eachMissing(field, among: definition.expected) { record in
                report(RuleBreach(record: record, target: .standard(field), message: message))
            }
        }
    }
}
