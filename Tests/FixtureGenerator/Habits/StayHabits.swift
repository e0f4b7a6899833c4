extension Habit {
    /// A Serbian counselling centre: Excel's semicolons and windows-1250, `03.07.2003.`
    static let serbianCounselling = Habit(
        organisation: "SRB-COUNSELLING", kind: "SHELTER_STAY",
        form: .table(delimiter: ";", mark: false, lineEnd: "\r\n", zipped: false), language: .bosnian,
        spelling: .cedilla, encoding: .windows1250, dates: .dotsAfterYear, separator: ", ",
        columns: columns(
            """
            stay_id local_case_id regional_person_number family_name given_name parent_given_name birth_date
            -birth_place national_number document_number -phone sex minor_at_identification citizenship
            exploitation_forms country_recruitment country_exploitation identification_date
            identification_area victim_status assistance_offered assistance_offer_date assistance_decision
            consent_stat_use linkage_scope shelter_code shelter_type referred_by entry_date planned_exit
            exit_date exit_type exit_destination next_service_start agreed_to_return domestic_trafficking
            services_in_shelter needs_assessed_date needs plan_date plan_planned_end plan_actual_end
            plan_outcome legal_status guardian_appointed_date proceedings_role police_cooperation_consent
            case_status closure_date closure_reason -case_worker -note
            """, .bosnian),
        settings: Settings(dateOrder: "dmy", encoding: "windows-1250", delimiter: ";"))

    /// Safe houses in Bosnia: `3. 7. 2003.`, and notes that run over two lines.
    static let bosnianSafeHouses = Habit(
        organisation: "BIH-SAFEHOUSES", kind: "SHELTER_STAY",
        form: .table(delimiter: ";", mark: false, lineEnd: "\r\n", zipped: false), language: .bosnian,
        spelling: .cedilla, encoding: .windows1250, dates: .spaced, separator: "; ",
        columns: columns(
            """
            stay_id shelter_code local_case_id given_name family_name birth_date document_number -phone
            -email -note regional_person_number sex citizenship exploitation_forms country_exploitation
            country_recruitment identification_date identification_area victim_status consent_stat_use
            linkage_scope entry_date exit_date exit_type exit_destination referred_by agreed_to_return
            domestic_trafficking services_in_shelter assistance_offered assistance_offer_date
            assistance_decision needs_assessed_date needs plan_date shelter_type risk_level_entry
            legal_status education marital_status children_count_band guardian_appointed_date case_status
            closure_date closure_reason
            """, .bosnian))

    /// The Macedonian transit centre: windows-1251, `3.7.2003 г.`; no exit yet is “not applicable”.
    static let macedonianShelter = Habit(
        organisation: "MKD-SHELTER", kind: "SHELTER_STAY",
        form: .table(delimiter: ";", mark: false, lineEnd: "\r\n", zipped: false), language: .macedonian,
        spelling: .macedonian, encoding: .windows1251, dates: .yearWord, separator: ", ",
        columns: columns(
            """
            stay_id local_case_id family_name given_name birth_date national_number document_number -phone
            sex minor_at_identification citizenship regional_person_number exploitation_forms
            country_recruitment country_exploitation victim_status identification_date consent_stat_use
            linkage_scope assistance_offered assistance_offer_date assistance_decision entry_date
            planned_exit exit_date exit_type exit_destination next_service_start agreed_to_return
            domestic_trafficking services_in_shelter needs_assessed_date needs plan_date legal_status
            referred_by guardian_appointed_date proceedings_role police_cooperation_consent case_status
            closure_date closure_reason -case_worker
            """, .macedonian),
        settings: Settings(
            dateOrder: "dmy", encoding: "windows-1251", delimiter: ";",
            defaults: [("identification_area", "MKD"), ("shelter_type", "SHORT_TERM_RETURN")],
            emptyMeans: [("exit_type", "_Z"), ("exit_destination", "_Z")]))

    /// A shelter in Kosovo: tabs, Albanian headings, `03.07.2003`.
    static let kosovoShelter = Habit(
        organisation: "XKX-SHELTER", kind: "SHELTER_STAY",
        form: .table(delimiter: "\t", mark: false, lineEnd: "\n", zipped: false), language: .albanian,
        spelling: .marked, dates: .dots, separator: ", ",
        columns: columns(
            """
            stay_id shelter_code local_case_id regional_person_number given_name family_name birth_date
            national_number document_number -phone sex citizenship exploitation_forms country_recruitment
            country_exploitation victim_status identification_date identification_area consent_stat_use
            linkage_scope minor_at_identification assistance_offered assistance_offer_date
            assistance_decision shelter_type referred_by entry_date exit_date exit_type exit_destination
            agreed_to_return domestic_trafficking services_in_shelter planned_exit needs_assessed_date needs
            plan_date risk_level_entry legal_status guardian_appointed_date case_status closure_date
            closure_reason -case_worker
            """, .albanian))

    /// A shelter in Albania: commas, a byte order mark, lists with semicolons, all from a spreadsheet program.
    static let albanianHome = Habit(
        organisation: "ALB-HOME", kind: "SHELTER_STAY",
        form: .table(delimiter: ",", mark: true, lineEnd: "\r\n", zipped: false), language: .albanian,
        spelling: .marked, dates: .dots, separator: ";",
        columns: columns(
            """
            stay_id local_case_id given_name family_name parent_given_name birth_date national_number -phone
            -note sex minor_at_identification citizenship regional_person_number exploitation_forms
            country_exploitation country_recruitment victim_status identification_date identification_area
            consent_stat_use linkage_scope assistance_offered assistance_offer_date assistance_decision
            entry_date exit_date exit_type exit_destination next_service_start domestic_trafficking
            services_in_shelter needs_assessed_date needs plan_date plan_planned_end plan_actual_end
            plan_outcome shelter_type referred_by guardian_appointed_date proceedings_role
            police_cooperation_consent legal_status case_status closure_date closure_reason
            """, .albanian),
        settings: Settings(dateOrder: "dmy"))

    /// The rehabilitation centre of an international mission in Moldova: English, `03/07/2003`, gzipped.
    static let moldovanCentre = Habit(
        organisation: "MDA-CENTRE", kind: "SHELTER_STAY",
        form: .table(delimiter: ",", mark: false, lineEnd: "\n", zipped: true), language: .english,
        spelling: .plain, dates: .slashes, separator: "; ",
        columns: columns(
            """
            stay_id local_person_id local_case_id regional_person_number given_name family_name birth_date
            sex minor_at_identification citizenship document_number -email exploitation_forms
            country_recruitment country_exploitation victim_status identification_date identification_area
            consent_stat_use linkage_scope assistance_offered assistance_offer_date assistance_decision
            referred_by entry_date exit_date exit_type exit_destination next_service_start agreed_to_return
            services_in_shelter needs_assessed_date needs plan_date education marital_status legal_status
            guardian_appointed_date case_status closure_date closure_reason -case_worker -note
            """, .english),
        settings: Settings(dateOrder: "dmy", defaults: [("shelter_type", "SHORT_TERM_RETURN")]))

    /// A small house in Montenegro: few persons, one quarter without any.
    static let montenegrinShelter = Habit(
        organisation: "MNE-SHELTER", kind: "SHELTER_STAY",
        form: .table(delimiter: ";", mark: true, lineEnd: "\r\n", zipped: false), language: .bosnian,
        spelling: .marked, dates: .dotsAfterYear, separator: ", ",
        columns: columns(
            """
            stay_id local_case_id given_name family_name birth_date sex citizenship regional_person_number
            exploitation_forms country_recruitment country_exploitation victim_status identification_date
            consent_stat_use linkage_scope assistance_offered assistance_offer_date assistance_decision
            shelter_type referred_by entry_date exit_date exit_type exit_destination agreed_to_return
            domestic_trafficking services_in_shelter plan_date case_status closure_date closure_reason -note
            """, .bosnian),
        settings: Settings(dateOrder: "dmy", defaults: [("identification_area", "MNE")]))
}
