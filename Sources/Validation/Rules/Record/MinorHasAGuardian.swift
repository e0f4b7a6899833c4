import Model
import Normalisation

/// X03. A minor who accepts assistance or a referral has a guardian, or one consented for her.
struct MinorHasAGuardian: RecordRule {
    let reference: String? = "X03"
    let title = "A minor who is assisted has a guardian."
    let why = "A child cannot consent alone; whether guardians are appointed is an indicator of its own."
    let fix =
        "Give the date on which a guardian was appointed, or say that the guardian consented to the referral."
    let group = RuleGroup.logic
    let severity = Severity.warning
    let examples = [
        RuleExample(
            "An adult", ["minor_at_identification": "N", "assistance_decision": "ACCEPTED"], breaks: false),
        RuleExample(
            "A minor with a guardian",
            [
                "minor_at_identification": "Y", "assistance_decision": "ACCEPTED",
                "guardian_appointed_date": "2003-04-03",
            ], breaks: false),
        RuleExample(
            "The guardian consented", kind: .referral,
            [
                "minor_at_identification": "Y", "accepted_date": "2003-04-03",
                "consent_to_referral": "GUARDIAN",
            ],
            breaks: false),
        RuleExample(
            "Not accepted", ["minor_at_identification": "Y", "assistance_decision": "DECLINED"], breaks: false
        ),
        RuleExample(
            "A minor without",
            [
                "minor_at_identification": "Y", "assistance_decision": "ACCEPTED",
                "guardian_appointed_date": "",
            ],
            breaks: true),
        RuleExample(
            "By the age band", kind: .referral,
            ["age_group_id": "Y9T17", "accepted_date": "2003-04-03", "consent_to_referral": "Y"],
            breaks: true),
    ]

    func check(_ batch: CaseBatch, in context: RuleContext, report: (RuleBreach) -> Void) {
        // A source that has neither column says nothing of guardians, and nobody can mend that record by record.
        guard batch.columns[.guardianAppointedDate] != nil || batch.columns[.consentToReferral] != nil else {
            return
        }
        let minority = Minority(of: batch)
        let decisions = batch.columns.codes(.assistanceDecision)
        let acceptances = batch.columns.dates(.acceptedDate)
        let guardians = batch.columns.dates(.guardianAppointedDate)
        let consents = batch.columns.codes(.consentToReferral)
        for record in 0..<batch.count where minority.isMinor(record) == true {
            let decision = decisions.map { Coded<AssistanceDecision>(byte: $0[record]) } ?? .absent
            let isAccepted =
                decision == .accepted || decision == .partial
                || acceptances.map { PartialDate(raw: $0[record]).isKnown } ?? false
            let hasGuardian =
                guardians.map { PartialDate(raw: $0[record]).isKnown } ?? false
                || consents.map { $0[record] == ReferralConsent.guardian.rawValue } ?? false
            guard isAccepted, !hasGuardian else { continue }
            report(
                RuleBreach(
                    record: record, target: .standard(.guardianAppointedDate),
                    message: "A minor is assisted and no guardian is named."))
        }
    }
}
