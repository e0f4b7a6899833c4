extension Macedonian {
    /// Titles of fields.
    static let fields = #"""
        Person key
        = Клуч на лицето
        Supplier's person key
        = Клуч на лицето кај испраќачот
        Case key
        = Клуч на случајот
        Unit key
        = Клуч на единицата
        Parent referral key
        = Клуч на претходното упатување
        Referral key
        = Клуч на упатувањето
        Shelter key
        = Клуч на засолништето
        Partner key
        = Клуч на партнерот
        Kind of record
        = Вид на запис
        Linkage scope
        = Опсег на поврзување
        Consent to statistical use
        = Согласност за статистичка употреба
        Victim status
        = Статус на жртва
        Authority on status
        = Орган што го утврдил статусот
        Date of identification
        = Датум на идентификација
        Area of identification
        = Подрачје на идентификација
        Date of formal decision
        = Датум на формалната одлука
        Formal decision
        = Формална одлука
        Sex
        = Пол
        Gender identity
        = Родов идентитет
        Age band (CTDC)
        = Возрасна група (CTDC)
        Age band (RCP)
        = Возрасна група (RCP)
        Minor at identification
        = Малолетно лице при идентификацијата
        Minor at exploitation
        = Малолетно лице при експлоатацијата
        Citizenship
        = Државјанство
        Area of origin
        = Подрачје на потекло
        Marital status
        = Брачна состојба
        Number of children
        = Број на деца
        Education
        = Образование
        Disability or chronic illness
        = Попреченост или хронична болест
        Forms of exploitation
        = Облици на експлоатација
        Sector of labour exploitation
        = Дејност на трудовата експлоатација
        Means of control
        = Средства за контрола
        Relation to the recruiter
        = Однос со врбувачот
        Method of recruitment
        = Начин на врбување
        Country of exploitation
        = Земја на експлоатација
        Country of recruitment
        = Земја на врбување
        Countries of transit
        = Земји на транзит
        Internal or cross-border
        = Внатрешна или прекугранична трговија
        Duration of exploitation
        = Времетраење на експлоатацијата
        Trafficked before
        = Претходна трговија со лицето
        Earlier cases
        = Претходни случаи
        Risk level
        = Степен на ризик
        Legal status
        = Правен статус
        Reflection period offered
        = Понуден период за размислување
        Reflection period granted
        = Одобрен период за размислување
        Start of reflection period
        = Почеток на периодот за размислување
        End of reflection period
        = Крај на периодот за размислување
        Residence permit applied for
        = Побарана дозвола за престој
        Residence permit decided
        = Одлучено за дозволата за престој
        Residence permit granted
        = Одобрена дозвола за престој
        Type of residence permit
        = Вид на дозволата за престој
        Residence permit valid until
        = Дозволата за престој важи до
        Role in proceedings
        = Улога во постапката
        Witness protection
        = Заштита на сведок
        Co-operation with the police
        = Соработка со полицијата
        Compensation claimed
        = Побарано обештетување
        Compensation awarded
        = Досудено обештетување
        Compensation paid
        = Исплатено обештетување
        Date of compensation decision
        = Датум на одлуката за обештетување
        Guardian appointed
        = Назначен старател
        Assistance offered
        = Понудена помош
        Date of offer
        = Датум на понудата
        Decision on assistance
        = Одлука за помошта
        Reasons for declining
        = Причини за одбивање
        First assistance
        = Прва помош
        Needs assessed
        = Проценети потреби
        Needs
        = Потреби
        Services received
        = Добиени услуги
        Date of assistance plan
        = Датум на планот за помош
        Planned end of plan
        = Планиран крај на планот
        Actual end of plan
        = Вистински крај на планот
        Outcome of plan
        = Исход од планот
        Case status
        = Статус на случајот
        Date of closure
        = Датум на затворање
        Reason for closure
        = Причина за затворање
        Type of shelter
        = Вид на засолниште
        Referred by
        = Упатено од
        Date of entry
        = Датум на прием
        Date of exit
        = Датум на излез
        Agreed to return
        = Согласност да се врати
        Domestic trafficking
        = Внатрешна трговија
        Accompanying children
        = Придружни деца
        Services in the shelter
        = Услуги во засолништето
        Plan made
        = Изработен план
        Planned exit
        = Планиран излез
        Destination on exit
        = Одредиште по излезот
        Type of exit
        = Вид на излез
        Next service
        = Следна услуга
        Risk level on entry
        = Степен на ризик при прием
        Risk level on exit
        = Степен на ризик при излез
        Safety incidents
        = Безбедносни инциденти
        Date of screening
        = Датум на првичното препознавање
        Indicators met
        = Исполнети индикатори
        Referrer
        = Упатувач
        Referrer's area
        = Подрачје на упатувачот
        Receiver
        = Примач
        Receiver's area
        = Подрачје на примачот
        Victim status at referral
        = Статус на жртва при упатувањето
        Consent to referral
        = Согласност за упатувањето
        Date sent
        = Датум на испраќање
        Date accepted
        = Датум на прифаќање
        Date declined
        = Датум на одбивање
        Receiver's reason to decline
        = Причина на примачот за одбивање
        Referral status
        = Статус на упатувањето
        Services requested
        = Побарани услуги
        Service started
        = Почеток на услугата
        Reason for referral
        = Причина за упатувањето
        Needs and risk assessment
        = Проценка на потребите и ризикот
        Formal identification requested
        = Побарана формална идентификација
        Formal identification decided
        = Одлучено за формалната идентификација
        Formal identification result
        = Резултат од формалната идентификација
        Days of reflection
        = Денови за размислување
        Feedback
        = Повратна информација
        Returned from
        = Вратено од
        Returned to
        = Вратено во
        Date of return
        = Датум на враќање
        Type of return
        = Вид на враќање
        Informed consent to return
        = Информирана согласност за враќање
        Risk assessment before return
        = Проценка на ризикот пред враќањето
        Family assessment
        = Проценка на семејството
        Best interest determination
        = Утврдување на најдобриот интерес на детето
        Travel documents
        = Патни исправи
        Escort
        = Придружба
        Reception on arrival
        = Пречек при пристигнувањето
        Accepted before travel
        = Прифатено пред патувањето
        Handover
        = Предавање на лицето
        Entry into reintegration
        = Почеток на реинтеграцијата
        Type of programme
        = Вид на програма
        Reintegration plan
        = План за реинтеграција
        Planned end of programme
        = Планиран крај на програмата
        Assistance after return
        = Помош по враќањето
        Baseline reintegration score
        = Почетна оценка на реинтеграцијата
        Follow-ups
        = Следења по враќањето
        Outcomes
        = Исходи
        Re-trafficking
        = Повторна трговија со лицето
        Date of re-trafficking
        = Датум на повторната трговија
        Secondary beneficiaries
        = Посредни корисници
        Local case number
        = Локален број на случајот
        Local person number
        = Локален број на лицето
        Regional person number
        = Регионален број на лицето
        Given name
        = Име
        Family name
        = Презиме
        Family name at birth
        = Презиме при раѓање
        Parent's given name
        = Име на родител
        Date of birth
        = Датум на раѓање
        Year of birth
        = Година на раѓање
        Age
        = Возраст
        Place of birth
        = Место на раѓање
        Document number
        = Број на исправа
        National number
        = Матичен број
        Telephone
        = Телефон
        E-mail
        = Е-пошта
        Address
        = Адреса
        Case worker
        = Водител на случајот
        Note
        = Забелешка
        Stay number
        = Број на престојот
        Referral number
        = Број на упатувањето
        Return number
        = Број на враќањето
        Parent referral number
        = Број на претходното упатување
        Shelter code
        = Шифра на засолништето
        Receiving organisation
        = Организација примач
        Next service provider
        = Следен давател на услуги
        """#
}
