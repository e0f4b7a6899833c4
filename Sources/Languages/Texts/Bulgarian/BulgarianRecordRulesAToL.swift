extension Bulgarian {
    /// Rules on records and rows, A to L.
    static let recordRulesAToL = #"""
        The age bands and the flag for minors say the same.
        = Възрастовите групи и означението за лице под 18 години си съответстват.
        Children are counted apart in every table; a record cannot be in both halves.
        = Децата се отчитат отделно във всяка таблица; един запис не може да бъде и в двете ѝ половини.
        Correct the age band or the flag; leave the bands out where the date of birth is given.
        = Коригирайте възрастовата група или означението; когато е посочена датата на раждане, оставете групите празни.
        The age band and the flag for minors contradict each other.
        = Възрастовата група и означението за лице под 18 години си противоречат.
        Assistance is offered before it is first given.
        = Подкрепата се предлага, преди да бъде предоставена за първи път.
        Acceptance and time to first assistance are counted from the offer.
        = Приемането и времето до първата подкрепа се отчитат от датата на предложението.
        Correct the date of offer or the date of first assistance.
        = Коригирайте датата на предложението или датата на първата подкрепа.
        The first assistance lies before its offer.
        = Първата подкрепа е преди предложението за нея.
        A person is born before anything is reported of her.
        = Лицето е родено преди всичко, което се отчита за него.
        An age below zero comes from a slip in one of two dates.
        = Възраст под нулата се получава от грешка в една от две дати.
        Correct the date of birth or the date of the event.
        = Коригирайте датата на раждане или датата на събитието.
        “{1}” lies before the person's birth.
        = „{1}“ е преди раждането на лицето.
        The row holds bytes that the encoding of the file does not have.
        = Редът съдържа байтове, каквито няма в кодировката на файла.
        The file ends in the middle of a character: it is cut off, or something was added to it.
        = Файлът свършва по средата на знак: отрязан е или към него е добавено нещо.
        The row is in UTF-8, and the rest of the file is not.
        = Редът е в UTF-8, а останалата част от файла не е.
        Every byte of the file is a character of its encoding.
        = Всеки байт във файла е знак от неговата кодировка.
        What an encoding does not have cannot be read, and what is in another one is read as what it does not mean.
        = Онова, което липсва в кодировката, не може да се прочете, а онова, което е в друга кодировка, се прочита като нещо различно от написаното.
        Save the whole file in one encoding, best in UTF-8, and send it again.
        = Запишете целия файл с една кодировка, най-добре UTF-8, и го изпратете отново.
        Cells of the row are merged: their value is read in the first of them only.
        = В реда има обединени клетки: стойността им се чете само в първата от тях.
        The cells of records are not merged.
        = Клетките на записите не са обединени.
        A merged cell holds one value where several records or columns need one each.
        = Обединената клетка съдържа една стойност там, където на няколко записа или колони е нужна по една.
        Take the merging back, and fill in each cell.
        = Отменете обединяването и попълнете всяка клетка.
        A cell is too long to be read, as when a quote that opens it is not closed; the record is not read.
        = Клетка е твърде дълга, за да се прочете, както когато не е затворена отварящата ѝ кавичка; записът не се чете.
        No cell of a delimited file is longer than is read.
        = Във файл с разделители никоя клетка не е по-дълга от допустимото за четене.
        A cell of a mebibyte is no value as a rule: a quote was not closed, and what follows is taken for one cell.
        = Клетка от един мебибайт обикновено не е стойност: някоя кавичка не е затворена и всичко след нея се възприема като една клетка.
        Close the quote in this row or double it; if a cell is to be so long, set "cellLength" among the "limits" of pipeline.json.
        = Затворете кавичката в този ред или я удвоете; ако клетката наистина трябва да е толкова дълга, задайте "cellLength" сред "limits" в pipeline.json.
        A cell holds an error of its formula, such as a division by zero.
        = Клетка съдържа грешка от формулата си, например деление на нула.
        A cell holds a formula that was never computed.
        = Клетка съдържа формула, която никога не е била изчислена.
        A cell refers to a text that the workbook does not hold.
        = Клетка сочи към текст, който липсва в работната книга.
        A cell does not hold what its type says.
        = Съдържанието на клетка не отговаря на типа ѝ.
        The cells of a sheet hold values.
        = Клетките в листа съдържат стойности.
        A formula that gave an error or nothing has no value to read.
        = Формула, която е дала грешка или нищо, няма стойност за прочитане.
        Open the workbook, let it compute, replace what shows an error, and save it.
        = Отворете работната книга, оставете я да се изчисли, заменете онова, което показва грешка, и я запишете.
        A cell stands out of order, or twice.
        = Клетка не е на мястото си или се среща два пъти.
        The cells of a sheet stand in their order, each once.
        = Клетките в листа са подредени и всяка се среща веднъж.
        A file whose cells are out of order was not written by a spreadsheet, and others may read it otherwise.
        = Файл с неподредени клетки не е записан от програма за електронни таблици и други програми може да го прочетат различно.
        Open the workbook in a spreadsheet, save it, and send that.
        = Отворете работната книга в програма за електронни таблици, запишете я и изпратете записания файл.
        A case is not closed before it is opened.
        = Случаят не се приключва, преди да бъде отворен.
        Caseloads are counted from opening to closure.
        = Броят на текущите случаи се изчислява от отварянето до приключването им.
        Correct the date of closure, or the date with which the case began.
        = Коригирайте датата на приключване или датата, на която е започнал случаят.
        The case was closed before the person was identified.
        = Случаят е приключен, преди лицето да бъде идентифицирано.
        The case was closed before the stay began.
        = Случаят е приключен, преди да започне престоят.
        The case was closed before the referral was sent.
        = Случаят е приключен, преди да бъде изпратено насочването.
        The file has a column for each field that its records cannot do without.
        = Файлът има колона за всяко поле, което е задължително за записите му.
        One misspelt heading would otherwise show as a missing value in every record.
        = Иначе едно сгрешено заглавие би изглеждало като липсваща стойност във всеки запис.
        Add the column, correct its heading, or map it in the source's configuration.
        = Добавете колоната, коригирайте заглавието ѝ или я съпоставете в конфигурацията на източника.
        A record has a value in each field that its kind cannot do without.
        = Записът има стойност във всяко поле, което е задължително за неговия вид.
        A stay without a day of entry, or a referral without a day of sending, cannot be counted.
        = Престой без дата на настаняване или насочване без дата на изпращане не може да се отчита.
        Fill in the value, or write _U if it is truly not known.
        = Попълнете стойността или запишете _U, ако тя наистина не е известна.
        The record does not say of which kind it is.
        = Не е посочено от какъв вид е записът.
        The field “{1}” is empty.
        = Полето „{1}“ е празно.
        Reasons for declining stand where assistance was declined.
        = Причини за отказ се посочват, когато подкрепата е отказана.
        Reasons are counted over those who declined; one without the other is counted in neither.
        = Причините се отчитат спрямо отказалите; едното без другото не се отчита никъде.
        Correct the decision, or take the reasons out.
        = Коригирайте решението или премахнете причините.
        Reasons for declining are given although assistance was accepted.
        = Посочени са причини за отказ, макар че подкрепата е приета.
        A stay does not end before it begins.
        = Престоят не завършва, преди да започне.
        Bed-nights and lengths of stay are counted from entry to exit.
        = Нощувките и продължителността на престоя се изчисляват от настаняването до напускането.
        Correct the date of entry or the date of exit.
        = Коригирайте датата на настаняване или датата на напускане.
        The date of exit lies before the date of entry.
        = Датата на напускане е преди датата на настаняване.
        A stay with a type or destination of exit has a date of exit.
        = Престой, за който е посочен вид на напускането или дестинация при напускане, има и дата на напускане.
        A stay without a date of exit counts as running, and its nights go on being counted.
        = Престой без дата на напускане се смята за текущ и нощувките му продължават да се отчитат.
        Fill in the date of exit, or take the type and destination of exit out.
        = Попълнете датата на напускане или премахнете вида на напускането и дестинацията при напускане.
        The stay has a type or destination of exit and no date of exit.
        = За престоя е посочен вид на напускането или дестинация при напускане, но не и дата на напускане.
        The file has a column for each field that the statistics count on.
        = Файлът има колона за всяко поле, на което се основава статистиката.
        What has no column counts as unknown in every table, and lowers the file's completeness.
        = Онова, за което няма колона, се отчита като неизвестно във всяка таблица и намалява пълнотата на файла.
        Add the columns, or map them, if the organisation knows what they would hold.
        = Добавете колоните или ги съпоставете, ако организацията знае какво трябва да съдържат.
        A record has a value, or a reason for none, in each field that the statistics count on.
        = Записът има стойност – или причина за липсата ѝ – във всяко поле, на което се основава статистиката.
        An empty cell is neither no nor unknown: what it means is left to guessing.
        = Празната клетка не е нито „не“, нито „неизвестно“: какво означава, може само да се гадае.
        Fill in the value, or say why there is none: _U unknown, _N refused, _Z does not apply.
        = Попълнете стойността или посочете защо я няма: _U – неизвестно, _N – отказано, _Z – неприложимо.
        Of an identified victim it is known how she was exploited.
        = За идентифицираната жертва е известно как е била експлоатирана.
        Identification rests on the purpose of trafficking; without it the table by form has a gap.
        = Идентифицирането се основава на целта на трафика; без нея в таблицата по форми на експлоатация остава празнина.
        Fill in the form of exploitation, or correct the victim status.
        = Попълнете формата на експлоатация или коригирайте статута на жертва.
        The person is an identified victim, and no form of exploitation is known.
        = Лицето е идентифицирана жертва, а не е известна никаква форма на експлоатация.
        Something of the record falls into the reporting quarter.
        = Нещо от записа попада в отчетното тримесечие.
        Each quarter's figures rest on that quarter's submission alone.
        = Данните за всяко тримесечие се основават единствено на отчета за него.
        Send the record with the quarter to which it belongs, or correct the dates or the quarter.
        = Изпратете записа с тримесечието, към което принадлежи, или коригирайте датите или тримесечието.
        Nothing of the record falls into {1}.
        = Нищо от записа не попада в {1}.
        A follow-up happens after the return.
        = Проследяването е след връщането.
        Follow-up rates at 3, 6 and 12 months are counted from the return.
        = Делът на проследените лица след 3, 6 и 12 месеца се отчита от връщането.
        Correct the date of the follow-up or of the return.
        = Коригирайте датата на проследяването или на връщането.
        A follow-up lies before the return.
        = Има проследяване преди връщането.
        A person is identified before she is first assisted, or within a week.
        = Лицето е идентифицирано преди първата подкрепа или до една седмица след нея.
        Time to first assistance is counted from identification.
        = Времето до първата подкрепа се отчита от идентифицирането.
        Correct the date of identification or the date of first assistance.
        = Коригирайте датата на идентифициране или датата на първата подкрепа.
        The first assistance lies up to a week before the identification.
        = Първата подкрепа е преди идентифицирането, но с не повече от една седмица.
        The first assistance lies more than a week before the identification.
        = Първата подкрепа е повече от една седмица преди идентифицирането.
        Who was trafficked within a country is its citizen or lived in it.
        = Лице, станало жертва на трафик в рамките на една държава, е неин гражданин или е живяло в нея.
        Internal and cross-border trafficking are counted apart.
        = Вътрешният и трансграничният трафик се отчитат отделно.
        Correct the kind of trafficking, the citizenship, the area of origin or the country of exploitation.
        = Коригирайте вида на трафика, гражданството, държавата или територията на произход или държавата на експлоатацията.
        The trafficking is said to be internal, in a country where the person is not at home.
        = Трафикът е посочен като вътрешен, но в държава, на която лицето не е гражданин и в която не е живяло.
        A key stands in the object twice.
        = Ключ се среща два пъти в обекта.
        A key stands in a JSON object once.
        = Всеки ключ се среща веднъж в един обект на JSON.
        Programs differ on which of two values of one key holds.
        = Програмите се различават по това коя от двете стойности на един ключ приемат за валидна.
        Remove one of the two.
        = Премахнете едната от двете.
        A line or value is not JSON.
        = Ред или стойност не е JSON.
        A line or element is not an object.
        = Ред или елемент не е обект.
        Each record of a JSON file is an object that can be read.
        = Всеки запис във файл JSON е обект, който може да се прочете.
        A record that cannot be read is lost with all that it says.
        = Запис, който не може да се прочете, е загубен с всичко, което съдържа.
        Write the file with a program that knows JSON, not by hand.
        = Създайте файла с програма, която поддържа JSON, а не на ръка.
        An item of a list holds the control character U+001E.
        = Елемент от списък съдържа управляващия знак U+001E.
        An item of a list holds no control character U+001E.
        = Никой елемент от списък не съдържа управляващия знак U+001E.
        The character joins items inside the program; it is read as U+FFFD.
        = Този знак свързва елементите вътре в програмата; чете се като U+FFFD.
        Remove the character.
        = Премахнете знака.
        """#
}
