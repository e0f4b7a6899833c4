extension Bulgarian {
    /// Rules on records and rows, M to Z.
    static let recordRulesMToZ = #"""
        The flag for minors and the age bands agree with the date of birth or the age.
        = Означението за лице под 18 години и възрастовите групи съответстват на датата на раждане или на възрастта.
        Children are counted apart in every table; one of two statements about her age is wrong.
        = Децата се отчитат отделно във всяка таблица; едно от двете твърдения за възрастта на лицето е грешно.
        Correct the date of birth, or the flag and the band; leave flag and bands out to have them computed.
        = Коригирайте датата на раждане или означението и групата; оставете означението и групите празни, за да бъдат изчислени.
        The flag for minors or an age band contradicts the date of birth or the age.
        = Означението за лице под 18 години или възрастова група противоречи на датата на раждане или на възрастта.
        Who is a minor when identified was a minor when exploited.
        = Лице, което е било под 18 години при идентифицирането, е било под 18 години и при експлоатацията.
        Trafficking of children is counted by the age at exploitation.
        = Трафикът на деца се отчита според възрастта по време на експлоатацията.
        Correct one of the two flags.
        = Коригирайте едното от двете означения.
        The person was a minor when identified, and yet not when exploited.
        = Лицето е било под 18 години при идентифицирането, а според записа не е било под тази възраст при експлоатацията.
        A minor who is assisted has a guardian.
        = Лице под 18 години, което получава подкрепа, има настойник или попечител.
        A child cannot consent alone; whether guardians are appointed is an indicator of its own.
        = Детето не може да даде съгласие само; назначаването на настойник или попечител е отделен показател.
        Give the date on which a guardian was appointed, or say that the guardian consented to the referral.
        = Посочете датата, на която е назначен настойник или попечител, или отбележете, че той е дал съгласие за насочването.
        A minor is assisted and no guardian is named.
        = Лице под 18 години получава подкрепа, а не е посочен настойник или попечител.
        The service after a stay does not start before the stay.
        = Услугата след престоя не започва преди него.
        The gap between two services is counted from the exit.
        = Времето между две услуги се отчита от напускането.
        Correct the start of the next service or the date of entry.
        = Коригирайте началото на следващата услуга или датата на настаняване.
        The next service started before the stay.
        = Следващата услуга е започнала преди престоя.
        No event lies before 1990.
        = Никое събитие не е преди 1990 г.
        An earlier date is a slip in the year, or a birth date in the wrong column.
        = По-ранна дата е грешка в годината или дата на раждане в грешна колона.
        Correct the year, or leave the date out and write _U.
        = Коригирайте годината или премахнете датата и запишете _U.
        “{1}” lies before 1990.
        = „{1}“ е преди 1990 г.
        No event lies after the day on which the submission was prepared.
        = Никое събитие не е след деня, в който е подготвен отчетът.
        A date ahead is a slip of the pen, most often in the year or in the order of day and month.
        = Бъдеща дата е грешка при писане, най-често в годината или в подредбата на деня и месеца.
        Correct the date; check the order of day and month.
        = Коригирайте датата; проверете подредбата на деня и месеца.
        “{1}” lies after the day of preparation.
        = „{1}“ е след деня на подготовката.
        The record holds a NUL byte.
        = Записът съдържа байт NUL.
        The file holds no NUL bytes.
        = Файлът не съдържа байтове NUL.
        NUL bytes are what a failed export or a damaged disk leaves behind; values next to them may be damaged too.
        = Байтове NUL остават след неуспешен експорт или от повреден диск; стойностите до тях може също да са повредени.
        Export the file again.
        = Експортирайте файла отново.
        A referral is offered, then accepted, then its service starts.
        = Насочването се предлага, после се приема и след това започва услугата по него.
        Waiting times of referrals are counted between these days.
        = Времето на изчакване при насочванията се отчита между тези дни.
        Correct the dates of offer, acceptance and start of service.
        = Коригирайте датите на предлагане, приемане и начало на услугата.
        The referral was accepted before it was offered.
        = Насочването е прието, преди да бъде предложено.
        The service started before the referral was accepted.
        = Услугата е започнала, преди насочването да бъде прието.
        The service started before the referral was offered.
        = Услугата е започнала, преди насочването да бъде предложено.
        The person agreed to statistical use.
        = Лицето е съгласно данните да се използват за статистически цели.
        Her refusal holds; it is kept so that it also holds for what was sent before.
        = Отказът на лицето е в сила; той се пази, за да важи и за изпратеното преди това.
        Nothing is to be done; ask again only if she wishes it.
        = Не е нужно да правите нищо; попитайте отново само ако лицето пожелае.
        The person did not agree to statistical use.
        = Лицето не е дало съгласие за използване на данните за статистически цели.
        Each record has a number or key of its person or case.
        = Всеки запис има номер или ключ на лицето или на случая.
        Without it the person cannot be counted once, nor her stay be joined to her referral.
        = Без него лицето не може да се отчете само веднъж, нито престоят да се свърже с насочването.
        Give each record the organisation's case number (local_case_id) or person number.
        = Посочете във всеки запис номера на случая в организацията (local_case_id) или номера на лицето.
        The record has no number of its person or case.
        = Записът няма номер на лицето или на случая.
        The file has no column for a number of the person or case.
        = Файлът няма колона за номер на лицето или на случая.
        A plan of assistance does not end before it is made.
        = Планът за подкрепа не приключва, преди да бъде изготвен.
        Whether plans were carried through is told from their dates.
        = По датите на плановете се установява дали са изпълнени докрай.
        Correct the date of the plan or of its end.
        = Коригирайте датата на плана или датата на края му.
        The plan ended before it was made.
        = Планът е приключил, преди да бъде изготвен.
        The plan was to end before it was made.
        = Планираният край на плана е преди изготвянето му.
        A quoted cell runs on to the end of the file.
        = Клетка в кавички продължава до края на файла.
        A quoted cell holds whole rows of the file.
        = Клетка в кавички съдържа цели редове от файла.
        A cell holds a quote that is neither doubled nor around the whole cell.
        = Клетка съдържа кавичка, която нито е удвоена, нито огражда цялата клетка.
        Quotes around a cell come in pairs.
        = Кавичките около клетките са по двойки.
        A quote without its partner swallows the cells and rows that follow.
        = Кавичка без двойка поглъща следващите клетки и редове.
        Double each quote inside a quoted cell, and close each quoted cell.
        = Удвоете всяка кавичка вътре в клетка с кавички и затворете всяка такава клетка.
        A record says something beside the number of its person.
        = Записът казва нещо освен номера на лицето.
        Empty rows and lines of totals would count as persons of whom nothing is known.
        = Празните редове и редовете със сборове биха се отчели като лица, за които нищо не се знае.
        Remove the row.
        = Премахнете реда.
        The record says nothing.
        = Записът не казва нищо.
        A referral's status agrees with its dates.
        = Състоянието на насочването съответства на датите му.
        Acceptance rates go by the status, waiting times by the dates: both must speak of the same referrals.
        = Делът на приетите насочвания се изчислява по състоянието, а времето на изчакване – по датите: и двете трябва да се отнасят за едни и същи насочвания.
        Correct the status or the dates of the referral.
        = Коригирайте състоянието или датите на насочването.
        The referral's status contradicts its dates.
        = Състоянието на насочването противоречи на датите му.
        A reflection period does not end before it starts.
        = Срокът за размисъл не изтича, преди да започне.
        The days granted are counted between the two.
        = Предоставените дни се отчитат между двете дати.
        Correct the start or the end of the reflection period.
        = Коригирайте началото или края на срока за размисъл.
        The reflection period ends before it starts.
        = Срокът за размисъл изтича, преди да започне.
        Formal identification is requested before it is decided.
        = Искането за формална идентификация предхожда решението по нея.
        How long persons wait for a decision is counted between the two.
        = Колко време лицата чакат решение, се отчита между двете дати.
        Correct the date of request or the date of decision.
        = Коригирайте датата на искането или датата на решението.
        Formal identification was decided before it was requested.
        = Решението за формална идентификация е взето, преди да е подадено искането за нея.
        Risk is assessed before a return.
        = Рискът се оценява преди връщането.
        A risk assessment after the return protects nobody.
        = Оценка на риска след връщането не защитава никого.
        Correct the date of the risk assessment or of the return.
        = Коригирайте датата на оценката на риска или датата на връщането.
        The risk assessment before return lies after the return.
        = Оценката на риска преди връщането е с дата след него.
        The row has more cells than the heading.
        = Редът има повече клетки от заглавния ред.
        The row has fewer cells than the heading.
        = Редът има по-малко клетки от заглавния ред.
        A row has as many cells as the heading.
        = Редът има толкова клетки, колкото и заглавният ред.
        A missing or added delimiter shifts every value after it into the wrong column.
        = Липсващ или излишен разделител измества всички стойности след него в грешни колони.
        Put quotes around cells that hold the delimiter, and fill the row up.
        = Оградете с кавички клетките, които съдържат разделителя, и допълнете реда.
        The row is hidden in the sheet, and is read.
        = Редът е скрит в листа и се чете.
        No row with a record is hidden.
        = Няма скрити редове със записи.
        A hidden row is a record like others: its sender may not know that it is there.
        = Скритият ред е запис като всеки друг: подателят може да не знае, че го има.
        Show all rows, and delete those that should not be sent.
        = Покажете всички редове и изтрийте онези, които не трябва да се изпращат.
        The row ends at a carriage return alone.
        = Редът завършва само със знак за връщане на каретката (CR).
        Rows end at the line ends of the file.
        = Редовете завършват със знака за край на ред, използван във файла.
        A carriage return amid line feeds may be a break inside a cell: half of the row stands in the next one.
        = Знак за връщане на каретката (CR) сред знаци за нов ред (LF) може да е пренасяне на нов ред вътре в клетка: половината от реда е в следващия.
        Take the line break out of the cell, or put quotes around it.
        = Премахнете пренасянето на нов ред от клетката или я оградете с кавички.
        A referral is sent before it is accepted or declined.
        = Насочването се изпраща, преди да бъде прието или отказано.
        Answer times are counted from sending to answer.
        = Времето за отговор се отчита от изпращането до отговора.
        Correct the date of sending or the date of the answer.
        = Коригирайте датата на изпращане или датата на отговора.
        The referral was accepted before it was sent.
        = Насочването е прието, преди да бъде изпратено.
        The referral was declined before it was sent.
        = Насочването е отказано, преди да бъде изпратено.
        A service does not end before it starts.
        = Услугата не завършва, преди да започне.
        Whether a person was in assistance on a day is told from start and end.
        = По началото и края се установява дали лицето е получавало подкрепа в даден ден.
        Correct the start or the end of the service.
        = Коригирайте началото или края на услугата.
        A service ends before it starts.
        = Има услуга, която завършва, преди да започне.
        Services are given while the case is open.
        = Услугите се предоставят, докато случаят е отворен.
        A service outside its case belongs to another case, or one of the dates is wrong.
        = Услуга извън времето на случая принадлежи към друг случай или някоя от датите е грешна.
        Correct the dates of the service or of the case, or report the service with its own case.
        = Коригирайте датите на услугата или на случая, или отчетете услугата с нейния случай.
        A service starts more than a week before the person was identified.
        = Има услуга, която започва повече от една седмица преди идентифицирането на лицето.
        A service starts after the case was closed.
        = Има услуга, която започва след приключването на случая.
        A cell has the number of 29 February 1900, which never was; it is read as that number.
        = Клетка съдържа номера на 29 февруари 1900 г. – ден, който не е съществувал; чете се като самото число.
        A cell is formatted as a date, and its number is of no day; it is read as that number.
        = Клетка е форматирана като дата, но числото в нея не отговаря на никой ден; чете се като самото число.
        The dates of a sheet are days that there were.
        = Датите в листа са дни, които са съществували.
        A spreadsheet counts days, and counts one that never was: a number of it may mean another day.
        = Електронната таблица брои дните и включва един, който не е съществувал: число от нея може да означава друг ден.
        Type the date again in its cell, and check how the cell is formatted.
        = Въведете датата отново в клетката и проверете как е форматирана клетката.
        A text holds half a character as an escape.
        = Текст съдържа екранирана последователност за половин знак.
        Texts of JSON hold whole characters.
        = Текстовете в JSON се състоят от цели знаци.
        Half a character is none: whatever it was is lost.
        = Половин знак не е знак: каквото и да е бил, той е загубен.
        Write characters beyond U+FFFF as two escapes, or as they are in UTF-8.
        = Записвайте знаците след U+FFFF с две екранирани последователности или направо в UTF-8.
        """#
}
