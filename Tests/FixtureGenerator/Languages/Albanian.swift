extension Language {
    /// Albanian, as written in Tirana and Pristina.
    static let albanian = Language(
        headings: """
            stay_id: Nr. i qëndrimit
            shelter_code: Kodi i strehimores
            local_case_id: Nr. i rastit
            regional_person_number: Numri rajonal
            given_name: Emri
            family_name: Mbiemri
            parent_given_name: Emri i prindit
            birth_date: Datëlindja
            national_number: Nr. personal
            document_number: Nr. i pasaportës
            phone: Telefoni
            email: Posta elektronike
            case_worker: Punonjësja sociale
            note: Shënime
            sex: Gjinia
            citizenship: Shtetësia
            country_recruitment: Vendi i rekrutimit
            country_exploitation: Vendet e shfrytëzimit
            exploitation_forms: Lloji i shfrytëzimit
            victim_status: Statusi i viktimës
            identification_date: Data e identifikimit
            identification_area: Vendi i identifikimit
            consent_stat_use: Pëlqimi për statistikë
            linkage_scope: Shtrirja e lidhjes
            minor_at_identification: I mitur
            assistance_offered: Ofruar ndihmë
            assistance_offer_date: Data e ofertës
            assistance_decision: Vendimi për ndihmë
            needs_assessed_date: Data e vlerësimit
            needs: Nevojat
            plan_date: Data e planit
            plan_planned_end: Plani deri më
            plan_actual_end: Plani përfunduar
            plan_outcome: Rezultati i planit
            case_status: Gjendja e rastit
            closure_date: Data e mbylljes
            closure_reason: Arsyeja e mbylljes
            legal_status: Statusi ligjor
            guardian_appointed_date: Kujdestari i caktuar
            shelter_type: Lloji i strehimores
            referred_by: Referuar nga
            entry_date: Data e hyrjes
            exit_date: Data e daljes
            agreed_to_return: Pranoi kthimin
            domestic_trafficking: Trafikim i brendshëm
            services_in_shelter: Shërbimet
            planned_exit: Dalja e planifikuar
            exit_destination: Ku shkoi
            exit_type: Mënyra e daljes
            next_service_start: Fillimi i shërbimit tjetër
            risk_level_entry: Rreziku në hyrje
            proceedings_role: Roli në proces
            police_cooperation_consent: Bashkëpunimi me policinë
            """,
        words: """
            sex:
            F: femër
            M: mashkull
            yes:
            Y: po
            N: jo
            unknown:
            _U: i panjohur
            status:
            PRESUMED: viktimë e mundshme
            IDENTIFIED_FORMAL: viktimë e identifikuar zyrtarisht
            IDENTIFIED_SERVICE: viktimë e identifikuar nga OJF
            NOT_VICTIM: nuk është viktimë
            form:
            SEX_PROSTITUTION: shfrytëzim seksual (prostitucion)
            SEX_NFS: shfrytëzim seksual
            SEX_PORNOGRAPHY: pornografi
            LABOUR: shfrytëzim i punës
            BEGGING: lypje
            DELINQUENCY: vjedhje
            DOMESTIC_SERVITUDE: shërbim i detyruar në shtëpi
            FORCED_MARRIAGE: martesë e detyruar
            ADOPTION: birësim
            service:
            SHELTER: strehim
            FOOD_CLOTHING: ushqim dhe veshje
            MEDICAL: mjekësore
            PSYCHOLOGICAL: psikologjike
            LEGAL_ADVICE: këshillë ligjore
            DOCUMENTS: dokumente
            VOCATIONAL: formim profesional
            EDUCATION: shkollim
            FAMILY_MEDIATION: ndërmjetësim familjar
            INTERPRETATION: përkthim
            exit_type:
            PLANNED: sipas planit
            EARLY_AGREED: më herët me marrëveshje
            UNPLANNED: pa marrëveshje
            EXPELLED: përjashtuar
            TRANSFER: transferim
            exit_destination:
            RETURN_PROGRAMME: program kthimi
            HOME_NATIONAL: në vendin e vet
            OTHER_SHELTER: strehimore tjetër
            INDEPENDENT: e pavarur
            FAMILY: familja
            FOSTER_INSTITUTION: institucion
            HOSPITAL: spital
            DISAPPEARED: u zhduk
            UNKNOWN: nuk dihet
            area:
            ALB: Shqipëri
            BIH: Bosnjë-Hercegovinë
            BGR: Bullgari
            HRV: Kroaci
            HUN: Hungari
            XKX: Kosovë
            MDA: Moldavi
            MKD: Maqedoni
            MNE: Mal i Zi
            ROU: Rumani
            SRB: Serbi
            UKR: Ukrainë
            SCG: SCG
            YUG: Jugosllavi
            ITA: Itali
            GRC: Greqi
            GBR: Angli
            BEL: Belgjikë
            STATELESS: pa shtetësi
            """)
}
