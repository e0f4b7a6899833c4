import Model
import Normalisation

/// X04. The age bands and the flag for minors say the same.
struct AgeAgreesWithMinority: RecordRule {
    let reference: String? = "X04"
    let title = "The age bands and the flag for minors say the same."
    let why = "Children are counted apart in every table; a record cannot be in both halves."
    let fix = "Correct the age band or the flag; leave the bands out where the date of birth is given."
    let group = RuleGroup.logic
    let severity = Severity.error
    let examples = [
        RuleExample(
            "A minor of 9 to 17", ["minor_at_identification": "Y", "age_group_id": "Y9T17"], breaks: false),
        RuleExample("Age not known", ["minor_at_identification": "Y", "age_group_id": "_U"], breaks: false),
        RuleExample(
            "An adult of 9 to 17", ["minor_at_identification": "N", "age_group_id": "Y9T17"], breaks: true),
        RuleExample(
            "Two bands that differ", ["age_group_id": "Y18T20", "age_group_rcp": "Y14T17"], breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        let minority = Minority(of: batch)
        for record in 0..<batch.count where !minority.agrees(record) {
            // The contradiction to the birth date is the cause, and told by its own rule.
            if minority.contradictsBirth(record) { continue }
            report(
                RuleBreach(
                    record: record, target: .standard(.minorAtIdentification),
                    message: "The age band and the flag for minors contradict each other."))
        }
    }
}
