extension Habit {
    /// The international mission in Serbia: it sees the journey, not what follows.
    static let serbianMission = Habit(
        organisation: "SRB-MISSION", kind: "RETURN_REINTEGRATION",
        form: .table(delimiter: ",", mark: true, lineEnd: "\r\n", zipped: false), language: .english,
        spelling: .plain, dates: .slashes, separator: "; ",
        columns: columns(
            """
            return_id local_case_id regional_person_number given_name family_name birth_date document_number
            -phone -email sex citizenship minor_at_identification exploitation_forms country_recruitment
            country_exploitation victim_status identification_date identification_area consent_stat_use
            linkage_scope assistance_offered assistance_offer_date assistance_decision return_from_area
            return_to_area return_date return_type informed_consent_return pre_return_risk_assessment_date
            family_assessment best_interest_done travel_documents escort reception_on_arrival
            receiving_organisation accepted_before_travel handover_date reintegration_entry_date
            programme_type assistance followups retrafficking_status secondary_beneficiaries case_status
            closure_date closure_reason -case_worker -note
            """, .english),
        settings: Settings(dateOrder: "dmy"))

    /// The Moldovan return programme: Romanian with cedillas, decimal commas, follow-ups in one cell.
    static let moldovanReturn = Habit(
        organisation: "MDA-RETURN", kind: "RETURN_REINTEGRATION",
        form: .table(delimiter: ";", mark: false, lineEnd: "\r\n", zipped: false), language: .romanian,
        spelling: .cedilla, dates: .dots, separator: ", ", decimal: ",",
        columns: columns(
            """
            return_id local_case_id regional_person_number family_name given_name birth_date national_number
            document_number -phone sex minor_at_identification citizenship exploitation_forms
            country_recruitment country_exploitation victim_status identification_date identification_area
            consent_stat_use linkage_scope assistance_offered assistance_offer_date assistance_decision
            return_from_area return_to_area return_date return_type informed_consent_return
            pre_return_risk_assessment_date travel_documents escort reception_on_arrival
            accepted_before_travel handover_date reintegration_entry_date programme_type
            reintegration_plan_date planned_end assistance baseline_rss followups outcomes
            retrafficking_status retrafficking_date secondary_beneficiaries police_cooperation_consent
            case_status closure_date closure_reason -case_worker -note
            """, .romanian, spelt: .cedilla),
        settings: Settings(dateOrder: "dmy"))

    private static let standardReturn = """
        return_id local_case_id regional_person_number given_name family_name birth_date national_number sex
        citizenship minor_at_identification exploitation_forms country_recruitment country_exploitation
        victim_status identification_date identification_area consent_stat_use linkage_scope
        assistance_offered assistance_offer_date assistance_decision return_from_area return_to_area
        return_date return_type informed_consent_return pre_return_risk_assessment_date family_assessment
        best_interest_done travel_documents escort reception_on_arrival accepted_before_travel handover_date
        reintegration_entry_date programme_type reintegration_plan_date planned_end assistance baseline_rss
        followups outcomes retrafficking_status retrafficking_date secondary_beneficiaries
        police_cooperation_consent case_status closure_date closure_reason
        """

    /// The Romanian return programme: our own standard CSV, envelope in its first lines.
    static let romanianReturn = Habit(
        organisation: "ROU-RETURN", kind: "RETURN_REINTEGRATION", form: .standardTable, language: .codes,
        spelling: .marked, columns: columns(standardReturn, .codes))

    /// The Albanian return programme: our own standard XML.
    static let albanianReturn = Habit(
        organisation: "ALB-RETURN", kind: "RETURN_REINTEGRATION", form: .standardXML, language: .codes,
        spelling: .marked, columns: columns(standardReturn, .codes).map { withParts($0, mark: "@") })

    /// The mission in Bulgaria: our own standard JSON.
    static let bulgarianMission = Habit(
        organisation: "BGR-MISSION", kind: "RETURN_REINTEGRATION", form: .standardJSON, language: .codes,
        spelling: .plain, columns: columns(standardReturn, .codes).map { withParts($0, mark: "") })

    /// Parts of entries under the standard's own names.
    private static func withParts(_ column: Column, mark: String) -> Column {
        guard ["assistance", "followups", "outcomes", "services_received"].contains(column.field) else {
            return column
        }
        return Column(
            heading: column.heading, field: column.field,
            parts: CellText.shape(of: column.field).map { (path: mark + $0, part: $0) })
    }
}
