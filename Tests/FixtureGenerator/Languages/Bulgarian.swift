extension Language {
    /// Bulgarian.
    static let bulgarian = Language(
        headings: """
            referral_id: № на насочване
            parent_referral_id: Предходно насочване
            local_case_id: № на случая
            regional_person_number: Регионален номер
            given_name: Собствено име
            family_name: Фамилия
            birth_date: Дата на раждане
            national_number: ЕГН
            document_number: № на паспорт
            phone: Телефон
            email: Ел. поща
            case_worker: Водещ случая
            sex: Пол
            citizenship: Гражданство
            country_recruitment: Държава на набиране
            country_exploitation: Държави на експлоатация
            exploitation_forms: Вид експлоатация
            victim_status: Статут
            identification_date: Дата на идентифициране
            identification_area: Място на идентифициране
            consent_stat_use: Съгласие за статистика
            linkage_scope: Обхват на свързване
            minor_at_identification: Непълнолетен
            education: Образование
            assistance_offered: Предложена помощ
            assistance_offer_date: Дата на предложение
            assistance_decision: Решение за помощ
            decline_reasons: Причини за отказ
            needs_assessed_date: Дата на оценка
            needs: Нужди
            plan_date: Дата на плана
            services_received: Предоставени услуги
            legal_status: Правен статут
            proceedings_role: Роля в процеса
            police_cooperation_consent: Съдействие с полицията
            guardian_appointed_date: Назначен настойник
            case_status: Състояние
            closure_date: Дата на приключване
            closure_reason: Причина за приключване
            screening_date: Дата на интервю
            indicators_met_band: Признаци
            referrer_type: Насочил
            referrer_area: Държава на насочилия
            receiver_type: Приел
            receiver_area: Държава на приелия
            victim_status_at_referral: Статут при насочване
            offer_date: Предложено насочване
            consent_to_referral: Съгласие за насочване
            sent_date: Изпратено на
            accepted_date: Прието на
            declined_date: Отказано на
            decline_reason_receiver: Защо отказано
            referral_status: Състояние на насочването
            service_requested: Поискани услуги
            service_start_date: Начало на услугата
            feedback_date: Обратна връзка
            formal_identification_requested: Поискано решение
            formal_identification_decided: Взето решение
            formal_identification_result: Официално решение
            """,
        words: """
            sex:
            F: жена
            M: мъж
            yes:
            Y: да
            N: не
            unknown:
            _U: неизвестно
            status:
            PRESUMED: предполагаема жертва
            IDENTIFIED_FORMAL: официално идентифицирана
            IDENTIFIED_SERVICE: идентифицирана от НПО
            NOT_VICTIM: не е жертва
            form:
            SEX_PROSTITUTION: сексуална експлоатация (проституция)
            SEX_NFS: сексуална експлоатация
            SEX_PORNOGRAPHY: порнография
            LABOUR: трудова експлоатация
            BEGGING: просия
            DELINQUENCY: кражби
            DOMESTIC_SERVITUDE: домашно робство
            FORCED_MARRIAGE: принудителен брак
            ADOPTION: осиновяване
            service:
            SHELTER: подслон
            MEDICAL: медицинска помощ
            PSYCHOLOGICAL: психологическа помощ
            LEGAL_ADVICE: правна консултация
            DOCUMENTS: документи
            VOCATIONAL: професионално обучение
            EDUCATION: образование
            FAMILY_MEDIATION: семейна медиация
            CASE_MONITORING: проследяване
            referral_status:
            SENT: изпратено
            ACCEPTED: прието
            DECLINED: отказано
            WITHDRAWN: оттеглено
            COMPLETED: изпълнено
            NO_FEEDBACK: без отговор
            area:
            ALB: Албания
            BIH: Босна и Херцеговина
            BGR: България
            HRV: Хърватия
            HUN: Унгария
            XKX: Косово
            MDA: Молдова
            MKD: Македония
            MNE: Черна гора
            ROU: Румъния
            SRB: Сърбия
            UKR: Украйна
            SCG: Сърбия и Черна гора
            YUG: Югославия
            ITA: Италия
            DEU: Германия
            NLD: Холандия
            CZE: Чехия
            POL: Полша
            STATELESS: без гражданство
            """)
}
