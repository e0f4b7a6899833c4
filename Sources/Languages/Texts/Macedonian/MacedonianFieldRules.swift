extension Macedonian {
    /// Rules on values.
    static let fieldRules = #"""
        A country’s code is used at a time when it was valid.
        = Кодот на земјата се користи за време во кое бил важечки.
        A withdrawn code hints at a date or a country that was copied from elsewhere.
        = Укинат код укажува дека датумот или земјата се препишани од друго место.
        Write the code that was valid on the date of the record.
        = Напишете го кодот што бил важечки на датумот на записот.
        The field “{1}” holds a code that was not valid on the date of the record.
        = Полето „{1}“ содржи код што не бил важечки на датумот на записот.
        An area is a country or territory that the standard knows.
        = Подрачјето е земја или територија што ја познава стандардот.
        A country that no list knows cannot be counted with its neighbours.
        = Земја што ја нема на ниту една листа не може да се брои заедно со нејзините соседи.
        Write the three-letter code of the country, such as MDA.
        = Напишете го трибуквениот код на земјата, на пример MDA.
        The field “{1}” holds something that is not a known country or territory.
        = Полето „{1}“ содржи нешто што не е позната земја или територија.
        An area’s code means one country at the time of the record.
        = Кодот на подрачјето означува една земја во времето на записот.
        RM is Moldova to some and Macedonia to others; CS was Czechoslovakia, and later Serbia and Montenegro.
        = За едни RM е Молдавија, а за други Македонија; CS најпрво означувало Чехословачка, а подоцна Србија и Црна Гора.
        Write the three-letter code of the country, such as MDA, MKD or SCG.
        = Напишете го трибуквениот код на земјата, на пример MDA, MKD или SCG.
        The field “{1}” holds a code that means more than one country.
        = Полето „{1}“ содржи код што означува повеќе од една земја.
        A coded field holds a code of its list.
        = Полето со кодови содржи код од својата листа.
        What no list knows cannot be counted with anything else.
        = Она што го нема на ниту една листа не може да се брои заедно со ништо друго.
        Write a code of the list, or add the spelling to the source's value map.
        = Напишете код од листата или додајте го ваквото пишување во табелата на вредности за изворот.
        “{1}” is not a code of the field “{2}”.
        = „{1}“ не е код за полето „{2}“.
        The value is not a code of the field “{1}”.
        = Вредноста не е код за полето „{1}“.
        A date is a day that the calendar has.
        = Датумот е ден што постои во календарот.
        A day such as 31 February is a slip; which day was meant cannot be told.
        = Ден како 31 февруари е грешка при пишување; не може да се знае на кој ден се мислело.
        Correct the day or the month.
        = Поправете го денот или месецот.
        The field “{1}” holds a day that the calendar does not have.
        = Полето „{1}“ содржи ден што не постои во календарот.
        A date is no bare number.
        = Датумот не е само број.
        A number among dates may be a spreadsheet’s day or a slip, and only the sender knows which.
        = Број меѓу датуми може да биде ден од табеларна програма или грешка при пишување, а кое од двете е, знае само испраќачот.
        Format the column as dates before you save the file, or write the date as year-month-day.
        = Пред да ја зачувате датотеката, форматирајте ја колоната како датуми, или напишете го датумот како година-месец-ден.
        The field “{1}” holds a bare number, and its column does not prove to hold a spreadsheet’s days.
        = Полето „{1}“ содржи само број, а од неговата колона не може да се утврди дека содржи денови од табеларна програма.
        A date is no count of seconds.
        = Датумот не е број на секунди.
        A count of seconds is a moment in one time zone and may be another day in the next.
        = Бројот на секунди е миг во една временска зона, а во соседната може да биде друг ден.
        Write the date as year-month-day: 2003-07-23.
        = Напишете го датумот како година-месец-ден: 2003-07-23.
        The field “{1}” holds a count of seconds or milliseconds instead of a date.
        = Полето „{1}“ наместо датум содржи број на секунди или милисекунди.
        A date is a day, month, quarter or year.
        = Датумот е ден, месец, тримесечје или година.
        A week may lie in two months, and a record in two quarters.
        = Една седмица може да припаѓа на два месеца, а записот на две тримесечја.
        Write a day of the week, 2003-W27-4 or 2003-07-03, or the month.
        = Напишете ден од седмицата, 2003-W27-4 или 2003-07-03, или само месецот.
        The field “{1}” holds a week, which is neither a day nor a month.
        = Полето „{1}“ содржи седмица, а таа не е ни ден ни месец.
        Day and month of a date can be told apart.
        = Денот и месецот во датумот може да се разликуваат.
        03/07 is the third of July to some and the seventh of March to others.
        = За едни 03/07 е трети јули, а за други седми март.
        Write the dates as year-month-day, or state their order: "dateOrder" in the source’s description, or --date-order dmy or mdy.
        = Напишете ги датумите како година-месец-ден или наведете го нивниот редослед: "dateOrder" во описот на изворот, или --date-order dmy или mdy.
        The field “{1}” holds a date that can be read day first (dmy) and month first (mdy), and nothing in the file tells which.
        = Полето „{1}“ содржи датум што може да се прочита и со денот на прво место (dmy) и со месецот на прво место (mdy), а ништо во датотеката не покажува кое е точно.
        A date is written as a date.
        = Датумот е напишан како датум.
        Nothing can be said of the time of a record whose date cannot be read.
        = Ништо не може да се каже за времето на запис чијшто датум не може да се прочита.
        The field “{1}” holds something that is not a date.
        = Полето „{1}“ содржи нешто што не е датум.
        The dates of a column are written in one order.
        = Датумите во една колона се напишани со ист редослед.
        Where some dates can only be day first and others only month first, nobody can tell of the rest.
        = Кога кај некои датуми на прво место може да биде само денот, а кај други само месецот, за останатите никој не може да знае.
        Write all dates of the column alike, best as year-month-day.
        = Напишете ги сите датуми во колоната на ист начин, најдобро како година-месец-ден.
        The field “{1}” holds a date that can be read in two orders, and its column has both.
        = Полето „{1}“ содржи датум што може да се прочита на два начина, а во неговата колона се јавуваат и двата.
        Decimals and thousands of a number can be told apart.
        = Децималите и илјадите во бројот може да се разликуваат.
        1.234 is one and a bit to some and more than a thousand to others.
        = За едни 1.234 е нешто повеќе од еден, а за други повеќе од илјада.
        Write numbers without marks between thousands, or state the decimal mark in the source’s description.
        = Напишете ги броевите без знак меѓу илјадите или наведете го децималниот знак во описот на изворот.
        “{1}” in the field “{2}” may have decimals or thousands.
        = „{1}“ во полето „{2}“ може да содржи децимали или илјади.
        A number in the field “{1}” may have decimals or thousands.
        = Број во полето „{1}“ може да содржи децимали или илјади.
        Numbers are written in the digits 0 to 9.
        = Броевите се пишуваат со цифрите од 0 до 9.
        Other digits are not told apart by every program that counts them.
        = Не секоја програма што брои распознава други цифри.
        Write the digits 0 to 9 in their ordinary width.
        = Напишете ги цифрите од 0 до 9 во нивната обична ширина.
        The field “{1}” holds digits of another script or width.
        = Полето „{1}“ содржи цифри од друго писмо или со друга ширина.
        An entry of several parts has its parts in their order.
        = Деловите на сложен внес стојат по својот редослед.
        A part in the wrong place is read as something else.
        = Дел на погрешно место се чита како нешто друго.
        Write each entry as SERVICE:start:end:days:provider_type, and entries one after the other with | between them.
        = Напишете го секој внес како SERVICE:start:end:days:provider_type (услуга:почеток:крај:денови:вид на давател), а внесовите еден по друг, со | меѓу нив.
        The field “{1}” holds an entry whose parts cannot be read.
        = Полето „{1}“ содржи внес чии делови не може да се прочитаат.
        A cell holds a value, not a formula’s error.
        = Ќелијата содржи вредност, а не грешка од формула.
        A formula that failed says nothing of the record.
        = Формула што дала грешка не кажува ништо за записот.
        Mend the formula, or write the value in its place; for a value that is not known write _U.
        = Поправете ја формулата или напишете ја вредноста на нејзиното место; за вредност што не е позната напишете _U.
        The field “{1}” holds a spreadsheet’s error instead of a value.
        = Полето „{1}“ наместо вредност содржи грешка од табеларна програма.
        A key is written as the program writes keys.
        = Клучот е напишан така како што програмата пишува клучеви.
        What is not a key may be a number or name that should have become one.
        = Она што не е клуч може да биде број или име што требало да стане клуч.
        Send the file as it was prepared, or map the column as the organisation’s own number.
        = Испратете ја датотеката таква каква што е подготвена или мапирајте ја колоната како сопствен број на организацијата.
        The field “{1}” holds something that is not a key.
        = Полето „{1}“ содржи нешто што не е клуч.
        A column that should hold codes, areas, dates or numbers holds no identifier.
        = Колона предвидена за кодови, подрачја, датуми или броеви не содржи идентификациски податок.
        An identifier in the wrong column escapes the care that identifying columns are given.
        = Идентификациски податок во погрешна колона останува без заштитата што им се дава на колоните со такви податоци.
        Remove the identifier from this column, here and in the file from which it was copied.
        = Отстранете го идентификацискиот податок од оваа колона, и овде и во датотеката од која е препишан.
        The field “{1}” holds what looks like an identifier of a person.
        = Полето „{1}“ содржи нешто што изгледа како идентификациски податок на лице.
        A number has all its digits.
        = Бројот ги има сите свои цифри.
        Where a spreadsheet has shortened a number, the rest of it is not in the file.
        = Ако табеларната програма го скратила бројот, остатокот го нема во датотеката.
        Widen the column, format it as a number without an exponent, and save the file again.
        = Проширете ја колоната, форматирајте ја како број без експонент и зачувајте ја датотеката повторно.
        “{1}” in the field “{2}” has lost digits in a spreadsheet.
        = „{1}“ во полето „{2}“ изгубило цифри во табеларна програма.
        The value in the field “{1}” has lost digits in a spreadsheet.
        = Вредноста во полето „{1}“ изгубила цифри во табеларна програма.
        A number lies within what its field can mean.
        = Бројот е во границите на она што неговото поле може да го значи.
        A number out of range is a slip, or stands in the wrong column.
        = Број надвор од границите е грешка при пишување или стои во погрешна колона.
        Correct the number: counts are 0 or more, scores lie between 0 and 1.
        = Поправете го бројот: она што се брои е 0 или повеќе, а оценките се меѓу 0 и 1.
        The field “{1}” holds a number outside its range.
        = Полето „{1}“ содржи број надвор од дозволените граници.
        A number is written as a number.
        = Бројот е напишан како број.
        What is not a number cannot be added up.
        = Она што не е број не може да се собира.
        Write the number in digits; for a number that is not known write _U.
        = Напишете го бројот со цифри; за број што не е познат напишете _U.
        The field “{1}” holds something that is not a number.
        = Полето „{1}“ содржи нешто што не е број.
        A text consists of characters of the file’s encoding.
        = Текстот се состои од знаци од кодирањето на датотеката.
        Broken characters make one name or code into two.
        = Поради оштетени знаци едно име или код станува две.
        Save the file as UTF-8, or state its encoding in the source’s description.
        = Зачувајте ја датотеката како UTF-8 или наведете го нејзиното кодирање во описот на изворот.
        The field “{1}” holds bytes that the file’s encoding does not have.
        = Полето „{1}“ содржи бајти што не постојат во кодирањето на датотеката.
        A word is written in one alphabet.
        = Зборот е напишан со едно писмо.
        Letters that look alike are different ones: the same word in two spellings is counted as two.
        = Буквите што си личат се различни букви: ист збор напишан на два начина се брои како два збора.
        Type the word again in one keyboard layout.
        = Напишете го зборот повторно, со еден распоред на тастатурата.
        “{1}” in the field “{2}” mixes letters of two alphabets that look alike.
        = „{1}“ во полето „{2}“ меша слични букви од две писма.
        The value in the field “{1}” mixes letters of two alphabets that look alike.
        = Вредноста во полето „{1}“ меша слични букви од две писма.
        A word makes sense in the file’s encoding.
        = Зборот има смисла во кодирањето на датотеката.
        A file or row in another encoding makes one name or code into two.
        = Поради датотека или ред во друго кодирање, едно име или код станува две.
        “{1}” in the field “{2}” was written in another encoding than the file was read in.
        = „{1}“ во полето „{2}“ е напишано во кодирање различно од она во кое е прочитана датотеката.
        The value in the field “{1}” was written in another encoding than the file was read in.
        = Вредноста во полето „{1}“ е напишана во кодирање различно од она во кое е прочитана датотеката.
        """#
}
