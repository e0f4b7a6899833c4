extension Language {
    /// Macedonian.
    static let macedonian = Language(
        headings: """
            stay_id: Број на престој
            shelter_code: Шифра на засолниште
            local_case_id: Број на предмет
            regional_person_number: Регионален број
            given_name: Име
            family_name: Презиме
            birth_date: Датум на раѓање
            national_number: ЕМБГ
            document_number: Број на пасош
            phone: Телефон
            case_worker: Социјален работник
            note: Забелешка
            sex: Пол
            citizenship: Државјанство
            country_recruitment: Земја на врбување
            country_exploitation: Земји на експлоатација
            exploitation_forms: Вид на експлоатација
            victim_status: Статус на жртва
            identification_date: Датум на идентификација
            identification_area: Подрачје на идентификација
            consent_stat_use: Согласност за статистика
            linkage_scope: Опсег на поврзување
            minor_at_identification: Малолетник
            assistance_offered: Понудена помош
            assistance_offer_date: Датум на понуда
            assistance_decision: Одлука за помош
            needs_assessed_date: Датум на проценка
            needs: Потреби
            plan_date: Датум на план
            legal_status: Правен статус
            guardian_appointed_date: Старател назначен
            case_status: Состојба на предметот
            closure_date: Датум на затворање
            closure_reason: Причина за затворање
            shelter_type: Тип на засолниште
            referred_by: Упатена од
            entry_date: Датум на прием
            exit_date: Датум на излез
            agreed_to_return: Согласна за враќање
            domestic_trafficking: Внатрешна трговија
            services_in_shelter: Услуги
            planned_exit: Планиран излез
            exit_destination: Каде отиде
            exit_type: Начин на излез
            next_service_start: Почеток на следна услуга
            proceedings_role: Улога во постапката
            police_cooperation_consent: Соработка со полиција
            """,
        words: """
            sex:
            F: женски
            M: машки
            yes:
            Y: да
            N: не
            unknown:
            _U: непознато
            status:
            PRESUMED: претпоставена жртва
            IDENTIFIED_FORMAL: утврдена жртва (полиција)
            IDENTIFIED_SERVICE: утврдена жртва (НВО)
            NOT_VICTIM: не е жртва
            form:
            SEX_PROSTITUTION: сексуална експлоатација - проституција
            SEX_NFS: сексуална експлоатација
            SEX_PORNOGRAPHY: порнографија
            LABOUR: трудова експлоатација
            BEGGING: питачење
            DELINQUENCY: вршење кривични дела
            DOMESTIC_SERVITUDE: домашно ропство
            FORCED_MARRIAGE: присилен брак
            ADOPTION: посвојување
            service:
            SHELTER: сместување
            FOOD_CLOTHING: храна и облека
            MEDICAL: медицинска
            PSYCHOLOGICAL: психолошка
            LEGAL_ADVICE: правен совет
            DOCUMENTS: документи
            VOCATIONAL: стручна обука
            EDUCATION: школување
            FAMILY_MEDIATION: семејно посредување
            INTERPRETATION: преведување
            exit_type:
            PLANNED: по план
            EARLY_AGREED: порано со договор
            UNPLANNED: самоволно
            EXPELLED: исклучена
            TRANSFER: преместување
            exit_destination:
            RETURN_PROGRAMME: програма за враќање
            HOME_NATIONAL: дома во својата земја
            OTHER_SHELTER: друго засолниште
            INDEPENDENT: самостојно
            FAMILY: семејство
            FOSTER_INSTITUTION: установа
            HOSPITAL: болница
            DISAPPEARED: исчезната
            UNKNOWN: не се знае
            area:
            ALB: Албанија
            BIH: Босна и Херцеговина
            BGR: Бугарија
            HRV: Хрватска
            HUN: Унгарија
            XKX: Косово
            MDA: Молдавија
            MKD: Македонија
            MNE: Црна Гора
            ROU: Романија
            SRB: Србија
            UKR: Украина
            SCG: СЦГ
            YUG: Југославија
            ITA: Италија
            GRC: Грција
            DEU: Германија
            STATELESS: без државјанство
            """)
}
