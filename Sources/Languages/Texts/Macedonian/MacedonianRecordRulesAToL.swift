extension Macedonian {
    /// Rules on records and rows, A to L.
    static let recordRulesAToL = #"""
        The age bands and the flag for minors say the same.
        = Возрасните групи и ознаката за малолетност кажуваат исто.
        Children are counted apart in every table; a record cannot be in both halves.
        = Децата се бројат одделно во секоја табела; еден запис не може да биде во двете половини.
        Correct the age band or the flag; leave the bands out where the date of birth is given.
        = Поправете ја возрасната група или ознаката; изоставете ги групите ако е даден датумот на раѓање.
        The age band and the flag for minors contradict each other.
        = Возрасната група и ознаката за малолетност си противречат.
        Assistance is offered before it is first given.
        = Помошта се нуди пред да биде дадена првпат.
        Acceptance and time to first assistance are counted from the offer.
        = Прифаќањето и времето до првата помош се бројат од понудата.
        Correct the date of offer or the date of first assistance.
        = Поправете го датумот на понудата или датумот на првата помош.
        The first assistance lies before its offer.
        = Првата помош е пред понудата.
        A person is born before anything is reported of her.
        = Лицето е родено пред кој било настан што се пријавува за него.
        An age below zero comes from a slip in one of two dates.
        = Возраст помала од нула настанува од грешка во еден од два датума.
        Correct the date of birth or the date of the event.
        = Поправете го датумот на раѓање или датумот на настанот.
        “{1}” lies before the person's birth.
        = „{1}“ е пред раѓањето на лицето.
        The row holds bytes that the encoding of the file does not have.
        = Редот содржи бајти што не постојат во кодирањето на датотеката.
        The file ends in the middle of a character: it is cut off, or something was added to it.
        = Датотеката завршува среде знак: прекината е или нешто ѝ е додадено.
        The row is in UTF-8, and the rest of the file is not.
        = Редот е во UTF-8, а остатокот од датотеката не е.
        Every byte of the file is a character of its encoding.
        = Секој бајт од датотеката е знак од нејзиното кодирање.
        What an encoding does not have cannot be read, and what is in another one is read as what it does not mean.
        = Она што не постои во кодирањето не може да се прочита, а она што е во друго кодирање се чита како нешто што не го значи.
        Save the whole file in one encoding, best in UTF-8, and send it again.
        = Зачувајте ја целата датотека во едно кодирање, најдобро во UTF-8, и испратете ја повторно.
        Cells of the row are merged: their value is read in the first of them only.
        = Ќелии од редот се споени: нивната вредност се чита само во првата.
        The cells of records are not merged.
        = Ќелиите на записите не се споени.
        A merged cell holds one value where several records or columns need one each.
        = Споената ќелија содржи една вредност таму каде што на повеќе записи или колони им треба по една.
        Take the merging back, and fill in each cell.
        = Раздвојте ги споените ќелии и пополнете ја секоја од нив.
        A cell is too long to be read, as when a quote that opens it is not closed; the record is not read.
        = Една ќелија е предолга за да се прочита, како кога наводникот што ја отвора не е затворен; записот не се чита.
        No cell of a delimited file is longer than is read.
        = Ниту една ќелија во датотека со разделници не е подолга од она што се чита.
        A cell of a mebibyte is no value as a rule: a quote was not closed, and what follows is taken for one cell.
        = Ќелија од еден мебибајт по правило не е вредност: наводник не бил затворен, па она што следува се смета за една ќелија.
        Close the quote in this row or double it; if a cell is to be so long, set "cellLength" among the "limits" of pipeline.json.
        = Затворете го наводникот во овој ред или удвојте го; ако ќелијата навистина треба да е толку долга, поставете "cellLength" меѓу "limits" во pipeline.json.
        A cell holds an error of its formula, such as a division by zero.
        = Една ќелија содржи грешка од својата формула, на пример делење со нула.
        A cell holds a formula that was never computed.
        = Една ќелија содржи формула што никогаш не била пресметана.
        A cell refers to a text that the workbook does not hold.
        = Една ќелија упатува на текст што го нема во работната книга.
        A cell does not hold what its type says.
        = Една ќелија не го содржи она што го кажува нејзиниот тип.
        The cells of a sheet hold values.
        = Ќелиите на листот содржат вредности.
        A formula that gave an error or nothing has no value to read.
        = Формула што дала грешка или ништо нема вредност што може да се прочита.
        Open the workbook, let it compute, replace what shows an error, and save it.
        = Отворете ја работната книга, оставете ја да се пресмета, заменете го она што покажува грешка и зачувајте ја.
        A cell stands out of order, or twice.
        = Една ќелија не стои по ред или стои двапати.
        The cells of a sheet stand in their order, each once.
        = Ќелиите на листот стојат по својот редослед, секоја еднаш.
        A file whose cells are out of order was not written by a spreadsheet, and others may read it otherwise.
        = Датотека чии ќелии не се по ред не е напишана од табеларна програма, па други може да ја прочитаат поинаку.
        Open the workbook in a spreadsheet, save it, and send that.
        = Отворете ја работната книга во табеларна програма, зачувајте ја и испратете ја така.
        A case is not closed before it is opened.
        = Случајот не се затвора пред да се отвори.
        Caseloads are counted from opening to closure.
        = Бројот на тековни случаи се пресметува од отворањето до затворањето.
        Correct the date of closure, or the date with which the case began.
        = Поправете го датумот на затворање или датумот со кој започнал случајот.
        The case was closed before the person was identified.
        = Случајот е затворен пред лицето да биде идентификувано.
        The case was closed before the stay began.
        = Случајот е затворен пред да почне престојот.
        The case was closed before the referral was sent.
        = Случајот е затворен пред да биде испратено упатувањето.
        The file has a column for each field that its records cannot do without.
        = Датотеката има колона за секое поле што е задолжително за нејзините записи.
        One misspelt heading would otherwise show as a missing value in every record.
        = Инаку едно погрешно напишано заглавие би се појавило како вредност што недостига во секој запис.
        Add the column, correct its heading, or map it in the source's configuration.
        = Додајте ја колоната, поправете го нејзиното заглавие или мапирајте ја во конфигурацијата на изворот.
        A record has a value in each field that its kind cannot do without.
        = Записот има вредност во секое поле што е задолжително за неговиот вид.
        A stay without a day of entry, or a referral without a day of sending, cannot be counted.
        = Престој без датум на прием или упатување без датум на испраќање не може да се брои.
        Fill in the value, or write _U if it is truly not known.
        = Пополнете ја вредноста или напишете _U ако таа навистина не е позната.
        The record does not say of which kind it is.
        = Во записот не стои од кој вид е.
        The field “{1}” is empty.
        = Полето „{1}“ е празно.
        Reasons for declining stand where assistance was declined.
        = Причини за одбивање стојат таму каде што помошта е одбиена.
        Reasons are counted over those who declined; one without the other is counted in neither.
        = Причините се бројат кај оние што одбиле; ако го има само едното без другото, не се брои ни едното ни другото.
        Correct the decision, or take the reasons out.
        = Поправете ја одлуката или отстранете ги причините.
        Reasons for declining are given although assistance was accepted.
        = Наведени се причини за одбивање иако помошта е прифатена.
        A stay does not end before it begins.
        = Престојот не завршува пред да почне.
        Bed-nights and lengths of stay are counted from entry to exit.
        = Ноќевањата и траењето на престојот се бројат од приемот до излезот.
        Correct the date of entry or the date of exit.
        = Поправете го датумот на прием или датумот на излез.
        The date of exit lies before the date of entry.
        = Датумот на излез е пред датумот на прием.
        A stay with a type or destination of exit has a date of exit.
        = Престој со вид на излез или одредиште по излезот има и датум на излез.
        A stay without a date of exit counts as running, and its nights go on being counted.
        = Престој без датум на излез се смета за тековен и неговите ноќевања продолжуваат да се бројат.
        Fill in the date of exit, or take the type and destination of exit out.
        = Пополнете го датумот на излез или отстранете ги видот на излезот и одредиштето.
        The stay has a type or destination of exit and no date of exit.
        = Престојот има вид на излез или одредиште по излезот, а нема датум на излез.
        The file has a column for each field that the statistics count on.
        = Датотеката има колона за секое поле на кое се потпира статистиката.
        What has no column counts as unknown in every table, and lowers the file's completeness.
        = Она за што нема колона се брои како непознато во секоја табела и ја намалува комплетноста на датотеката.
        Add the columns, or map them, if the organisation knows what they would hold.
        = Додајте ги колоните или мапирајте ги, ако организацијата го знае она што би стоело во нив.
        A record has a value, or a reason for none, in each field that the statistics count on.
        = Записот има вредност, или причина зошто ја нема, во секое поле на кое се потпира статистиката.
        An empty cell is neither no nor unknown: what it means is left to guessing.
        = Празна ќелија не е ни „не“ ни „непознато“: нејзиното значење може само да се погодува.
        Fill in the value, or say why there is none: _U unknown, _N refused, _Z does not apply.
        = Пополнете ја вредноста или кажете зошто ја нема: _U непознато, _N одбиено, _Z не е применливо.
        Of an identified victim it is known how she was exploited.
        = За идентификувана жртва се знае како била експлоатирана.
        Identification rests on the purpose of trafficking; without it the table by form has a gap.
        = Идентификацијата се заснова на целта на трговијата; без неа во табелата по облици има празнина.
        Fill in the form of exploitation, or correct the victim status.
        = Пополнете го обликот на експлоатација или поправете го статусот на жртва.
        The person is an identified victim, and no form of exploitation is known.
        = Лицето е идентификувана жртва, а не е познат ниту еден облик на експлоатација.
        Something of the record falls into the reporting quarter.
        = Нешто од записот спаѓа во тримесечјето за кое се известува.
        Each quarter's figures rest on that quarter's submission alone.
        = Бројките за секое тримесечје се засноваат само на поднесокот за тоа тримесечје.
        Send the record with the quarter to which it belongs, or correct the dates or the quarter.
        = Испратете го записот со тримесечјето на кое му припаѓа или поправете ги датумите или тримесечјето.
        Nothing of the record falls into {1}.
        = Ништо од записот не спаѓа во {1}.
        A follow-up happens after the return.
        = Следењето се врши по враќањето.
        Follow-up rates at 3, 6 and 12 months are counted from the return.
        = Стапките на следење по 3, 6 и 12 месеци се бројат од враќањето.
        Correct the date of the follow-up or of the return.
        = Поправете го датумот на следењето или на враќањето.
        A follow-up lies before the return.
        = Едно следење е пред враќањето.
        A person is identified before she is first assisted, or within a week.
        = Лицето се идентификува пред првата помош или во рок од една недела.
        Time to first assistance is counted from identification.
        = Времето до првата помош се брои од идентификацијата.
        Correct the date of identification or the date of first assistance.
        = Поправете го датумот на идентификација или датумот на првата помош.
        The first assistance lies up to a week before the identification.
        = Првата помош е најмногу една недела пред идентификацијата.
        The first assistance lies more than a week before the identification.
        = Првата помош е повеќе од една недела пред идентификацијата.
        Who was trafficked within a country is its citizen or lived in it.
        = Жртва на трговија во рамките на една земја е нејзин државјанин или живеела во неа.
        Internal and cross-border trafficking are counted apart.
        = Внатрешната и прекуграничната трговија се бројат одделно.
        Correct the kind of trafficking, the citizenship, the area of origin or the country of exploitation.
        = Поправете го видот на трговијата, државјанството, подрачјето на потекло или земјата на експлоатација.
        The trafficking is said to be internal, in a country where the person is not at home.
        = Наведено е дека трговијата е внатрешна, а во земја во која лицето не е дома.
        A key stands in the object twice.
        = Еден клуч стои двапати во објектот.
        A key stands in a JSON object once.
        = Секој клуч стои само еднаш во JSON-објектот.
        Programs differ on which of two values of one key holds.
        = Програмите се разликуваат во тоа која од двете вредности на ист клуч ја сметаат за важечка.
        Remove one of the two.
        = Отстранете едно од двете.
        A line or value is not JSON.
        = Една линија или вредност не е JSON.
        A line or element is not an object.
        = Една линија или елемент не е објект.
        Each record of a JSON file is an object that can be read.
        = Секој запис во JSON-датотека е објект што може да се прочита.
        A record that cannot be read is lost with all that it says.
        = Запис што не може да се прочита се губи со сѐ што содржи.
        Write the file with a program that knows JSON, not by hand.
        = Запишете ја датотеката со програма што познава JSON, а не рачно.
        An item of a list holds the control character U+001E.
        = Ставка од список го содржи контролниот знак U+001E.
        An item of a list holds no control character U+001E.
        = Ниту една ставка од список не го содржи контролниот знак U+001E.
        The character joins items inside the program; it is read as U+FFFD.
        = Со тој знак програмата внатрешно ги спојува ставките; затоа се чита како U+FFFD.
        Remove the character.
        = Отстранете го знакот.
        """#
}
