extension Standard {
    /// Facts of a referral through a national referral mechanism.
    static let referralFields: [FieldDefinition] = [
        FieldDefinition(
            .screeningDate, "screening_date", .date, title: "Date of screening",
            "When the person was screened.",
            kinds: [.referral], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .indicatorsMetBand, "indicators_met_band", .code(IndicatorsMetBand.list), title: "Indicators met",
            "Indicators of trafficking met at screening.",
            kinds: [.referral], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .referrerType, "referrer_type", .code(Referrer.list), title: "Referrer",
            "Who referred.",
            kinds: [.referral], critical: [], expected: [.referral],
            sensitivity: .coded),
        FieldDefinition(
            .referrerArea, "referrer_area", .area, title: "Referrer's area",
            "Where the referrer works.",
            kinds: [.referral], critical: [], expected: [.referral],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .receiverType, "receiver_type", .code(OrganisationType.list), title: "Receiver",
            "Type of the organisation referred to.",
            kinds: [.referral], critical: [], expected: [.referral],
            sensitivity: .coded),
        FieldDefinition(
            .receiverArea, "receiver_area", .area, title: "Receiver's area",
            "Where the receiver works; transnational if it differs from the referrer's.",
            kinds: [.referral], critical: [], expected: [.referral],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .victimStatusAtReferral, "victim_status_at_referral", .code(VictimStatus.list),
            title: "Victim status at referral",
            "Status when referred.",
            kinds: [.referral], critical: [], expected: [.referral],
            sensitivity: .coded),
        FieldDefinition(
            .offerDate, "offer_date", .date, title: "Date of offer",
            "When the referral was offered.",
            kinds: [.referral], critical: [], expected: [.referral],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .consentToReferral, "consent_to_referral", .code(ReferralConsent.list),
            title: "Consent to referral",
            "Whether the person or her guardian agreed to the referral.",
            kinds: [.referral], critical: [], expected: [.referral],
            sensitivity: .coded),
        FieldDefinition(
            .sentDate, "sent_date", .date, title: "Date sent",
            "When the referral was sent.",
            kinds: [.referral], critical: [.referral], expected: [],
            sensitivity: .quasiIdentifying,
            htcds: "cas_OutgoingReferralDate"),
        FieldDefinition(
            .acceptedDate, "accepted_date", .date, title: "Date accepted",
            "When the receiver accepted.",
            kinds: [.referral], critical: [], expected: [],
            sensitivity: .quasiIdentifying,
            htcds: "cas_IncomingReferralDate"),
        FieldDefinition(
            .declinedDate, "declined_date", .date, title: "Date declined",
            "When the receiver declined.",
            kinds: [.referral], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .declineReasonReceiver, "decline_reason_receiver", .code(ReceiverDecline.list),
            title: "Receiver's reason to decline",
            "Why the receiver declined.",
            kinds: [.referral], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .referralStatus, "referral_status", .code(ReferralStatus.list), title: "Referral status",
            "Status of the referral.",
            kinds: [.referral], critical: [], expected: [.referral],
            sensitivity: .coded),
        FieldDefinition(
            .serviceRequested, "service_requested", .codes(Service.list), title: "Services requested",
            "Services asked for.",
            kinds: [.referral], critical: [], expected: [.referral],
            sensitivity: .coded),
        FieldDefinition(
            .serviceStartDate, "service_start_date", .date, title: "Service started",
            "When the service asked for began.",
            kinds: [.referral], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .referralReason, "referral_reason", .code(ReferralReason.list), title: "Reason for referral",
            "Why the person was referred.",
            kinds: [.referral], critical: [], expected: [],
            sensitivity: .coded,
            htcds: "cas_ReasonForOutgoingReferral"),
        FieldDefinition(
            .needsRiskAssessmentDate, "needs_risk_assessment_date", .date, title: "Needs and risk assessment",
            "When needs and risks were assessed.",
            kinds: [.referral], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .formalIdentificationRequested, "formal_identification_requested", .date,
            title: "Formal identification requested",
            "When formal identification was requested.",
            kinds: [.referral], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .formalIdentificationDecided, "formal_identification_decided", .date,
            title: "Formal identification decided",
            "When it was decided.",
            kinds: [.referral], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .formalIdentificationResult, "formal_identification_result", .code(FormalDecision.list),
            title: "Formal identification result",
            "What was decided.",
            kinds: [.referral], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .reflectionDays, "reflection_days", .count, title: "Days of reflection",
            "Days of reflection granted.",
            kinds: [.referral], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .feedbackDate, "feedback_date", .date, title: "Feedback",
            "When the referrer learnt the outcome.",
            kinds: [.referral], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
    ]
}
