extension Macedonian {
    /// Rules on files and submissions.
    static let fileRules = #"""
        An archive holds files of records only.
        = Архивата содржи само датотеки со записи.
        Whatever else stands in an archive is not read: its sender may think that it was.
        = Сѐ друго што стои во архивата не се чита: нејзиниот испраќач можеби мисли дека е прочитано.
        Leave out of the archive what is not meant to be read.
        = Изоставете го од архивата она што не е наменето за читање.
        The values of a record stand under their headings.
        = Вредностите на записот стојат под своите заглавија.
        Where one cell was inserted or deleted, every value after it is read as something else: one cause, and as many errors as there are columns.
        = Таму каде што е вметната или избришана една ќелија, секоја вредност по неа се чита како нешто друго: една причина, а грешки колку што има колони.
        Move the cells back, so that every value stands under its heading.
        = Вратете ги ќелиите на место, така што секоја вредност ќе стои под своето заглавие.
        From this column on, the cells stand one column too far to the right.
        = Од оваа колона натаму, ќелиите стојат за една колона предалеку надесно.
        From this column on, the cells stand one column too far to the left.
        = Од оваа колона натаму, ќелиите стојат за една колона предалеку налево.
        The columns have headings.
        = Колоните имаат заглавија.
        Without headings nothing but their order says what the columns hold, and an order changes unseen.
        = Без заглавија само редоследот кажува што содржат колоните, а редоследот се менува незабележано.
        Send the file with a row of headings, or say with "header": 0 in pipeline.json that it has none.
        = Испратете ја датотеката со ред со заглавија или со "header": 0 во pipeline.json кажете дека ги нема.
        A person's sex and citizenship are the same in all her records.
        = Полот и државјанството на лицето се исти во сите негови записи.
        A change without a reason shows two persons under one number, or a slip.
        = Промена без причина укажува на две лица под ист број или на грешка.
        Correct the records, or check that both are of one person.
        = Поправете ги записите или проверете дали и двата се за исто лице.
        The person has another sex in an earlier record.
        = Лицето има друг пол во порано наведен запис.
        The person has another citizenship in an earlier record.
        = Лицето има друго државјанство во порано наведен запис.
        Each field has as many values as the envelope's control totals state.
        = Секое поле има онолку вредности колку што наведуваат контролните збирови во придружните податоци.
        A difference shows values that were lost or shifted on the way.
        = Разликата покажува дека вредности се изгубиле или се поместиле по пат.
        Send the whole file again, or correct the control totals in the envelope.
        = Испратете ја повторно целата датотека или поправете ги контролните збирови во придружните податоци.
        The envelope states {1} values of {2}; the file has {3}.
        = Број на вредности за {2} според придружните податоци: {1}; во датотеката: {3}.
        The dates of a column have day and month in the same order.
        = Датумите во една колона имаат ист редослед на денот и месецот.
        Each of them can be read by itself, but a column that has both orders was put together from two sources, and the next file may hold dates that both orders can read.
        = Секој од нив може да се прочита сам за себе, но колона со двата редоследа е составена од два извора, па следната датотека може да содржи датуми што се читаат и на двата начина.
        The numbers of a column have one decimal mark.
        = Броевите во една колона имаат ист децимален знак.
        Each of them can be read by itself, but a column that has both marks was put together from two sources: its amounts may be in two units or currencies.
        = Секој од нив може да се прочита сам за себе, но колона со двата знака е составена од два извора: износите може да бидат во две единици или валути.
        Write all numbers of the column with the same mark, best a point.
        = Напишете ги сите броеви во колоната со ист знак, најдобро со точка.
        The cells of the file are parted by the delimiter that is stated.
        = Ќелиите во датотеката се одделени со наведениот разделник.
        Cut at another delimiter all cells of a row are one, and every column seems to be missing.
        = Ако се дели со друг разделник, сите ќелии од редот се една, па изгледа како да недостига секоја колона.
        Correct the delimiter in the source’s description or after --delimiter, or leave it out.
        = Поправете го разделникот во описот на изворот или по --delimiter, или изоставете го.
        The file is in the encoding that is declared for it.
        = Датотеката е во кодирањето што е наведено за неа.
        A declaration that is wrong misleads whoever believes it.
        = Погрешно наведено кодирање го доведува во заблуда секого што му верува.
        Correct the declared encoding, or save the file in that encoding.
        = Поправете го наведеното кодирање или зачувајте ја датотеката во тоа кодирање.
        The submission says for which quarter and by whom it is, in a form that can be read.
        = Во поднесокот стои за кое тримесечје е и кој го испраќа, во облик што може да се прочита.
        Without its quarter and sender nobody can tell what a file adds up to, or what it replaces.
        = Без тримесечјето и испраќачот никој не може да каже во кој збир влегува датотеката или што заменува.
        Complete the envelope: in the file, beside it in FILE.envelope.json, or in the source's path.
        = Дополнете ги придружните податоци: во датотеката, до неа во FILE.envelope.json или во патеката на изворот.
        The file can be opened and understood.
        = Датотеката може да се отвори и да се разбере.
        Nothing of a file that cannot be read can be used.
        = Ништо од датотека што не може да се прочита не може да се користи.
        Do as it says, or save the file again from the program that made it: as .xlsx, or as CSV, XML or JSON in UTF-8.
        = Постапете како што е кажано или зачувајте ја датотеката повторно од програмата со која е направена: како .xlsx, или како CSV, XML или JSON во UTF-8.
        The file can be read to its end.
        = Датотеката може да се прочита до крај.
        What follows the broken place is lost, and how much that is cannot be told.
        = Она што следува по оштетеното место е изгубено, а колку е тоа не може да се знае.
        Export the file again and send it whole.
        = Извезете ја датотеката повторно и испратете ја цела.
        The file can be read in one way only.
        = Датотеката може да се прочита само на еден начин.
        Two readings of one file are two sets of values, and a guess may be the wrong one.
        = Две читања на иста датотека се две различни множества вредности, а погодувањето може да биде погрешно.
        State which is meant: with --encoding, --delimiter or --records-at, or by the key of that name in pipeline.json.
        = Наведете на кое се мисли: со --encoding, --delimiter или --records-at, или со истоимениот клуч во pipeline.json.
        A JSON file is in UTF-8.
        = JSON-датотеката е во UTF-8.
        RFC 8259 has JSON in UTF-8, and other programs may not read it in anything else.
        = Според RFC 8259, JSON е во UTF-8, па други програми можеби не го читаат во ништо друго.
        Nothing has to be done for this file; set the program that writes it to UTF-8.
        = За оваа датотека не треба ништо да се прави; поставете ја програмата што ја запишува на UTF-8.
        A submission without records says that there were no cases, and one that says so has none.
        = Во поднесок без записи стои дека немало случаи, а поднесок во кој стои тоа нема записи.
        No cases and a file that was lost look the same, unless the sender says which it is.
        = „Немало случаи“ и „датотеката се изгубила“ изгледаат исто, освен ако испраќачот не каже кое од двете е.
        Set nil_report in the envelope if there were no cases; else send the records.
        = Поставете nil_report во придружните податоци ако немало случаи; инаку испратете ги записите.
        The envelope says that there were no cases, and the file has records.
        = Во придружните податоци стои дека немало случаи, а датотеката има записи.
        The file has no records, and the envelope does not say that there were no cases.
        = Датотеката нема записи, а во придружните податоци не стои дека немало случаи.
        A column that is not read holds no identifier.
        = Колона што не се чита не содржи идентификациски податок.
        The column is not read into the register, but the file that holds it is sent and stored.
        = Колоната не се презема во регистарот, но датотеката што ја содржи се испраќа и се чува.
        Remove the column before the file is sent.
        = Отстранете ја колоната пред да се испрати датотеката.
        A column that is not read seems to hold identifiers: {1}.
        = Колона што не се чита изгледа дека содржи идентификациски податоци: {1}.
        No row or column of the sheet is hidden.
        = Во листот нема скриени редови или колони.
        Hidden rows and columns are data and are read: their sender may not know that they are there.
        = Скриените редови и колони се податоци и се читаат: испраќачот можеби не знае дека се таму.
        Show all rows and columns, and delete what should not be sent.
        = Прикажете ги сите редови и колони и избришете го она што не треба да се испрати.
        A person has one open case at a time.
        = Лицето има само по еден отворен случај.
        Two open cases of one person are one experience counted twice, or trafficking again: both matter.
        = Два отворени случаи на исто лице се едно искуство изброено двапати или повторна трговија со лицето: и едното и другото е важно.
        Check whether the cases are one; close the first, or give both records its number.
        = Проверете дали случаите се ист случај; затворете го првиот или дајте им го неговиот број на двата записа.
        Another case of the same person is open at the same time.
        = Во исто време е отворен друг случај на истото лице.
        Records that are alike in all that describes a person have the same number.
        = Записи што се исти во сѐ што опишува едно лице имаат ист број.
        One person under two numbers is counted twice; two persons who are alike are counted rightly.
        = Едно лице под два броја се брои двапати; две лица што си личат се бројат правилно.
        Check whether the two records are of one person; if so, give them one number.
        = Проверете дали двата записа се за исто лице; ако се, дајте им еден број.
        The record is alike, under another number, to an earlier one.
        = Записот е ист како порано наведен запис, но под друг број.
        A submission has as many records as its envelope states.
        = Поднесокот има онолку записи колку што е наведено во придружните податоци.
        A difference shows a file that was cut off or sent too early.
        = Разликата покажува дека датотеката е прекината или испратена прерано.
        Send the whole file again, or correct record_count in the envelope.
        = Испратете ја повторно целата датотека или поправете го record_count во придружните податоци.
        The envelope states {1} records; the file has {2}.
        = Број на записи според придружните податоци: {1}; во датотеката: {2}.
        A return follows a stay, a referral or a service, or the person came by herself.
        = Враќањето доаѓа по престој, упатување или услуга, или лицето дошло само.
        Continuity of care is read from what came before the return.
        = Континуитетот на грижата се гледа од она што му претходело на враќањето.
        Report the stay, referral or service before the return, or write SELF under referred_by.
        = Пријавете го престојот, упатувањето или услугата пред враќањето, или напишете SELF во referred_by.
        Nothing is reported of the person before the return.
        = За лицето нема пријавено ништо пред враќањето.
        What is stated of a file fits its format.
        = Она што е наведено за датотеката одговара на нејзиниот формат.
        A sheet is stated for a workbook, and a place of the records for XML and JSON; a file that came in another format than was expected may hold other records, too.
        = Лист се наведува за работна книга, а место на записите за XML и JSON; датотека што дошла во формат различен од очекуваниот може да содржи и други записи.
        Check that the right file was sent, or take the setting away.
        = Проверете дали е испратена вистинската датотека или отстранете ја поставката.
        Two stays of one person do not share a night.
        = Два престоја на исто лице немаат заедничка ноќ.
        Two stays in one night count two beds for one person.
        = Два престоја во иста ноќ бројат два кревета за едно лице.
        Correct the dates of one of the stays, or the number of the person.
        = Поправете ги датумите на еден од престоите или бројот на лицето.
        The stay shares a night with another stay of the same person.
        = Престојот има заедничка ноќ со друг престој на истото лице.
        A stay, referral, return or case is reported once in a submission.
        = Престој, упатување, враќање или случај се пријавува еднаш во поднесокот.
        Reported twice it would count twice, or leave open which of two statements is true.
        = Пријавен двапати би се броел двапати или не би се знаело кој од двата податока е точен.
        Keep one of the records; give two different units two different numbers.
        = Задржете еден од записите; дајте им два различни броја на две различни единици.
        The record repeats an earlier one word for word.
        = Записот од збор до збор повторува порано наведен запис.
        The record reports a stay, referral, return or case again, with other facts.
        = Записот повторно пријавува престој, упатување, враќање или случај, со поинакви податоци.
        """#
}
