extension Bulgarian {
    /// Rules on values.
    static let fieldRules = #"""
        A country’s code is used at a time when it was valid.
        = Кодът на държава се използва за време, през което е бил валиден.
        A withdrawn code hints at a date or a country that was copied from elsewhere.
        = Отменен код подсказва, че датата или държавата е преписана от другаде.
        Write the code that was valid on the date of the record.
        = Запишете кода, който е бил валиден към датата на записа.
        The field “{1}” holds a code that was not valid on the date of the record.
        = Полето „{1}“ съдържа код, който не е бил валиден към датата на записа.
        An area is a country or territory that the standard knows.
        = Посочената държава или територия е сред включените в стандарта.
        A country that no list knows cannot be counted with its neighbours.
        = Държава, която не е в никой списък, не може да се отчита заедно със съседните ѝ.
        Write the three-letter code of the country, such as MDA.
        = Запишете трибуквения код на държавата, например MDA.
        The field “{1}” holds something that is not a known country or territory.
        = Полето „{1}“ съдържа нещо, което не е позната държава или територия.
        An area’s code means one country at the time of the record.
        = Кодът на държава или територия означава една-единствена държава към времето на записа.
        RM is Moldova to some and Macedonia to others; CS was Czechoslovakia, and later Serbia and Montenegro.
        = За едни RM е Молдова, за други – Македония; кодът CS е означавал Чехословакия, а по-късно – Сърбия и Черна гора.
        Write the three-letter code of the country, such as MDA, MKD or SCG.
        = Запишете трибуквения код на държавата, например MDA, MKD или SCG.
        The field “{1}” holds a code that means more than one country.
        = Полето „{1}“ съдържа код, който означава повече от една държава.
        A coded field holds a code of its list.
        = Кодираното поле съдържа код от своя списък.
        What no list knows cannot be counted with anything else.
        = Онова, което не е в никой списък, не може да се отчита заедно с нищо друго.
        Write a code of the list, or add the spelling to the source's value map.
        = Запишете код от списъка или добавете това изписване към съответствията на стойностите за източника.
        “{1}” is not a code of the field “{2}”.
        = „{1}“ не е код за полето „{2}“.
        The value is not a code of the field “{1}”.
        = Стойността не е код за полето „{1}“.
        A date is a day that the calendar has.
        = Датата е ден, който съществува в календара.
        A day such as 31 February is a slip; which day was meant cannot be told.
        = Ден като 31 февруари е грешка при писане; не може да се разбере кой е верният ден.
        Correct the day or the month.
        = Коригирайте деня или месеца.
        The field “{1}” holds a day that the calendar does not have.
        = Полето „{1}“ съдържа ден, който не съществува в календара.
        A date is no bare number.
        = Датата не е просто число.
        A number among dates may be a spreadsheet’s day or a slip, and only the sender knows which.
        = Число сред дати може да е пореден номер на ден от електронна таблица или грешка, а кое от двете е, знае само подателят.
        Format the column as dates before you save the file, or write the date as year-month-day.
        = Форматирайте колоната като дати, преди да запишете файла, или пишете датата във вида година-месец-ден.
        The field “{1}” holds a bare number, and its column does not prove to hold a spreadsheet’s days.
        = Полето „{1}“ съдържа просто число, а от колоната не личи, че в нея има поредни номера на дни от електронна таблица.
        A date is no count of seconds.
        = Датата не е брой секунди.
        A count of seconds is a moment in one time zone and may be another day in the next.
        = Броят на секундите означава момент в една часова зона, който в съседната може да е в друг ден.
        Write the date as year-month-day: 2003-07-23.
        = Запишете датата във вида година-месец-ден: 2003-07-23.
        The field “{1}” holds a count of seconds or milliseconds instead of a date.
        = Вместо дата полето „{1}“ съдържа брой секунди или милисекунди.
        A date is a day, month, quarter or year.
        = Датата е ден, месец, тримесечие или година.
        A week may lie in two months, and a record in two quarters.
        = Една седмица може да е в два месеца, а записът – в две тримесечия.
        Write a day of the week, 2003-W27-4 or 2003-07-03, or the month.
        = Запишете ден от седмицата, 2003-W27-4 или 2003-07-03, или месеца.
        The field “{1}” holds a week, which is neither a day nor a month.
        = Полето „{1}“ съдържа седмица, а тя не е нито ден, нито месец.
        Day and month of a date can be told apart.
        = Денят и месецът в датата могат да се различат.
        03/07 is the third of July to some and the seventh of March to others.
        = За едни 03/07 е трети юли, за други – седми март.
        Write the dates as year-month-day, or state their order: "dateOrder" in the source’s description, or --date-order dmy or mdy.
        = Пишете датите във вида година-месец-ден или посочете подредбата им: с "dateOrder" в описанието на източника или с --date-order dmy (или mdy).
        The field “{1}” holds a date that can be read day first (dmy) and month first (mdy), and nothing in the file tells which.
        = Полето „{1}“ съдържа дата, която може да се прочете и с деня отпред (dmy), и с месеца отпред (mdy), а нищо във файла не показва кое от двете е вярно.
        A date is written as a date.
        = Датата е записана като дата.
        Nothing can be said of the time of a record whose date cannot be read.
        = Нищо не може да се каже за времето на запис, чиято дата не може да се прочете.
        The field “{1}” holds something that is not a date.
        = Полето „{1}“ съдържа нещо, което не е дата.
        The dates of a column are written in one order.
        = Датите в една колона са записани с еднаква подредба.
        Where some dates can only be day first and others only month first, nobody can tell of the rest.
        = Щом някои дати могат да се прочетат само с деня отпред, а други – само с месеца отпред, за останалите никой не може да каже кое е вярно.
        Write all dates of the column alike, best as year-month-day.
        = Пишете всички дати в колоната еднакво, най-добре във вида година-месец-ден.
        The field “{1}” holds a date that can be read in two orders, and its column has both.
        = Полето „{1}“ съдържа дата, която може да се прочете с две подредби, а в колоната се срещат и двете.
        Decimals and thousands of a number can be told apart.
        = Десетичните знаци и хилядите в числото могат да се различат.
        1.234 is one and a bit to some and more than a thousand to others.
        = За едни 1.234 е малко повече от едно, за други – повече от хиляда.
        Write numbers without marks between thousands, or state the decimal mark in the source’s description.
        = Пишете числата без разделител на хилядите или посочете десетичния знак в описанието на източника.
        “{1}” in the field “{2}” may have decimals or thousands.
        = „{1}“ в полето „{2}“ може да е с десетични знаци или с разделени хиляди.
        A number in the field “{1}” may have decimals or thousands.
        = Число в полето „{1}“ може да е с десетични знаци или с разделени хиляди.
        Numbers are written in the digits 0 to 9.
        = Числата се пишат с цифрите от 0 до 9.
        Other digits are not told apart by every program that counts them.
        = Не всяка програма, която отчита числата, разпознава други цифри.
        Write the digits 0 to 9 in their ordinary width.
        = Пишете цифрите от 0 до 9 в обичайната им ширина.
        The field “{1}” holds digits of another script or width.
        = Полето „{1}“ съдържа цифри от друга писменост или с друга ширина.
        An entry of several parts has its parts in their order.
        = Частите на съставното вписване са в установения ред.
        A part in the wrong place is read as something else.
        = Част, която не е на мястото си, се прочита като нещо друго.
        Write each entry as SERVICE:start:end:days:provider_type, and entries one after the other with | between them.
        = Записвайте всяко вписване във вида SERVICE:start:end:days:provider_type (услуга, начало, край, дни, вид на доставчика), а отделните вписвания – едно след друго, разделени с |.
        The field “{1}” holds an entry whose parts cannot be read.
        = Полето „{1}“ съдържа вписване, чиито части не могат да се прочетат.
        A cell holds a value, not a formula’s error.
        = Клетката съдържа стойност, а не грешка на формула.
        A formula that failed says nothing of the record.
        = Формула, която е дала грешка, не дава никакви данни за записа.
        Mend the formula, or write the value in its place; for a value that is not known write _U.
        = Поправете формулата или запишете на нейно място стойността; за неизвестна стойност запишете _U.
        The field “{1}” holds a spreadsheet’s error instead of a value.
        = Вместо стойност полето „{1}“ съдържа грешка от електронна таблица.
        A key is written as the program writes keys.
        = Ключът е записан така, както програмата записва ключовете.
        What is not a key may be a number or name that should have become one.
        = Онова, което не е ключ, може да е номер или име, които е трябвало да бъдат превърнати в ключ.
        Send the file as it was prepared, or map the column as the organisation’s own number.
        = Изпратете файла така, както е бил подготвен, или съпоставете колоната със собствения номер на организацията.
        The field “{1}” holds something that is not a key.
        = Полето „{1}“ съдържа нещо, което не е ключ.
        A column that should hold codes, areas, dates or numbers holds no identifier.
        = Колона, предназначена за кодове, държави или територии, дати или числа, не съдържа идентифициращи данни.
        An identifier in the wrong column escapes the care that identifying columns are given.
        = Идентифициращи данни в грешна колона остават без защитата, която имат колоните с такива данни.
        Remove the identifier from this column, here and in the file from which it was copied.
        = Премахнете идентифициращите данни от тази колона – тук и във файла, от който са копирани.
        The field “{1}” holds what looks like an identifier of a person.
        = Полето „{1}“ съдържа нещо, което прилича на идентифициращи данни на лице.
        A number has all its digits.
        = Числото е с всичките си цифри.
        Where a spreadsheet has shortened a number, the rest of it is not in the file.
        = Когато електронна таблица е съкратила число, останалата част от него липсва във файла.
        Widen the column, format it as a number without an exponent, and save the file again.
        = Разширете колоната, форматирайте я като число, а не в научен (експоненциален) формат, и запишете файла отново.
        “{1}” in the field “{2}” has lost digits in a spreadsheet.
        = „{1}“ в полето „{2}“ е загубило цифри в електронна таблица.
        The value in the field “{1}” has lost digits in a spreadsheet.
        = Стойността в полето „{1}“ е загубила цифри в електронна таблица.
        A number lies within what its field can mean.
        = Числото е в границите, които имат смисъл за полето му.
        A number out of range is a slip, or stands in the wrong column.
        = Число извън границите е грешка при писане или е в грешна колона.
        Correct the number: counts are 0 or more, scores lie between 0 and 1.
        = Коригирайте числото: броят е 0 или повече, а оценките са между 0 и 1.
        The field “{1}” holds a number outside its range.
        = Полето „{1}“ съдържа число извън допустимите граници.
        A number is written as a number.
        = Числото е записано като число.
        What is not a number cannot be added up.
        = Онова, което не е число, не може да се сумира.
        Write the number in digits; for a number that is not known write _U.
        = Запишете числото с цифри; за неизвестно число запишете _U.
        The field “{1}” holds something that is not a number.
        = Полето „{1}“ съдържа нещо, което не е число.
        A text consists of characters of the file’s encoding.
        = Текстът се състои от знаци от кодировката на файла.
        Broken characters make one name or code into two.
        = Заради повредени знаци едно и също име или код се превръща в две различни.
        Save the file as UTF-8, or state its encoding in the source’s description.
        = Запишете файла като UTF-8 или посочете кодировката му в описанието на източника.
        The field “{1}” holds bytes that the file’s encoding does not have.
        = Полето „{1}“ съдържа байтове, каквито няма в кодировката на файла.
        A word is written in one alphabet.
        = Думата е изписана с една азбука.
        Letters that look alike are different ones: the same word in two spellings is counted as two.
        = Букви, които си приличат, са различни: една и съща дума с две изписвания се отчита като две думи.
        Type the word again in one keyboard layout.
        = Напишете думата отново, без да сменяте клавиатурната подредба.
        “{1}” in the field “{2}” mixes letters of two alphabets that look alike.
        = В „{1}“ в полето „{2}“ са смесени приличащи си букви от две азбуки.
        The value in the field “{1}” mixes letters of two alphabets that look alike.
        = В стойността в полето „{1}“ са смесени приличащи си букви от две азбуки.
        A word makes sense in the file’s encoding.
        = Думата има смисъл в кодировката на файла.
        A file or row in another encoding makes one name or code into two.
        = Заради файл или ред с друга кодировка едно и също име или код се превръща в две различни.
        “{1}” in the field “{2}” was written in another encoding than the file was read in.
        = „{1}“ в полето „{2}“ е записано с друга кодировка, а не с тази, с която е прочетен файлът.
        The value in the field “{1}” was written in another encoding than the file was read in.
        = Стойността в полето „{1}“ е записана с друга кодировка, а не с тази, с която е прочетен файлът.
        """#
}
