extension Macedonian {
    /// Rules on records and rows, M to Z.
    static let recordRulesMToZ = #"""
        The flag for minors and the age bands agree with the date of birth or the age.
        = Ознаката за малолетност и возрасните групи се согласуваат со датумот на раѓање или со возраста.
        Children are counted apart in every table; one of two statements about her age is wrong.
        = Децата се бројат одделно во секоја табела; еден од двата податока за возраста на лицето е погрешен.
        Correct the date of birth, or the flag and the band; leave flag and bands out to have them computed.
        = Поправете го датумот на раѓање, или ознаката и групата; изоставете ги ознаката и групите за да се пресметаат.
        The flag for minors or an age band contradicts the date of birth or the age.
        = Ознаката за малолетност или некоја возрасна група му противречи на датумот на раѓање или на возраста.
        Who is a minor when identified was a minor when exploited.
        = Лице што е малолетно при идентификацијата било малолетно и при експлоатацијата.
        Trafficking of children is counted by the age at exploitation.
        = Трговијата со деца се брои според возраста при експлоатацијата.
        Correct one of the two flags.
        = Поправете една од двете ознаки.
        The person was a minor when identified, and yet not when exploited.
        = Лицето било малолетно при идентификацијата, а сепак не при експлоатацијата.
        A minor who is assisted has a guardian.
        = Малолетно лице на кое му се дава помош има старател.
        A child cannot consent alone; whether guardians are appointed is an indicator of its own.
        = Детето не може само да даде согласност; дали се назначуваат старатели е посебен показател.
        Give the date on which a guardian was appointed, or say that the guardian consented to the referral.
        = Наведете го датумот на кој е назначен старател или кажете дека старателот се согласил со упатувањето.
        A minor is assisted and no guardian is named.
        = На малолетно лице му се дава помош, а не е наведен старател.
        The service after a stay does not start before the stay.
        = Услугата по престојот не почнува пред престојот.
        The gap between two services is counted from the exit.
        = Прекинот меѓу две услуги се брои од излезот.
        Correct the start of the next service or the date of entry.
        = Поправете го почетокот на следната услуга или датумот на прием.
        The next service started before the stay.
        = Следната услуга почнала пред престојот.
        No event lies before 1990.
        = Ниту еден настан не е пред 1990 година.
        An earlier date is a slip in the year, or a birth date in the wrong column.
        = Датум пред таа година е грешка во годината или датум на раѓање во погрешна колона.
        Correct the year, or leave the date out and write _U.
        = Поправете ја годината или изоставете го датумот и напишете _U.
        “{1}” lies before 1990.
        = „{1}“ е пред 1990 година.
        No event lies after the day on which the submission was prepared.
        = Ниту еден настан не е по денот кога е подготвен поднесокот.
        A date ahead is a slip of the pen, most often in the year or in the order of day and month.
        = Датум во иднина е грешка при пишување, најчесто во годината или во редоследот на денот и месецот.
        Correct the date; check the order of day and month.
        = Поправете го датумот; проверете го редоследот на денот и месецот.
        “{1}” lies after the day of preparation.
        = „{1}“ е по денот на подготовката.
        The record holds a NUL byte.
        = Записот содржи бајт NUL.
        The file holds no NUL bytes.
        = Датотеката не содржи бајти NUL.
        NUL bytes are what a failed export or a damaged disk leaves behind; values next to them may be damaged too.
        = Бајтите NUL остануваат по неуспешен извоз или оштетен диск; и вредностите до нив може да бидат оштетени.
        Export the file again.
        = Извезете ја датотеката повторно.
        A referral is offered, then accepted, then its service starts.
        = Упатувањето се нуди, потоа се прифаќа, па почнува услугата.
        Waiting times of referrals are counted between these days.
        = Времето на чекање кај упатувањата се брои меѓу овие денови.
        Correct the dates of offer, acceptance and start of service.
        = Поправете ги датумите на понудата, на прифаќањето и на почетокот на услугата.
        The referral was accepted before it was offered.
        = Упатувањето е прифатено пред да биде понудено.
        The service started before the referral was accepted.
        = Услугата почнала пред упатувањето да биде прифатено.
        The service started before the referral was offered.
        = Услугата почнала пред упатувањето да биде понудено.
        The person agreed to statistical use.
        = Лицето се согласило со статистичка употреба.
        Her refusal holds; it is kept so that it also holds for what was sent before.
        = Одбивањето на лицето важи; се чува за да важи и за она што било испратено порано.
        Nothing is to be done; ask again only if she wishes it.
        = Не треба ништо да се прави; прашајте повторно само ако лицето тоа го сака.
        The person did not agree to statistical use.
        = Лицето не се согласило со статистичка употреба.
        Each record has a number or key of its person or case.
        = Секој запис има број или клуч на своето лице или случај.
        Without it the person cannot be counted once, nor her stay be joined to her referral.
        = Без него лицето не може да се брои еднаш, ниту престојот да му се поврзе со упатувањето.
        Give each record the organisation's case number (local_case_id) or person number.
        = Дајте му на секој запис број на случајот во организацијата (local_case_id) или број на лицето.
        The record has no number of its person or case.
        = Записот нема број на лицето или на случајот.
        The file has no column for a number of the person or case.
        = Датотеката нема колона за број на лицето или на случајот.
        A plan of assistance does not end before it is made.
        = Планот за помош не завршува пред да биде изработен.
        Whether plans were carried through is told from their dates.
        = Дали плановите се спроведени се гледа од нивните датуми.
        Correct the date of the plan or of its end.
        = Поправете го датумот на планот или на неговиот крај.
        The plan ended before it was made.
        = Планот завршил пред да биде изработен.
        The plan was to end before it was made.
        = Планираниот крај на планот е пред неговата изработка.
        A quoted cell runs on to the end of the file.
        = Ќелија во наводници продолжува до крајот на датотеката.
        A quoted cell holds whole rows of the file.
        = Ќелија во наводници содржи цели редови од датотеката.
        A cell holds a quote that is neither doubled nor around the whole cell.
        = Една ќелија содржи наводник што не е ни удвоен ни поставен околу целата ќелија.
        Quotes around a cell come in pairs.
        = Наводниците околу ќелијата доаѓаат во пар.
        A quote without its partner swallows the cells and rows that follow.
        = Наводник без својот пар ги зафаќа ќелиите и редовите што следуваат.
        Double each quote inside a quoted cell, and close each quoted cell.
        = Удвојте го секој наводник внатре во ќелија во наводници и затворете ја секоја таква ќелија.
        A record says something beside the number of its person.
        = Записот кажува и нешто друго освен бројот на своето лице.
        Empty rows and lines of totals would count as persons of whom nothing is known.
        = Празни редови и редови со збирови би се броеле како лица за кои не се знае ништо.
        Remove the row.
        = Отстранете го редот.
        The record says nothing.
        = Записот не кажува ништо.
        A referral's status agrees with its dates.
        = Статусот на упатувањето се согласува со неговите датуми.
        Acceptance rates go by the status, waiting times by the dates: both must speak of the same referrals.
        = Стапките на прифаќање се пресметуваат од статусот, а времето на чекање од датумите: и двете мора да се однесуваат на истите упатувања.
        Correct the status or the dates of the referral.
        = Поправете го статусот или датумите на упатувањето.
        The referral's status contradicts its dates.
        = Статусот на упатувањето им противречи на неговите датуми.
        A reflection period does not end before it starts.
        = Периодот за размислување не завршува пред да почне.
        The days granted are counted between the two.
        = Одобрените денови се бројат меѓу почетокот и крајот.
        Correct the start or the end of the reflection period.
        = Поправете го почетокот или крајот на периодот за размислување.
        The reflection period ends before it starts.
        = Периодот за размислување завршува пред да почне.
        Formal identification is requested before it is decided.
        = Формалната идентификација се бара пред да се одлучи за неа.
        How long persons wait for a decision is counted between the two.
        = Колку долго лицата чекаат одлука се брои од барањето до одлуката.
        Correct the date of request or the date of decision.
        = Поправете го датумот на барањето или датумот на одлуката.
        Formal identification was decided before it was requested.
        = За формалната идентификација е одлучено пред таа да биде побарана.
        Risk is assessed before a return.
        = Ризикот се проценува пред враќањето.
        A risk assessment after the return protects nobody.
        = Проценка на ризикот по враќањето не заштитува никого.
        Correct the date of the risk assessment or of the return.
        = Поправете го датумот на проценката на ризикот или на враќањето.
        The risk assessment before return lies after the return.
        = Проценката на ризикот пред враќањето е по враќањето.
        The row has more cells than the heading.
        = Редот има повеќе ќелии од редот со заглавија.
        The row has fewer cells than the heading.
        = Редот има помалку ќелии од редот со заглавија.
        A row has as many cells as the heading.
        = Редот има онолку ќелии колку и редот со заглавија.
        A missing or added delimiter shifts every value after it into the wrong column.
        = Разделник што недостига или е додаден ја поместува секоја вредност по него во погрешна колона.
        Put quotes around cells that hold the delimiter, and fill the row up.
        = Ставете ги во наводници ќелиите што го содржат разделникот и дополнете го редот.
        The row is hidden in the sheet, and is read.
        = Редот е скриен во листот, а се чита.
        No row with a record is hidden.
        = Ниту еден ред со запис не е скриен.
        A hidden row is a record like others: its sender may not know that it is there.
        = Скриен ред е запис како и другите: испраќачот можеби не знае дека е таму.
        Show all rows, and delete those that should not be sent.
        = Прикажете ги сите редови и избришете ги оние што не треба да се испратат.
        The row ends at a carriage return alone.
        = Редот завршува само со знак за враќање на почетокот на редот (CR).
        Rows end at the line ends of the file.
        = Редовите завршуваат со ознаките за крај на ред што ги користи датотеката.
        A carriage return amid line feeds may be a break inside a cell: half of the row stands in the next one.
        = Таков знак (CR) меѓу обичните ознаки за нов ред (LF) може да биде прелом внатре во ќелија: тогаш половина од редот стои во следниот.
        Take the line break out of the cell, or put quotes around it.
        = Отстранете го преломот од ќелијата или ставете ја во наводници.
        A referral is sent before it is accepted or declined.
        = Упатувањето се испраќа пред да се прифати или одбие.
        Answer times are counted from sending to answer.
        = Времето до одговорот се брои од испраќањето до одговорот.
        Correct the date of sending or the date of the answer.
        = Поправете го датумот на испраќање или датумот на одговорот.
        The referral was accepted before it was sent.
        = Упатувањето е прифатено пред да биде испратено.
        The referral was declined before it was sent.
        = Упатувањето е одбиено пред да биде испратено.
        A service does not end before it starts.
        = Услугата не завршува пред да почне.
        Whether a person was in assistance on a day is told from start and end.
        = Дали лицето добивало помош на одреден ден се гледа од почетокот и крајот.
        Correct the start or the end of the service.
        = Поправете го почетокот или крајот на услугата.
        A service ends before it starts.
        = Една услуга завршува пред да почне.
        Services are given while the case is open.
        = Услугите се даваат додека случајот е отворен.
        A service outside its case belongs to another case, or one of the dates is wrong.
        = Услуга надвор од својот случај припаѓа на друг случај или еден од датумите е погрешен.
        Correct the dates of the service or of the case, or report the service with its own case.
        = Поправете ги датумите на услугата или на случајот, или пријавете ја услугата со нејзиниот случај.
        A service starts more than a week before the person was identified.
        = Една услуга почнува повеќе од една недела пред лицето да биде идентификувано.
        A service starts after the case was closed.
        = Една услуга почнува откако случајот е затворен.
        A cell has the number of 29 February 1900, which never was; it is read as that number.
        = Една ќелија го содржи бројот за 29 февруари 1900 година, ден што никогаш не постоел; се чита како тој број.
        A cell is formatted as a date, and its number is of no day; it is read as that number.
        = Една ќелија е форматирана како датум, а нејзиниот број не одговара на ниту еден ден; се чита како тој број.
        The dates of a sheet are days that there were.
        = Датумите во листот се денови што навистина постоеле.
        A spreadsheet counts days, and counts one that never was: a number of it may mean another day.
        = Табеларната програма брои денови, а брои и еден што никогаш не постоел: нејзин број може да значи друг ден.
        Type the date again in its cell, and check how the cell is formatted.
        = Напишете го датумот повторно во неговата ќелија и проверете како е форматирана ќелијата.
        A text holds half a character as an escape.
        = Еден текст содржи половина знак, запишан со ознака за знак (escape).
        Texts of JSON hold whole characters.
        = Текстовите во JSON содржат цели знаци.
        Half a character is none: whatever it was is lost.
        = Половина знак не е знак: што и да било, изгубено е.
        Write characters beyond U+FFFF as two escapes, or as they are in UTF-8.
        = Напишете ги знаците над U+FFFF со две ознаки (escape) или такви какви што се во UTF-8.
        """#
}
