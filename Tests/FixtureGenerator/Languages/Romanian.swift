extension Language {
    /// Romanian with commas below; who cannot write them puts cedillas.
    static let romanian = Language(
        headings: """
            referral_id: Nr. trimiterii
            parent_referral_id: Trimiterea anterioară
            return_id: Nr. returnării
            local_case_id: Nr. dosarului
            regional_person_number: Nr. regional
            given_name: Prenume
            family_name: Nume
            birth_family_name: Nume la naștere
            birth_date: Data nașterii
            birth_place: Locul nașterii
            national_number: Cod numeric personal
            document_number: Nr. pașaportului
            phone: Telefon
            email: Adresă de e-mail
            case_worker: Asistent social
            note: Observații
            sex: Sexul
            citizenship: Cetățenia
            country_recruitment: Țara de recrutare
            country_exploitation: Țările de exploatare
            exploitation_forms: Forma de exploatare
            victim_status: Statutul victimei
            status_authority: Cine a stabilit
            identification_date: Data identificării
            identification_area: Țara identificării
            consent_stat_use: Acord pentru statistică
            linkage_scope: Întinderea legăturii
            minor_at_identification: Minor
            education: Studii
            assistance_offered: Asistență oferită
            assistance_offer_date: Data ofertei
            assistance_decision: Decizia privind asistența
            decline_reasons: Motivele refuzului
            needs_assessed_date: Data evaluării
            needs: Nevoi
            plan_date: Data planului
            services_received: Servicii primite
            legal_status: Statut juridic
            proceedings_role: Rol în proces
            police_cooperation_consent: Cooperare cu poliția
            guardian_appointed_date: Tutore numit
            case_status: Starea dosarului
            closure_date: Data închiderii
            closure_reason: Motivul închiderii
            screening_date: Data interviului
            indicators_met_band: Indicatori
            referrer_type: Cine a trimis
            referrer_area: Țara trimiterii
            receiver_type: Cine a primit
            receiver_area: Țara primirii
            victim_status_at_referral: Statut la trimitere
            offer_date: Data propunerii
            consent_to_referral: Acord pentru trimitere
            sent_date: Trimis la
            accepted_date: Acceptat la
            declined_date: Refuzat la
            decline_reason_receiver: De ce a fost refuzat
            referral_status: Starea trimiterii
            service_requested: Servicii cerute
            service_start_date: Începutul serviciului
            feedback_date: Răspuns la
            formal_identification_requested: Decizie cerută la
            formal_identification_decided: Decizie luată la
            formal_identification_result: Decizia oficială
            return_from_area: Întoarsă din
            return_to_area: Întoarsă în
            return_date: Data returnării
            return_type: Felul returnării
            informed_consent_return: Acord pentru returnare
            pre_return_risk_assessment_date: Evaluarea riscului
            travel_documents: Acte de călătorie
            escort: Însoțitor
            reception_on_arrival: Întâmpinare la sosire
            accepted_before_travel: Acceptată înainte de călătorie
            handover_date: Predare la
            reintegration_entry_date: Intrare în program
            programme_type: Felul programului
            reintegration_plan_date: Plan de reintegrare
            planned_end: Sfârșit planificat
            assistance: Asistență acordată
            baseline_rss: Scor inițial
            followups: Vizite de urmărire
            outcomes: Rezultate
            retrafficking_status: Retraficare
            retrafficking_date: Data retraficării
            secondary_beneficiaries: Beneficiari secundari
            receiving_organisation: Organizația primitoare
            """,
        words: """
            sex:
            F: feminin
            M: masculin
            yes:
            Y: da
            N: nu
            unknown:
            _U: necunoscut
            status:
            PRESUMED: victimă prezumată
            IDENTIFIED_FORMAL: victimă identificată oficial
            IDENTIFIED_SERVICE: victimă identificată de ONG
            ATTEMPTED: tentativă
            NOT_VICTIM: nu este victimă
            AT_RISK: la risc
            form:
            SEX_PROSTITUTION: exploatare sexuală (prostituție)
            SEX_NFS: exploatare sexuală
            SEX_PORNOGRAPHY: pornografie
            LABOUR: exploatare prin muncă
            BEGGING: cerșetorie
            DELINQUENCY: furt
            DOMESTIC_SERVITUDE: servitute domestică
            FORCED_MARRIAGE: căsătorie forțată
            ADOPTION: adopție
            service:
            SHELTER: adăpost
            MEDICAL: medicală
            PSYCHOLOGICAL: psihologică
            LEGAL_ADVICE: consultanță juridică
            DOCUMENTS: documente
            VOCATIONAL: formare profesională
            EDUCATION: educație
            FAMILY_MEDIATION: mediere familială
            CASE_MONITORING: monitorizare
            referral_status:
            SENT: trimis
            ACCEPTED: acceptat
            DECLINED: refuzat
            WITHDRAWN: retras
            COMPLETED: încheiat
            NO_FEEDBACK: fără răspuns
            return_type:
            AVR: returnare voluntară asistată
            VOLUNTARY_UNASSISTED: returnare voluntară
            FORCED_DEPORTATION: deportare
            READMISSION: readmisie
            area:
            ALB: Albania
            BIH: Bosnia și Herțegovina
            BGR: Bulgaria
            HRV: Croația
            HUN: Ungaria
            XKX: Kosovo
            MDA: Republica Moldova
            MKD: Macedonia
            MNE: Muntenegru
            ROU: România
            SRB: Serbia
            UKR: Ucraina
            ITA: Italia
            ESP: Spania
            TUR: Turcia
            DEU: Germania
            RUS: Rusia
            ARE: Emiratele Arabe Unite
            STATELESS: apatrid
            """)
}
