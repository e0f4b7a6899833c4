extension Bulgarian {
    /// Other words of reports.
    static let reports = #"""
        “{1}”
        = „{1}“
        Value
        = Стойност
        Did you mean
        = Имахте ли предвид
        Where
        = Къде
        To do
        = Какво да направите
        Rule
        = Правило
        {1}: those not shown above
        = {1}: непоказаните по-горе
        What is wrong
        = Какво не е наред
        Column
        = Колона
        Times
        = Брой пъти
        File
        = Файл
        Verdict
        = Заключение
        Read
        = Прочетени
        Rejected
        = Отхвърлени
        Set apart
        = Заделени
        No file was checked.
        = Не е проверен нито един файл.
        One line for each file that was checked. Each name leads to what was found in it.
        = По един ред за всеки проверен файл. Името му води към установеното в него.
        The {1} files
        = Всичките {1} файла
        What became of the records of all files
        = Какво стана със записите от всички файлове
        It could not be read.
        = Не можа да бъде прочетен.
        Format
        = Формат
        Encoding
        = Кодировка
        tabs
        = табулатори
        Between cells
        = Между клетките
        one of its sheets
        = един от листовете
        Sheet
        = Лист
        Records at
        = Място на записите
        Columns not read
        = Колони, които не се четат
        Nothing in them is used or kept.
        = Нищо от тях не се използва и не се запазва.
        The one column that was read
        = Единствената прочетена колона
        The {1} columns that were read
        = Прочетените {1} колони
        Columns and what they were taken for
        = Колони и като какво са разпознати
        Taken for
        = Разпозната като
        Rows that are no records
        = Редове, които не са записи
        Kind
        = Вид
        Rows
        = Редове
        First row
        = Първи ред
        What each rule named above asks for, why, and what to do. The same is told by: "clearingpoint explain NAME"
        = Какво изисква всяко от посочените по-горе правила, защо и какво да направите. Същото показва командата: "clearingpoint explain NAME"
        Why
        = Защо
        read
        = прочетени
        accepted
        = приети
        They go on.
        = Продължават към следващия етап.
        rejected
        = отхвърлени
        Mend them, and send the file again.
        = Поправете ги и изпратете файла отново.
        duplicates
        = дубликати
        The same record stands in the file already.
        = Същият запис вече е във файла.
        out of period
        = извън периода
        Nothing of them falls into the quarter.
        = Нищо от тях не попада в тримесечието.
        without consent
        = без съгласие
        The person does not agree to statistical use.
        = Лицето не е дало съгласие за използване на данните за статистически цели.
        All {1} files: accepted {2} + rejected {3} + duplicates {4} + out of period {5} + without consent {6} = read {7}
        = Всичките {1} файла: приети {2} + отхвърлени {3} + дубликати {4} + извън периода {5} + без съгласие {6} = прочетени {7}
        compressed
        = в компресиран вид
        sheet "{1}"
        = лист "{1}"
        headings in row {1}
        = заглавия на ред {1}
        no headings
        = няма заглавия
        records at {1}
        = място на записите: {1}
        Read as {1}.
        = Прочетено като {1}.
        Columns not read: {1}.
        = Колони, които не се четат: {1}.
        Columns not read: {1}, {2} more.
        = Колони, които не се четат: {1} и още {2}.
        {1} {2} (row {3})
        = {2} – {1} (ред {3})
        {1} {2} (from row {3})
        = {2} – {1} (от ред {3})
        Rows that are no records: {1}.
        = Редове, които не са записи: {1}.
        {1} ({2} % sure)
        = {1} (сигурност {2} %)
        1 value makes no sense so.
        = 1 стойност няма смисъл, ако се прочете така.
        {1} values make no sense so.
        = {1} стойности нямат смисъл, ако се прочетат така.
        {1} dates can be read day first (dmy) and month first (mdy): state "dateOrder"
        = дати, които могат да се прочетат и с деня отпред (dmy), и с месеца отпред (mdy) – {1}; посочете "dateOrder"
        {1} dates can only be day first, {2} only month first: write them alike
        = дати, които се четат само с деня отпред – {1}, само с месеца отпред – {2}; запишете ги еднакво
        {1} of {2} values could be a spreadsheet's day numbers: write them as dates
        = стойности, които може да са поредни номера на дни от електронна таблица – {1} от {2}; запишете ги като дати
        {1} numbers can be read with a decimal comma and a decimal point: state "decimal"
        = числа, които могат да се прочетат и с десетична запетая, и с десетична точка – {1}; посочете "decimal"
        1 number has a decimal comma, {1} a decimal point: write them alike
        = числа с десетична запетая – 1, с десетична точка – {1}; запишете ги еднакво
        {1} numbers have a decimal comma, {2} a decimal point: write them alike
        = числа с десетична запетая – {1}, с десетична точка – {2}; запишете ги еднакво
        In the column, {1}.
        = В колоната: {1}.
        column {1}
        = колона {1}
        Near in spelling: {1}.
        = Близки по изписване: {1}.
        The file has no column for {1}.
        = Във файла няма колона за {1}.
        The file has no column for {1} fields: {2}.
        = Във файла няма колони за {1} полета: {2}.
        “{1}” for {2}
        = „{1}“ за {2}
        {1} (column {2})
        = {1} (колона {2})
        Did you mean “{1}”?
        = Имахте ли предвид „{1}“?
        accepted.
        = приет.
        accepted in part: {1} of {2} records.
        = приет частично: приети записи – {1} от {2}.
        refused.
        = неприет.
        refused: {1} of {2} records cannot be used.
        = неприет: негодни за използване записи – {1} от {2}.
        1 error
        = 1 грешка
        {1} errors
        = {1} грешки
        1 warning
        = 1 предупреждение
        {1} warnings
        = {1} предупреждения
        1 note
        = 1 бележка
        {1} notes
        = {1} бележки
        To do: {1}
        = Какво да направите: {1}
        ERROR
        = ГРЕШКА
        WARNING
        = ПРЕДУПРЕЖДЕНИЕ
        NOTE
        = БЕЛЕЖКА
        First {1} of {2}: {3}
        = Първите {1} от {2}: {3}
        At {1}
        = Място: {1}
        Why: {1}
        = Защо: {1}
        blank
        = празни
        title
        = надписи
        repeated-heading
        = повторени заглавия
        empty
        = без данни
        totals
        = сборове
        footer
        = бележки под записите
        More was found by this rule, in more fields or values than are listed.
        = По това правило са открити още нередности – в повече полета или стойности от изброените.
        an e-mail address
        = адрес на електронна поща
        a telephone number
        = телефонен номер
        the number of a passport or identity card
        = номер на паспорт или лична карта
        a bank account number (IBAN)
        = номер на банкова сметка (IBAN)
        a national personal number (JMBG, EMBG, EMŠO)
        = национален личен номер (JMBG, EMBG, EMŠO)
        a Romanian personal number (CNP)
        = румънски личен номер (CNP)
        a Moldovan personal number (IDNP)
        = молдовски личен номер (IDNP)
        an Albanian personal number (NID)
        = албански личен номер (NID)
        a Croatian personal number (OIB)
        = хърватски личен номер (OIB)
        a Turkish personal number (TCKN)
        = турски личен номер (TCKN)
        a Bulgarian personal number (EGN)
        = български единен граждански номер (ЕГН)
        a Ukrainian tax number (RNOKPP)
        = украински данъчен номер (RNOKPP)
        the machine-readable zone of a travel document
        = машинночитаемата зона на документ за пътуване
        a street address
        = адрес (улица и номер)
        a person's given name
        = собствено име на лице
        a person's family name
        = фамилно име на лице
        """#
}
