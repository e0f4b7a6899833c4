extension Standard {
    /// Facts of a return and of reintegration.
    static let returnFields: [FieldDefinition] = [
        FieldDefinition(
            .returnFromArea, "return_from_area", .area, title: "Returned from",
            "Area left.",
            kinds: [.returnReintegration], critical: [], expected: [.returnReintegration],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .returnToArea, "return_to_area", .area, title: "Returned to",
            "Area of return.",
            kinds: [.returnReintegration], critical: [], expected: [.returnReintegration],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .returnDate, "return_date", .date, title: "Date of return",
            "When the person returned.",
            kinds: [.returnReintegration], critical: [], expected: [.returnReintegration],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .returnType, "return_type", .code(ReturnType.list), title: "Type of return",
            "Type of return.",
            kinds: [.returnReintegration], critical: [], expected: [.returnReintegration],
            sensitivity: .coded),
        FieldDefinition(
            .informedConsentReturn, "informed_consent_return", .code(YesNo.list),
            title: "Informed consent to return",
            "Whether the person gave informed consent to return.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .preReturnRiskAssessmentDate, "pre_return_risk_assessment_date", .date,
            title: "Risk assessment before return",
            "When the risks of return were assessed.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .familyAssessment, "family_assessment", .code(YesNo.list), title: "Family assessment",
            "Whether the family was assessed (minors).",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .bestInterestDone, "best_interest_done", .code(YesNo.list), title: "Best interest determination",
            "Whether the child's best interest was determined.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .travelDocuments, "travel_documents", .code(YesNo.list), title: "Travel documents",
            "Whether travel documents were arranged.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .escort, "escort", .code(YesNo.list), title: "Escort",
            "Whether the person was escorted.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .receptionOnArrival, "reception_on_arrival", .code(YesNo.list), title: "Reception on arrival",
            "Whether the person was received on arrival.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .acceptedBeforeTravel, "accepted_before_travel", .code(YesNo.list),
            title: "Accepted before travel",
            "Whether the receiving organisation accepted the case before travel.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .handoverDate, "handover_date", .date, title: "Handover",
            "When the case was handed over.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .reintegrationEntryDate, "reintegration_entry_date", .date, title: "Entry into reintegration",
            "When the reintegration programme began.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .programmeType, "programme_type", .code(ProgrammeType.list), title: "Type of programme",
            "Type of reintegration programme.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .reintegrationPlanDate, "reintegration_plan_date", .date, title: "Reintegration plan",
            "When the reintegration plan was made.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .plannedEnd, "planned_end", .date, title: "Planned end of programme",
            "When the programme was to end.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .quasiIdentifying, mayLieAhead: true),
        FieldDefinition(
            .assistance, "assistance", .entries(.services), title: "Assistance after return",
            "Services after return: SERVICE:start:end:days:provider_type, joined by a "
                + "vertical bar.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .baselineRSS, "baseline_rss", .score, title: "Baseline reintegration score",
            "Composite reintegration sustainability score before assistance, 0 to 1.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .followUps, "followups", .entries(.followUps), title: "Follow-ups",
            "month:date:contact:mode:econ:soc:psy:composite, joined by a vertical bar.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .outcomes, "outcomes", .entries(.outcomes), title: "Outcomes",
            "month:housing:employment:education:health:safety:family:legal:income, joined by "
                + "a vertical bar.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .retraffickingStatus, "retrafficking_status", .code(RetraffickingStatus.list),
            title: "Re-trafficking",
            "Whether the person was trafficked again.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .coded),
        FieldDefinition(
            .retraffickingDate, "retrafficking_date", .date, title: "Date of re-trafficking",
            "When re-trafficking became known.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
        FieldDefinition(
            .secondaryBeneficiaries, "secondary_beneficiaries", .count, title: "Secondary beneficiaries",
            "Family members assisted with the person; never counted as victims.",
            kinds: [.returnReintegration], critical: [], expected: [],
            sensitivity: .quasiIdentifying),
    ]
}
