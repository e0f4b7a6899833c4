extension Bulgarian {
    /// Rules on files and submissions.
    static let fileRules = #"""
        An archive holds files of records only.
        = Архивът съдържа само файлове със записи.
        Whatever else stands in an archive is not read: its sender may think that it was.
        = Всичко друго в архива не се чете: подателят може да мисли, че е прочетено.
        Leave out of the archive what is not meant to be read.
        = Не слагайте в архива нищо, което не е предназначено за четене.
        The values of a record stand under their headings.
        = Стойностите на записа са под своите заглавия.
        Where one cell was inserted or deleted, every value after it is read as something else: one cause, and as many errors as there are columns.
        = Когато е вмъкната или изтрита една клетка, всяка стойност след нея се прочита като нещо друго: една причина и толкова грешки, колкото са колоните.
        Move the cells back, so that every value stands under its heading.
        = Върнете клетките на местата им, така че всяка стойност да е под своето заглавие.
        From this column on, the cells stand one column too far to the right.
        = От тази колона нататък клетките са изместени с една колона надясно.
        From this column on, the cells stand one column too far to the left.
        = От тази колона нататък клетките са изместени с една колона наляво.
        The columns have headings.
        = Колоните имат заглавия.
        Without headings nothing but their order says what the columns hold, and an order changes unseen.
        = Без заглавия само подредбата показва какво съдържат колоните, а тя може да се промени незабелязано.
        Send the file with a row of headings, or say with "header": 0 in pipeline.json that it has none.
        = Изпратете файла със заглавен ред или посочете с "header": 0 в pipeline.json, че такъв ред няма.
        A person's sex and citizenship are the same in all her records.
        = Полът и гражданството на лицето са еднакви във всичките му записи.
        A change without a reason shows two persons under one number, or a slip.
        = Промяна без причина показва, че под един номер има две лица или че е допусната грешка.
        Correct the records, or check that both are of one person.
        = Коригирайте записите или проверете дали и двата са за едно и също лице.
        The person has another sex in an earlier record.
        = В по-ранен запис лицето е с друг пол.
        The person has another citizenship in an earlier record.
        = В по-ранен запис лицето е с друго гражданство.
        Each field has as many values as the envelope's control totals state.
        = Всяко поле има толкова стойности, колкото посочват контролните суми в придружителните данни.
        A difference shows values that were lost or shifted on the way.
        = Разликата показва, че по пътя има загубени или изместени стойности.
        Send the whole file again, or correct the control totals in the envelope.
        = Изпратете целия файл отново или коригирайте контролните суми в придружителните данни.
        The envelope states {1} values of {2}; the file has {3}.
        = Според придружителните данни броят на стойностите за {2} е {1}; във файла той е {3}.
        The dates of a column have day and month in the same order.
        = Денят и месецът в датите от една колона са в еднаква подредба.
        Each of them can be read by itself, but a column that has both orders was put together from two sources, and the next file may hold dates that both orders can read.
        = Всяка от тях може да се прочете сама по себе си, но колона с двете подредби е съставена от два източника и в следващия файл може да има дати, които се четат и по двата начина.
        The numbers of a column have one decimal mark.
        = Числата в една колона са с един и същ десетичен знак.
        Each of them can be read by itself, but a column that has both marks was put together from two sources: its amounts may be in two units or currencies.
        = Всяко от тях може да се прочете само по себе си, но колона с двата знака е съставена от два източника: сумите в нея може да са в две мерни единици или валути.
        Write all numbers of the column with the same mark, best a point.
        = Пишете всички числа в колоната с един и същ знак, най-добре с точка.
        The cells of the file are parted by the delimiter that is stated.
        = Клетките във файла са разделени с посочения разделител.
        Cut at another delimiter all cells of a row are one, and every column seems to be missing.
        = При друг разделител всички клетки в реда стават една и изглежда, че липсват всички колони.
        Correct the delimiter in the source’s description or after --delimiter, or leave it out.
        = Коригирайте разделителя в описанието на източника или след --delimiter, или не го посочвайте.
        The file is in the encoding that is declared for it.
        = Файлът е в кодировката, която е обявена за него.
        A declaration that is wrong misleads whoever believes it.
        = Грешно обявената кодировка подвежда всеки, който ѝ се довери.
        Correct the declared encoding, or save the file in that encoding.
        = Коригирайте обявената кодировка или запишете файла в нея.
        The submission says for which quarter and by whom it is, in a form that can be read.
        = В отчета е посочено за кое тримесечие е и от кого е, и то във вид, който може да се прочете.
        Without its quarter and sender nobody can tell what a file adds up to, or what it replaces.
        = Без тримесечието и подателя никой не може да каже към какво се прибавя файлът и какво заменя.
        Complete the envelope: in the file, beside it in FILE.envelope.json, or in the source's path.
        = Допълнете придружителните данни: във файла, до него във FILE.envelope.json или в пътя на източника.
        The file can be opened and understood.
        = Файлът може да се отвори и разбере.
        Nothing of a file that cannot be read can be used.
        = От файл, който не може да се прочете, не може да се използва нищо.
        Do as it says, or save the file again from the program that made it: as .xlsx, or as CSV, XML or JSON in UTF-8.
        = Направете указаното в съобщението или запишете файла отново от програмата, с която е създаден: като .xlsx или като CSV, XML или JSON в UTF-8.
        The file can be read to its end.
        = Файлът може да се прочете докрай.
        What follows the broken place is lost, and how much that is cannot be told.
        = Всичко след повреденото място е загубено и не може да се разбере колко е то.
        Export the file again and send it whole.
        = Експортирайте файла отново и го изпратете цял.
        The file can be read in one way only.
        = Файлът може да се прочете само по един начин.
        Two readings of one file are two sets of values, and a guess may be the wrong one.
        = Два прочита на един файл са два набора стойности, а избраният наслуки може да е грешният.
        State which is meant: with --encoding, --delimiter or --records-at, or by the key of that name in pipeline.json.
        = Посочете кое е вярното: с --encoding, --delimiter или --records-at, или с едноименния ключ в pipeline.json.
        A JSON file is in UTF-8.
        = Файлът JSON е в UTF-8.
        RFC 8259 has JSON in UTF-8, and other programs may not read it in anything else.
        = Според RFC 8259 JSON е в UTF-8 и други програми може да не го прочетат в друга кодировка.
        Nothing has to be done for this file; set the program that writes it to UTF-8.
        = За този файл не е нужно да правите нищо; настройте програмата, която го създава, да записва в UTF-8.
        A submission without records says that there were no cases, and one that says so has none.
        = Отчет без записи посочва, че не е имало случаи, а отчет, в който е посочено това, няма записи.
        No cases and a file that was lost look the same, unless the sender says which it is.
        = Липсата на случаи и изгубеният файл изглеждат еднакво, ако подателят не посочи кое от двете е.
        Set nil_report in the envelope if there were no cases; else send the records.
        = Задайте nil_report в придружителните данни, ако не е имало случаи; в противен случай изпратете записите.
        The envelope says that there were no cases, and the file has records.
        = Според придружителните данни не е имало случаи, а във файла има записи.
        The file has no records, and the envelope does not say that there were no cases.
        = Във файла няма записи, а в придружителните данни не е посочено, че не е имало случаи.
        A column that is not read holds no identifier.
        = Колона, която не се чете, не съдържа идентифициращи данни.
        The column is not read into the register, but the file that holds it is sent and stored.
        = Колоната не постъпва в регистъра, но файлът, в който е тя, се изпраща и съхранява.
        Remove the column before the file is sent.
        = Премахнете колоната, преди да изпратите файла.
        A column that is not read seems to hold identifiers: {1}.
        = Колона, която не се чете, изглежда съдържа идентифициращи данни: {1}.
        No row or column of the sheet is hidden.
        = В листа няма скрити редове и колони.
        Hidden rows and columns are data and are read: their sender may not know that they are there.
        = Скритите редове и колони са данни и се четат: подателят може да не знае, че ги има.
        Show all rows and columns, and delete what should not be sent.
        = Покажете всички редове и колони и изтрийте онова, което не трябва да се изпраща.
        A person has one open case at a time.
        = Лицето има само един отворен случай в даден момент.
        Two open cases of one person are one experience counted twice, or trafficking again: both matter.
        = Два отворени случая на едно лице са или едно преживяване, отчетено два пъти, или повторен трафик: и двете са от значение.
        Check whether the cases are one; close the first, or give both records its number.
        = Проверете дали случаите не са един и същ; приключете първия или посочете неговия номер и в двата записа.
        Another case of the same person is open at the same time.
        = По същото време е отворен и друг случай на същото лице.
        Records that are alike in all that describes a person have the same number.
        = Записи, които съвпадат по всичко, което описва лицето, имат един и същ номер.
        One person under two numbers is counted twice; two persons who are alike are counted rightly.
        = Едно лице под два номера се отчита два пъти; две лица с еднакви данни се отчитат правилно.
        Check whether the two records are of one person; if so, give them one number.
        = Проверете дали двата записа са за едно и също лице; ако е така, посочете в тях един номер.
        The record is alike, under another number, to an earlier one.
        = Записът съвпада по данните за лицето с по-ранен запис, но е под друг номер.
        A submission has as many records as its envelope states.
        = Отчетът съдържа толкова записи, колкото посочват придружителните му данни.
        A difference shows a file that was cut off or sent too early.
        = Разликата показва, че файлът е отрязан или е изпратен твърде рано.
        Send the whole file again, or correct record_count in the envelope.
        = Изпратете целия файл отново или коригирайте record_count в придружителните данни.
        The envelope states {1} records; the file has {2}.
        = Според придружителните данни броят на записите е {1}; във файла той е {2}.
        A return follows a stay, a referral or a service, or the person came by herself.
        = Връщането следва престой, насочване или услуга, или лицето е дошло по собствена инициатива.
        Continuity of care is read from what came before the return.
        = Непрекъснатостта на грижата се установява по онова, което е било преди връщането.
        Report the stay, referral or service before the return, or write SELF under referred_by.
        = Отчетете престоя, насочването или услугата преди връщането, или запишете SELF в referred_by.
        Nothing is reported of the person before the return.
        = За лицето не е отчетено нищо преди връщането.
        What is stated of a file fits its format.
        = Посоченото за файла отговаря на неговия формат.
        A sheet is stated for a workbook, and a place of the records for XML and JSON; a file that came in another format than was expected may hold other records, too.
        = Лист се посочва за работна книга, а място на записите – за XML и JSON; файл, получен в друг формат от очаквания, може да съдържа и други записи.
        Check that the right file was sent, or take the setting away.
        = Проверете дали е изпратен правилният файл или премахнете настройката.
        Two stays of one person do not share a night.
        = Два престоя на едно лице нямат обща нощувка.
        Two stays in one night count two beds for one person.
        = Два престоя в една и съща нощ се отчитат като две легла за едно лице.
        Correct the dates of one of the stays, or the number of the person.
        = Коригирайте датите на един от престоите или номера на лицето.
        The stay shares a night with another stay of the same person.
        = Престоят има обща нощувка с друг престой на същото лице.
        A stay, referral, return or case is reported once in a submission.
        = Престой, насочване, връщане или случай се отчита веднъж в един отчет.
        Reported twice it would count twice, or leave open which of two statements is true.
        = Отчетеното два пъти би се броило двойно или не би било ясно кое от двете твърдения е вярно.
        Keep one of the records; give two different units two different numbers.
        = Запазете един от записите; дайте различни номера на различните единици.
        The record repeats an earlier one word for word.
        = Записът повтаря по-ранен запис дословно.
        The record reports a stay, referral, return or case again, with other facts.
        = Записът отчита престой, насочване, връщане или случай повторно, но с други данни.
        """#
}
