extension Habit {
    /// The co-ordinator's office in Bosnia: a modern export, UTF-8 with a mark, semicolons.
    static let bosnianCoordinator = Habit(
        organisation: "BIH-COORDINATOR", kind: "NRM_REFERRAL",
        form: .table(delimiter: ";", mark: true, lineEnd: "\r\n", zipped: false), language: .bosnian,
        spelling: .marked, dates: .dotsAfterYear, separator: ", ",
        columns: columns(
            """
            referral_id parent_referral_id local_case_id regional_person_number given_name family_name
            birth_date document_number sex citizenship exploitation_forms country_recruitment
            country_exploitation identification_date identification_area victim_status consent_stat_use
            linkage_scope minor_at_identification screening_date indicators_met_band referrer_type
            referrer_area receiver_type receiver_area victim_status_at_referral offer_date
            consent_to_referral sent_date accepted_date declined_date decline_reason_receiver
            referral_status service_requested service_start_date feedback_date assistance_offered
            assistance_offer_date assistance_decision decline_reasons reflection_offered reflection_granted
            formal_identification_requested formal_identification_decided formal_identification_result
            services_received needs_assessed_date needs legal_status police_cooperation_consent
            proceedings_role guardian_appointed_date case_status closure_date closure_reason -phone
            -case_worker
            """, .bosnian),
        settings: Settings(dateOrder: "dmy"))

    /// The Bulgarian commission: windows-1251, `3.7.2003 г.`
    static let bulgarianCommission = Habit(
        organisation: "BGR-COMMISSION", kind: "NRM_REFERRAL",
        form: .table(delimiter: ";", mark: false, lineEnd: "\r\n", zipped: false), language: .bulgarian,
        spelling: .bulgarian, encoding: .windows1251, dates: .yearWord, separator: ", ",
        columns: columns(
            """
            referral_id parent_referral_id local_case_id regional_person_number given_name family_name
            birth_date national_number -phone -email sex minor_at_identification education citizenship
            exploitation_forms country_recruitment country_exploitation victim_status identification_date
            identification_area consent_stat_use linkage_scope screening_date indicators_met_band
            referrer_type referrer_area receiver_type receiver_area victim_status_at_referral offer_date
            consent_to_referral sent_date accepted_date declined_date decline_reason_receiver
            referral_status service_requested service_start_date feedback_date assistance_offered
            assistance_offer_date assistance_decision decline_reasons needs_assessed_date needs plan_date
            services_received legal_status proceedings_role police_cooperation_consent
            guardian_appointed_date formal_identification_requested formal_identification_decided
            formal_identification_result case_status closure_date closure_reason -case_worker
            """, .bulgarian),
        settings: Settings(dateOrder: "dmy", encoding: "windows-1251", delimiter: ";"))

    /// The Albanian responsible authority: English headings in a plain comma file, `03/07/2003`.
    static let albanianReferral = Habit(
        organisation: "ALB-REFERRAL", kind: "NRM_REFERRAL",
        form: .table(delimiter: ",", mark: false, lineEnd: "\n", zipped: false), language: .english,
        spelling: .marked, dates: .slashes, separator: "; ",
        columns: columns(
            """
            referral_id parent_referral_id local_case_id regional_person_number given_name family_name
            birth_date national_number sex minor_at_identification citizenship exploitation_forms
            country_recruitment country_exploitation victim_status identification_date identification_area
            consent_stat_use linkage_scope screening_date indicators_met_band referrer_type referrer_area
            receiver_type receiver_area victim_status_at_referral offer_date consent_to_referral sent_date
            accepted_date declined_date decline_reason_receiver referral_status service_requested
            service_start_date feedback_date assistance_offered assistance_offer_date assistance_decision
            decline_reasons services_received needs_assessed_date needs guardian_appointed_date
            proceedings_role police_cooperation_consent formal_identification_requested
            formal_identification_decided formal_identification_result case_status closure_date
            closure_reason -phone -note
            """, .english),
        settings: Settings(dateOrder: "dmy"))

    /// The Moldovan network: Romanian with cedillas, semicolons, UTF-8.
    static let moldovanNetwork = Habit(
        organisation: "MDA-NETWORK", kind: "NRM_REFERRAL",
        form: .table(delimiter: ";", mark: false, lineEnd: "\r\n", zipped: false), language: .romanian,
        spelling: .cedilla, dates: .dots, separator: ", ",
        columns: columns(
            """
            referral_id parent_referral_id local_case_id regional_person_number family_name given_name
            birth_date national_number -phone sex minor_at_identification citizenship exploitation_forms
            country_recruitment country_exploitation victim_status status_authority identification_date
            identification_area consent_stat_use linkage_scope screening_date indicators_met_band
            referrer_type referrer_area receiver_type receiver_area victim_status_at_referral offer_date
            consent_to_referral sent_date accepted_date declined_date decline_reason_receiver
            referral_status service_requested service_start_date feedback_date assistance_offered
            assistance_offer_date assistance_decision decline_reasons services_received needs_assessed_date
            needs plan_date guardian_appointed_date police_cooperation_consent proceedings_role case_status
            closure_date closure_reason -case_worker
            """, .romanian, spelt: .cedilla),
        settings: Settings(dateOrder: "dmy"))

    /// The Romanian agency: commas below, UTF-8 with a mark.
    static let romanianAgency = Habit(
        organisation: "ROU-AGENCY", kind: "NRM_REFERRAL",
        form: .table(delimiter: ",", mark: true, lineEnd: "\r\n", zipped: false), language: .romanian,
        spelling: .marked, dates: .dots, separator: "; ",
        columns: columns(
            """
            referral_id parent_referral_id local_case_id regional_person_number family_name given_name
            birth_date birth_place national_number document_number -email sex minor_at_identification
            citizenship education exploitation_forms country_recruitment country_exploitation victim_status
            status_authority identification_date identification_area consent_stat_use linkage_scope
            screening_date indicators_met_band referrer_type referrer_area receiver_type receiver_area
            victim_status_at_referral offer_date consent_to_referral sent_date accepted_date declined_date
            decline_reason_receiver referral_status service_requested service_start_date feedback_date
            assistance_offered assistance_offer_date assistance_decision decline_reasons services_received
            needs_assessed_date needs plan_date guardian_appointed_date police_cooperation_consent
            proceedings_role formal_identification_requested formal_identification_decided
            formal_identification_result case_status closure_date closure_reason -note
            """, .romanian),
        settings: Settings(dateOrder: "dmy"))
}
