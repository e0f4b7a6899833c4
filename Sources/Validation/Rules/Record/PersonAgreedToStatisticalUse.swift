import Model
import Normalisation

/// A person who did not agree to statistical use is in no table: only her key and the refusal go on.
struct PersonAgreedToStatisticalUse: RecordRule {
    let title = "The person agreed to statistical use."
    let why = "Her refusal holds; it is kept so that it also holds for what was sent before."
    let fix = "Nothing is to be done; ask again only if she wishes it."
    let group = RuleGroup.consent
    let severity = Severity.note
    let examples = [
        RuleExample("She agreed", ["consent_stat_use": "Y"], breaks: false),
        RuleExample("Not known", ["consent_stat_use": "_U"], breaks: false),
        RuleExample("She did not agree", ["consent_stat_use": "N"], breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        guard let consents = batch.columns.codes(.consentStatUse) else { return }
        for record in 0..<batch.count where consents[record] == YesNo.no.rawValue {
            report(
                RuleBreach(
                    record: record, target: .standard(.consentStatUse),
                    message: "The person did not agree to statistical use.", outcome: .withoutConsent))
        }
    }
}
