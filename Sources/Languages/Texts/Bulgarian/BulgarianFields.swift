extension Bulgarian {
    /// Titles of fields.
    static let fields = #"""
        Person key
        = Ключ на лицето
        Supplier's person key
        = Ключ на лицето при подателя
        Case key
        = Ключ на случая
        Unit key
        = Ключ на единицата
        Parent referral key
        = Ключ на изходното насочване
        Referral key
        = Ключ на насочването
        Shelter key
        = Ключ на приюта
        Partner key
        = Ключ на партньора
        Kind of record
        = Вид на записа
        Linkage scope
        = Обхват на свързването
        Consent to statistical use
        = Съгласие за статистически цели
        Victim status
        = Статут на жертва
        Authority on status
        = Орган, определил статута
        Date of identification
        = Дата на идентифициране
        Area of identification
        = Държава или територия на идентифициране
        Date of formal decision
        = Дата на официалното решение
        Formal decision
        = Официално решение
        Sex
        = Пол
        Gender identity
        = Полова идентичност
        Age band (CTDC)
        = Възрастова група (CTDC)
        Age band (RCP)
        = Възрастова група (RCP)
        Minor at identification
        = Под 18 г. при идентифицирането
        Minor at exploitation
        = Под 18 г. при експлоатацията
        Citizenship
        = Гражданство
        Area of origin
        = Държава или територия на произход
        Marital status
        = Семейно положение
        Number of children
        = Брой деца
        Education
        = Образование
        Disability or chronic illness
        = Увреждане или хронично заболяване
        Forms of exploitation
        = Форми на експлоатация
        Sector of labour exploitation
        = Отрасъл на трудовата експлоатация
        Means of control
        = Средства за контрол
        Relation to the recruiter
        = Връзка с лицето, извършило вербуването
        Method of recruitment
        = Начин на вербуване
        Country of exploitation
        = Държава на експлоатацията
        Country of recruitment
        = Държава на вербуването
        Countries of transit
        = Транзитни държави
        Internal or cross-border
        = Вътрешен или трансграничен трафик
        Duration of exploitation
        = Продължителност на експлоатацията
        Trafficked before
        = Предишен трафик
        Earlier cases
        = Предишни случаи
        Risk level
        = Степен на риска
        Legal status
        = Правен статут
        Reflection period offered
        = Предлагане на срок за размисъл
        Reflection period granted
        = Предоставяне на срок за размисъл
        Start of reflection period
        = Начало на срока за размисъл
        End of reflection period
        = Край на срока за размисъл
        Residence permit applied for
        = Заявление за разрешение за пребиваване
        Residence permit decided
        = Решение по разрешението за пребиваване
        Residence permit granted
        = Издаване на разрешение за пребиваване
        Type of residence permit
        = Вид на разрешението за пребиваване
        Residence permit valid until
        = Срок на валидност на разрешението за пребиваване
        Role in proceedings
        = Роля в производството
        Witness protection
        = Защита на свидетел
        Co-operation with the police
        = Сътрудничество с полицията
        Compensation claimed
        = Поискано обезщетение
        Compensation awarded
        = Присъдено обезщетение
        Compensation paid
        = Изплатено обезщетение
        Date of compensation decision
        = Дата на решението за обезщетение
        Guardian appointed
        = Назначаване на настойник или попечител
        Assistance offered
        = Предлагане на подкрепа
        Date of offer
        = Дата на предложението
        Decision on assistance
        = Решение относно подкрепата
        Reasons for declining
        = Причини за отказ
        First assistance
        = Първа подкрепа
        Needs assessed
        = Оценка на потребностите
        Needs
        = Потребности
        Services received
        = Получени услуги
        Date of assistance plan
        = Дата на плана за подкрепа
        Planned end of plan
        = Планиран край на плана
        Actual end of plan
        = Действителен край на плана
        Outcome of plan
        = Резултат от плана
        Case status
        = Състояние на случая
        Date of closure
        = Дата на приключване
        Reason for closure
        = Причина за приключване
        Type of shelter
        = Вид на приюта
        Referred by
        = Насочено от
        Date of entry
        = Дата на настаняване
        Date of exit
        = Дата на напускане
        Agreed to return
        = Съгласие за връщане
        Domestic trafficking
        = Вътрешен трафик
        Accompanying children
        = Придружаващи деца
        Services in the shelter
        = Услуги в приюта
        Plan made
        = Изготвяне на план
        Planned exit
        = Планирано напускане
        Destination on exit
        = Дестинация при напускане
        Type of exit
        = Вид на напускането
        Next service
        = Следваща услуга
        Risk level on entry
        = Степен на риска при настаняване
        Risk level on exit
        = Степен на риска при напускане
        Safety incidents
        = Инциденти, свързани със сигурността
        Date of screening
        = Дата на скрининга
        Indicators met
        = Установени индикатори
        Referrer
        = Насочващ
        Referrer's area
        = Държава или територия на насочващия
        Receiver
        = Приемащ
        Receiver's area
        = Държава или територия на приемащия
        Victim status at referral
        = Статут на жертва при насочването
        Consent to referral
        = Съгласие за насочване
        Date sent
        = Дата на изпращане
        Date accepted
        = Дата на приемане
        Date declined
        = Дата на отказ
        Receiver's reason to decline
        = Причина за отказа на приемащия
        Referral status
        = Състояние на насочването
        Services requested
        = Заявени услуги
        Service started
        = Начало на услугата
        Reason for referral
        = Причина за насочването
        Needs and risk assessment
        = Оценка на потребностите и риска
        Formal identification requested
        = Искане за формална идентификация
        Formal identification decided
        = Решение по формалната идентификация
        Formal identification result
        = Резултат от формалната идентификация
        Days of reflection
        = Дни за размисъл
        Feedback
        = Обратна връзка
        Returned from
        = Връщане от
        Returned to
        = Връщане в
        Date of return
        = Дата на връщане
        Type of return
        = Вид на връщането
        Informed consent to return
        = Информирано съгласие за връщане
        Risk assessment before return
        = Оценка на риска преди връщането
        Family assessment
        = Оценка на семейството
        Best interest determination
        = Определяне на най-добрия интерес на детето
        Travel documents
        = Документи за пътуване
        Escort
        = Придружаване
        Reception on arrival
        = Посрещане при пристигане
        Accepted before travel
        = Приемане преди пътуването
        Handover
        = Предаване на случая
        Entry into reintegration
        = Включване в реинтеграция
        Type of programme
        = Вид на програмата
        Reintegration plan
        = План за реинтеграция
        Planned end of programme
        = Планиран край на програмата
        Assistance after return
        = Подкрепа след връщането
        Baseline reintegration score
        = Начална оценка на реинтеграцията
        Follow-ups
        = Проследявания
        Outcomes
        = Резултати
        Re-trafficking
        = Повторен трафик
        Date of re-trafficking
        = Дата на повторния трафик
        Secondary beneficiaries
        = Косвени бенефициенти
        Local case number
        = Местен номер на случая
        Local person number
        = Местен номер на лицето
        Regional person number
        = Регионален номер на лицето
        Given name
        = Собствено име
        Family name
        = Фамилно име
        Family name at birth
        = Фамилно име по рождение
        Parent's given name
        = Собствено име на родителя
        Date of birth
        = Дата на раждане
        Year of birth
        = Година на раждане
        Age
        = Възраст
        Place of birth
        = Място на раждане
        Document number
        = Номер на документ
        National number
        = Национален личен номер
        Telephone
        = Телефон
        E-mail
        = Електронна поща
        Address
        = Адрес
        Case worker
        = Водещ на случая
        Note
        = Бележка
        Stay number
        = Номер на престоя
        Referral number
        = Номер на насочването
        Return number
        = Номер на връщането
        Parent referral number
        = Номер на изходното насочване
        Shelter code
        = Код на приюта
        Receiving organisation
        = Приемаща организация
        Next service provider
        = Следващ доставчик на услуги
        """#
}
