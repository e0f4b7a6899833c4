import Model
import Normalisation

/// X04. Who is a minor when identified was a minor when exploited.
struct MinorAtIdentificationWasMinorBefore: RecordRule {
    let reference: String? = "X04"
    let title = "Who is a minor when identified was a minor when exploited."
    let why = "Trafficking of children is counted by the age at exploitation."
    let fix = "Correct one of the two flags."
    let group = RuleGroup.logic
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "A minor both times", ["minor_at_identification": "Y", "minor_at_exploitation": "Y"],
            breaks: false),
        RuleExample(
            "Grown up since", ["minor_at_identification": "N", "minor_at_exploitation": "Y"], breaks: false),
        RuleExample(
            "Younger later", ["minor_at_identification": "Y", "minor_at_exploitation": "N"], breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        guard let before = batch.columns.codes(.minorAtExploitation) else { return }
        let minority = Minority(of: batch)
        for record in 0..<batch.count where before[record] == YesNo.no.rawValue {
            guard minority.isMinor(record) == true else { continue }
            report(
                RuleBreach(
                    record: record, target: .standard(.minorAtExploitation),
                    message: "The person was a minor when identified, and yet not when exploited."))
        }
    }
}
