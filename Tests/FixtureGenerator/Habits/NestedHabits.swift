extension Habit {
    /// The Serbian co-ordination service: XML of its own, words in Cyrillic, attributes and nested elements.
    static let serbianCoordination = Habit(
        organisation: "SRB-COORDINATION", kind: "NRM_REFERRAL",
        form: .xml(root: "uputi", record: "uput"), language: .serbianCyrillic, spelling: .serbian,
        columns: paths(
            """
            @broj referral_id
            @prethodni parent_referral_id
            predmet/@broj local_case_id
            predmet/stanje case_status
            predmet/zatvoren closure_date
            predmet/razlog closure_reason
            osoba/@regionalniBroj regional_person_number
            osoba/@pol sex
            osoba/@maloletna minor_at_identification
            osoba/ime given_name
            osoba/prezime family_name
            osoba/roditelj parent_given_name
            osoba/rodjena birth_date
            osoba/jmbg national_number
            osoba/telefon -phone
            osoba/napomena -note
            osoba/drzavljanstva/drzavljanstvo citizenship
            osoba/saglasnost consent_stat_use
            osoba/povezivanje linkage_scope
            trgovina/vidovi/vid exploitation_forms
            trgovina/vrbovana country_recruitment
            trgovina/eksploatisana/zemlja country_exploitation
            status/@sifra victim_status
            status/utvrdjen identification_date
            status/podrucje identification_area
            status/zatrazen formal_identification_requested
            status/odlucen formal_identification_decided
            status/odluka formal_identification_result
            status/pravni legal_status
            razgovor/@dan screening_date
            razgovor/@pokazatelji indicators_met_band
            uputilac/@vrsta referrer_type
            uputilac/@podrucje referrer_area
            primalac/@vrsta receiver_type
            primalac/@podrucje receiver_area
            statusPriUpucivanju victim_status_at_referral
            ponuda/@dan offer_date
            ponuda/@pristanak consent_to_referral
            poslato sent_date
            prihvaceno accepted_date
            odbijeno/@dan declined_date
            odbijeno/@razlog decline_reason_receiver
            ishod referral_status
            trazeno/usluga service_requested
            pocetak service_start_date
            povratno feedback_date
            pomoc/@ponudjena assistance_offered
            pomoc/@dan assistance_offer_date
            pomoc/@odluka assistance_decision
            pomoc/razlozi/razlog decline_reasons
            potrebe/@dan needs_assessed_date
            potrebe/potreba needs
            plan/@dan plan_date
            staratelj/@dan guardian_appointed_date
            saradnja police_cooperation_consent
            uloga proceedings_role
            """)
            + [
                Column(
                    heading: "usluge/usluga", field: "services_received",
                    parts: [
                        ("@sifra", "service"), ("@od", "start"), ("@do", "end"), ("davalac", "provider_type"),
                    ])
            ])

    /// The Macedonian referral office: JSON with objects in objects and lists of objects; true and false.
    static let macedonianReferral = Habit(
        organisation: "MKD-NRM", kind: "NRM_REFERRAL", form: .json(records: "referrals"),
        language: .truths, spelling: .macedonian,
        columns: paths(
            """
            ref referral_id
            previousRef parent_referral_id
            case/number local_case_id
            case/state case_status
            case/closed/on closure_date
            case/closed/why closure_reason
            person/regionalNumber regional_person_number
            person/name/first given_name
            person/name/last family_name
            person/born birth_date
            person/embg national_number
            person/passport document_number
            person/contact/phone -phone
            person/contact/email -email
            person/sex sex
            person/minor minor_at_identification
            person/citizenships citizenship
            person/consent consent_stat_use
            person/linkage linkage_scope
            trafficking/forms exploitation_forms
            trafficking/recruitedIn country_recruitment
            trafficking/exploitedIn country_exploitation
            identification/status victim_status
            identification/on identification_date
            identification/in identification_area
            identification/requestedOn formal_identification_requested
            identification/decidedOn formal_identification_decided
            identification/result formal_identification_result
            screening/on screening_date
            screening/indicators indicators_met_band
            from/type referrer_type
            from/area referrer_area
            to/type receiver_type
            to/area receiver_area
            statusAtReferral victim_status_at_referral
            offered/on offer_date
            offered/consent consent_to_referral
            sent sent_date
            accepted accepted_date
            declined/on declined_date
            declined/why decline_reason_receiver
            state referral_status
            wanted service_requested
            serviceFrom service_start_date
            feedback feedback_date
            assistance/offered assistance_offered
            assistance/on assistance_offer_date
            assistance/decision assistance_decision
            assistance/reasons decline_reasons
            needs/on needs_assessed_date
            needs/list needs
            plan/on plan_date
            guardian/on guardian_appointed_date
            police/cooperates police_cooperation_consent
            proceedings/role proceedings_role
            legal/status legal_status
            """)
            + [
                Column(
                    heading: "services", field: "services_received",
                    parts: [
                        ("what", "service"), ("period/from", "start"), ("period/to", "end"),
                        ("by", "provider_type"),
                    ])
            ])

    /// The assistance unit in Kosovo: the standard's names, one JSON object a line, envelope beside the file.
    static let kosovoAssistance = Habit(
        organisation: "XKX-ASSISTANCE", kind: "NRM_REFERRAL", form: .lines, language: .codes,
        spelling: .marked,
        columns: columns(
            """
            referral_id parent_referral_id local_case_id regional_person_number given_name family_name
            birth_date national_number document_number sex minor_at_identification citizenship
            exploitation_forms country_recruitment country_exploitation victim_status identification_date
            identification_area consent_stat_use linkage_scope screening_date indicators_met_band
            referrer_type referrer_area receiver_type receiver_area victim_status_at_referral offer_date
            consent_to_referral sent_date accepted_date declined_date decline_reason_receiver
            referral_status service_requested service_start_date feedback_date assistance_offered
            assistance_offer_date assistance_decision decline_reasons needs_assessed_date needs
            reflection_offered reflection_granted reflection_days formal_identification_requested
            formal_identification_decided formal_identification_result risk_level legal_status
            police_cooperation_consent guardian_appointed_date case_status closure_date closure_reason
            """, .codes)
            + [
                Column(heading: "mobile", field: "phone", isMapped: false),
                Column(
                    heading: "services_received", field: "services_received",
                    parts: CellText.shape(of: "services_received").map { (path: $0, part: $0) }),
            ])

    /// `path field` lines; a field after a minus is one that the mapping leaves out.
    private static func paths(_ lines: String) -> [Column] {
        lines.split(separator: "\n").map { line in
            let pieces = line.split(separator: " ")
            let isMapped = !pieces[1].hasPrefix("-")
            return Column(
                heading: String(pieces[0]), field: String(isMapped ? pieces[1] : pieces[1].dropFirst()),
                isMapped: isMapped)
        }
    }
}

extension Language {
    /// Serbian in Cyrillic, for the few words that the service spells out.
    static let serbianCyrillic = Language(
        headings: "",
        words: """
            sex:
            F: женски
            M: мушки
            yes:
            Y: да
            N: не
            unknown:
            _U: непознато
            form:
            SEX_PROSTITUTION: сексуална експлоатација - проституција
            SEX_NFS: сексуална експлоатација
            SEX_PORNOGRAPHY: порнографија
            LABOUR: радна експлоатација
            BEGGING: просјачење
            DELINQUENCY: вршење кривичних дела
            DOMESTIC_SERVITUDE: кућно ропство
            FORCED_MARRIAGE: принудни брак
            ADOPTION: усвојење
            status:
            PRESUMED: претпостављена жртва
            IDENTIFIED_FORMAL: утврђена жртва (полиција)
            IDENTIFIED_SERVICE: утврђена жртва (служба)
            NOT_VICTIM: није жртва
            area:
            ALB: Албанија
            BIH: Босна и Херцеговина
            BGR: Бугарска
            XKX: Косово
            MDA: Молдавија
            MKD: Македонија
            MNE: Црна Гора
            ROU: Румунија
            SRB: Србија
            UKR: Украјина
            ITA: Италија
            DEU: Немачка
            SCG: SCG
            YUG: СРЈ
            STATELESS: без држављанства
            """)

    /// The standard's codes, but truth values for yes and no.
    static let truths = Language(
        headings: "",
        words: """
            yes:
            Y: true
            N: false
            """)
}
