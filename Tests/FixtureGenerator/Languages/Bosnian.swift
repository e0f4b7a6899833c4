extension Language {
    /// Bosnian, Serbian and Montenegrin in Latin letters, as office forms have it.
    static let bosnian = Language(
        headings: """
            stay_id: Br. boravka
            shelter_code: Šifra kuće
            local_case_id: Broj predmeta
            regional_person_number: Regionalni broj
            given_name: Ime
            family_name: Prezime
            parent_given_name: Ime roditelja
            birth_date: Datum rođenja
            birth_place: Mjesto rođenja
            national_number: JMBG
            document_number: Broj pasoša
            phone: Telefon
            email: E-pošta
            case_worker: Socijalna radnica
            note: Napomena
            sex: Spol
            citizenship: Državljanstvo
            country_recruitment: Zemlja vrbovanja
            country_exploitation: Zemlje eksploatacije
            exploitation_forms: Vid eksploatacije
            victim_status: Status žrtve
            identification_date: Datum identifikacije
            identification_area: Područje identifikacije
            consent_stat_use: Saglasnost za statistiku
            linkage_scope: Doseg povezivanja
            minor_at_identification: Maloljetna
            marital_status: Bračno stanje
            education: Obrazovanje
            children_count_band: Djeca
            assistance_offered: Ponuđena pomoć
            assistance_offer_date: Datum ponude
            assistance_decision: Odluka o pomoći
            decline_reasons: Razlozi odbijanja
            needs_assessed_date: Datum procjene potreba
            needs: Potrebe
            plan_date: Datum plana
            plan_planned_end: Plan do
            plan_actual_end: Plan završen
            plan_outcome: Ishod plana
            case_status: Stanje predmeta
            closure_date: Datum zatvaranja
            closure_reason: Razlog zatvaranja
            legal_status: Pravni status
            guardian_appointed_date: Staratelj postavljen
            proceedings_role: Uloga u postupku
            police_cooperation_consent: Saradnja s policijom
            shelter_type: Vrsta kuće
            referred_by: Uputio
            entry_date: Datum prijema
            exit_date: Datum izlaska
            agreed_to_return: Pristala na povratak
            domestic_trafficking: Domaća trgovina
            services_in_shelter: Usluge u kući
            planned_exit: Planirani izlazak
            exit_destination: Otišla kamo
            exit_type: Način izlaska
            next_service_start: Početak naredne usluge
            risk_level_entry: Rizik na prijemu
            referral_id: Br. upućivanja
            parent_referral_id: Prethodno upućivanje
            screening_date: Datum razgovora
            indicators_met_band: Pokazatelji
            referrer_type: Ko je uputio
            referrer_area: Područje uputioca
            receiver_type: Kome je upućena
            receiver_area: Područje primaoca
            victim_status_at_referral: Status pri upućivanju
            offer_date: Ponuda upućivanja
            consent_to_referral: Pristanak na upućivanje
            sent_date: Datum slanja
            accepted_date: Prihvaćeno
            declined_date: Odbijeno
            decline_reason_receiver: Zašto odbijeno
            referral_status: Stanje upućivanja
            service_requested: Tražene usluge
            service_start_date: Početak usluge
            feedback_date: Povratna informacija
            services_received: Pružene usluge
            formal_identification_requested: Zatražen status
            formal_identification_decided: Odlučeno o statusu
            formal_identification_result: Odluka o statusu
            reflection_offered: Ponuđen period razmišljanja
            reflection_granted: Odobren period razmišljanja
            """,
        words: """
            sex:
            F: ženski
            M: muški
            yes:
            Y: da
            N: ne
            unknown:
            _U: nepoznato
            status:
            PRESUMED: pretpostavljena žrtva
            IDENTIFIED_FORMAL: utvrđena žrtva (policija)
            IDENTIFIED_SERVICE: utvrđena žrtva (NVO)
            NOT_VICTIM: nije žrtva
            form:
            SEX_PROSTITUTION: seksualna eksploatacija - prostitucija
            SEX_NFS: seksualna eksploatacija
            SEX_PORNOGRAPHY: pornografija
            LABOUR: radna eksploatacija
            BEGGING: prosjačenje
            DELINQUENCY: činjenje krivičnih djela
            DOMESTIC_SERVITUDE: kućno ropstvo
            FORCED_MARRIAGE: prisilni brak
            ADOPTION: usvojenje
            service:
            SHELTER: smještaj
            FOOD_CLOTHING: hrana i odjeća
            MEDICAL: medicinska
            PSYCHOLOGICAL: psihološka
            LEGAL_ADVICE: pravni savjet
            DOCUMENTS: dokumenti
            VOCATIONAL: stručno osposobljavanje
            EDUCATION: školovanje
            FAMILY_MEDIATION: porodično posredovanje
            INTERPRETATION: prevođenje
            CASE_MONITORING: praćenje slučaja
            exit_type:
            PLANNED: po planu
            EARLY_AGREED: ranije uz dogovor
            UNPLANNED: samovoljno
            EXPELLED: isključena
            TRANSFER: premještaj
            exit_destination:
            RETURN_PROGRAMME: program povratka
            HOME_NATIONAL: kući u svoju zemlju
            OTHER_SHELTER: druga kuća
            INDEPENDENT: samostalno
            FAMILY: porodica
            FOSTER_INSTITUTION: ustanova
            HOSPITAL: bolnica
            DISAPPEARED: nestala
            UNKNOWN: ne zna se
            referral_status:
            SENT: poslano
            ACCEPTED: prihvaćeno
            DECLINED: odbijeno
            WITHDRAWN: povučeno
            COMPLETED: završeno
            NO_FEEDBACK: bez odgovora
            area:
            ALB: Albanija
            BIH: Bosna i Hercegovina
            BGR: Bugarska
            HRV: Hrvatska
            HUN: Mađarska
            XKX: Kosovo
            MDA: Moldavija
            MKD: Makedonija
            MNE: Crna Gora
            ROU: Rumunija
            SRB: Srbija
            UKR: Ukrajina
            SCG: SCG
            YUG: YU
            ITA: Italija
            GRC: Grčka
            DEU: Njemačka
            TUR: Turska
            STATELESS: bez državljanstva
            """)
}
